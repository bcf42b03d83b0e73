import { BOLD, cut, ITALIC, type Written } from "./written-line.ts";

/**
 * Written words as they can be typed again: no blanks around line breaks or at the ends, and none that is
 * bold, italic or a link at either end of what is.
 */
export function tidyLine(written: Written): Written {
  const kept = withoutOuterBlanks(written);
  const { marks, links } = kept;
  clearBlankEnds(
    kept,
    (at) => links[at] ?? 0,
    (at) => links.fill(0, at, at + 1),
  );
  for (const bit of [BOLD, ITALIC])
    clearBlankEnds(
      kept,
      (at) => (marks[at] ?? 0) & bit,
      (at) => marks.fill((marks[at] ?? 0) & ~bit, at, at + 1),
    );
  return kept;
}

/** The parts between empty lines: each is a paragraph of its own. */
export function paragraphsIn(written: Written): Written[] {
  const parts: Written[] = [];
  let from = 0;
  for (const gap of written.text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    parts.push(cut(written, from, gap.index));
    from = gap.index + gap[0].length;
  }
  parts.push(cut(written, from, written.text.length));
  return parts.map(tidyLine).filter(({ text }) => text !== "");
}

/** The same words on one line. */
export function onOneLine({ text, ...rest }: Written): Written {
  return { ...rest, text: text.replaceAll("\n", " ") };
}

function withoutOuterBlanks({ text, marks, links, addresses }: Written): Written {
  const keep = new Uint8Array(text.length).fill(1);
  for (const { index, 0: blanks } of text.matchAll(/\s+/g)) {
    const end = index + blanks.length;
    const atAnEnd = index === 0 || end === text.length;
    const breaks = blanks.includes("\n");
    for (let at = index; at < end; at += 1) if (atAnEnd || (breaks && text[at] !== "\n")) keep[at] = 0;
  }
  const isKept = (_: unknown, at: number): boolean => keep[at] === 1;
  return {
    text: text.split("").filter(isKept).join(""),
    marks: marks.filter(isKept),
    links: links.filter(isKept),
    addresses,
  };
}

/** Takes `has` away from the blanks at both ends of every stretch that has it. */
function clearBlankEnds(
  { text, links }: Written,
  has: (at: number) => number,
  clear: (at: number) => unknown,
): void {
  const isBlank = (at: number): boolean => /\s/.test(text.charAt(at));
  let from = 0;
  while (from < text.length) {
    const value = has(from);
    let to = from + 1;
    while (to < text.length && has(to) === value && links[to] === links[from]) to += 1;
    if (value !== 0) {
      for (let at = from; at < to && isBlank(at); at += 1) clear(at);
      for (let at = to - 1; at >= from && isBlank(at); at -= 1) clear(at);
    }
    from = to;
  }
}
