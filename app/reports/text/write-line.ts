import { BACKSLASH, ESCAPABLE } from "./read-line.ts";
import { BOLD, ITALIC, type Written } from "./written-line.ts";

/** Where a line stands: what begins a heading, list or table there is escaped, or what ends a cell. */
export interface LinePlace {
  within: "paragraph" | "heading" | "cell";
  /**
   * Which numbers with a stop, at the beginning of a line, could be taken for a list: none, "1.", or any.
   */
  numbered: "none" | "first" | "any";
}

/** Tidy words as they are typed: what `readLine` reads back to the same. */
export function writeLine(written: Written, place: LinePlace): string {
  const { text, links, addresses } = written;
  let typed = "";
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && links[to] === links[from]) to += 1;
    const address = addresses[links[from] ?? 0] ?? "";
    const words = marked(written, from, to, address !== "", place);
    typed += address === "" ? words : `[${words}](${address})`;
    from = to;
  }
  return typed;
}

function marked(written: Written, from: number, to: number, inLink: boolean, place: LinePlace): string {
  const { text, marks } = written;
  const lastLink = text.lastIndexOf("](");
  const inWords = backslashesInWords(written, from, to, inLink, place);
  let typed = "";
  let now = 0;
  for (let at = from; at < to; at += 1) {
    const wanted = marks[at] ?? 0;
    typed += stars(now ^ wanted);
    now = wanted;
    if (inWords[at - from]) typed += BACKSLASH;
    else
      typed += signAt(text, at, { place, inLink, beforeLink: at < lastLink, plain: !inLink && wanted === 0 });
  }
  return typed + stars(now);
}

/** Which backslashes would make plain what is typed after them, and so are written in words. */
function backslashesInWords(
  { text, marks }: Written,
  from: number,
  to: number,
  inLink: boolean,
  place: LinePlace,
): Uint8Array {
  const inWords = new Uint8Array(to - from);
  for (let at = to - 1; at >= from; at -= 1) {
    if (text[at] !== "\\") continue;
    const next = text.charAt(at + 1);
    const signFollows = at + 1 < to && marks[at + 1] === marks[at];
    const isLast = at + 1 === text.length && !inLink && marks[at] === 0;
    const clear = isLast
      ? place.within !== "cell"
      : signFollows && (next === "\n" ? place.within !== "cell" : !ESCAPABLE.includes(next));
    if (!clear || inWords[at + 1 - from]) inWords[at - from] = 1;
  }
  return inWords;
}

function stars(changed: number): string {
  return "*".repeat((changed & BOLD ? 2 : 0) + (changed & ITALIC ? 1 : 0));
}

interface Around {
  place: LinePlace;
  inLink: boolean;
  beforeLink: boolean;
  plain: boolean;
}

function signAt(text: string, at: number, around: Around): string {
  const sign = text.charAt(at);
  if (sign === "\n") return around.place.within === "cell" ? "<br>" : "\n";
  return isSpecial(text, at, around) ? escaped(text, at) : sign;
}

function isSpecial(text: string, at: number, { place, inLink, beforeLink, plain }: Around): boolean {
  const isFirst = at === 0 || text[at - 1] === "\n";
  if (place.within === "paragraph" && isFirst && beginsBlock(text, at)) return true;
  switch (text[at]) {
    case "*":
      return !plain || !isBlank(text.charAt(at - 1)) || !isBlank(text.charAt(at + 1));
    case "[":
      return inLink || beforeLink;
    case "]":
      return inLink;
    case "|":
      return place.within === "cell";
    case "<":
      return place.within === "cell" && /^<br ?\/?>/i.test(text.slice(at, at + 6));
    case "&":
      return text.startsWith(BACKSLASH, at);
    case ".":
    case ")":
      return isAfterNumber(text, at, place);
    default:
      return false;
  }
}

function beginsBlock(text: string, at: number): boolean {
  return /^(?:#{3,4}[ \t]|[-*•][ \t]|\|)/.test(text.slice(at, at + 5));
}

/** The stop or bracket after a number that begins a line. */
function isAfterNumber(text: string, at: number, { within, numbered }: LinePlace): boolean {
  if (within !== "paragraph" || !/[ \t]/.test(text.charAt(at + 1))) return false;
  const number = /(?:^|\n)(\d{1,6})$/.exec(text.slice(Math.max(0, at - 7), at));
  if (!number) return false;
  return numbered === "any" || (number[1] === "1" && (text[at] === ")" || numbered === "first"));
}

function escaped(text: string, at: number): string {
  return `\\${text.charAt(at)}`;
}

function isBlank(sign: string): boolean {
  return sign === "" || /\s/.test(sign);
}
