import { linkAddress } from "./link-address.ts";
import { BOLD, ITALIC, type Piece } from "./written-line.ts";

/** Signs that a backslash in front of them makes plain. */
export const ESCAPABLE = "*[]|#-.)<&•";
/** How a backslash is written where it would make the next sign plain. */
export const BACKSLASH = "&#92;";

/** Words, a row of asterisks, or a link with the words inside it. */
type Token =
  | { kind: "words"; text: string }
  | { kind: "stars"; count: number; opens: boolean; closes: boolean }
  | { kind: "link"; label: string; href: string };

/**
 * Reads the words of a paragraph: **bold**, *italic*, [link](https://…). Everything else is text as it
 * stands.
 */
export function readLine(typed: string): Piece[] {
  const tokens = tokensIn(typed);
  const taken = pairedStars(tokens);
  const pieces: Piece[] = [];
  let marks = 0;
  tokens.forEach((token, at) => {
    if (token.kind === "words") pieces.push({ text: token.text, marks, href: null });
    else if (token.kind === "link")
      // In a label there is no other link.
      for (const { text, marks: inside } of readLine(token.label))
        pieces.push({ text, marks: marks | inside, href: token.href });
    else {
      const bits = taken.get(at) ?? 0;
      const left = token.count - (bits & BOLD ? 2 : 0) - (bits & ITALIC ? 1 : 0);
      const closing = marks & bits;
      if (left > 0 && closing === 0) pieces.push({ text: "*".repeat(left), marks, href: null });
      marks ^= bits;
      if (left > 0 && closing !== 0) pieces.push({ text: "*".repeat(left), marks, href: null });
    }
  });
  return pieces;
}

function tokensIn(typed: string): Token[] {
  const tokens: Token[] = [];
  let words = "";
  const push = (token: Token): void => {
    if (words !== "") tokens.push({ kind: "words", text: words });
    words = "";
    tokens.push(token);
  };
  let at = 0;
  while (at < typed.length) {
    const sign = typed.charAt(at);
    const next = typed.charAt(at + 1);
    const link = sign === "[" ? linkAt(typed, at) : null;
    if (sign === "\\" && next !== "" && ESCAPABLE.includes(next)) {
      words += next;
      at += 2;
    } else if (typed.startsWith(BACKSLASH, at)) {
      words += "\\";
      at += BACKSLASH.length;
    } else if (link) {
      push({ kind: "link", label: link.label, href: link.href });
      at = link.end;
    } else if (sign === "*") {
      const count = starsAt(typed, at);
      const opens = /\S/.test(typed.charAt(at + count));
      const closes = /\S/.test(typed.charAt(at - 1));
      push({ kind: "stars", count, opens, closes });
      at += count;
    } else {
      words += sign;
      at += 1;
    }
  }
  if (words !== "") tokens.push({ kind: "words", text: words });
  return tokens;
}

function starsAt(typed: string, from: number): number {
  let at = from;
  while (typed[at] === "*") at += 1;
  return at - from;
}

function linkAt(typed: string, from: number): { label: string; href: string; end: number } | null {
  let at = from + 1;
  while (at < typed.length && typed[at] !== "]") {
    if (typed[at] === "[") return null;
    at += typed[at] === "\\" ? 2 : 1;
  }
  if (typed[at + 1] !== "(") return null;
  const end = /^[^\s()]{1,2048}\)/.exec(typed.slice(at + 2, at + 2 + 2049))?.[0];
  const label = typed.slice(from + 1, at);
  const href = end === undefined ? null : linkAddress(end.slice(0, -1));
  return end === undefined || href === null || label.trim() === ""
    ? null
    : { label, href, end: at + 2 + end.length };
}

/** Which marks each row of asterisks opens or closes; those that find no partner are left as they stand. */
function pairedStars(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  for (const bit of [BOLD, ITALIC]) {
    let open: number | null = null;
    tokens.forEach((token, at) => {
      if (token.kind !== "stars" || token.count > 3) return;
      if (token.count === (bit === BOLD ? 1 : 2)) return;
      if (open === null && token.opens) open = at;
      else if (open !== null && token.closes) {
        for (const one of [open, at]) taken.set(one, (taken.get(one) ?? 0) | bit);
        open = null;
      }
    });
  }
  return taken;
}
