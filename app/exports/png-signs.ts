/**
 * Signs that the fonts of pictures have (Source Sans 3, Source Serif 4): Latin with the letters of every Sámi
 * language, Greek, Cyrillic, the punctuation, currencies, arrows and signs of arithmetic that texts about
 * figures use. Emoji and other scripts are not among them.
 */
const UNKNOWN =
  /[^\n\r\t\u0020-\u024f\u0259\u0292\u02b0-\u036f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2000-\u206f\u2070-\u209f\u20a0-\u20bf\u2113\u2116\u2122\u2190-\u2193\u2212\u2215\u2219\u221a\u221e\u2248\u2260\u2264\u2265\u25b2\u25bc\u2713\ufeff]+/gu;

/**
 * The SVG with an ellipsis in place of what would be drawn as empty boxes; the table and the page have the
 * text whole.
 */
export function withKnownSigns(svg: string): string {
  return svg.replaceAll(UNKNOWN, "…");
}

/**
 * Signs that nearly every picture is written with: a font of these alone is a twelfth of the whole one, which
 * the drawing program reads anew for each letter. First and last of each range.
 */
const USUAL: readonly (readonly [first: string, last: string])[] = [
  [" ", "~"],
  ["\u00a0", "ÿ"],
  ["Š", "š"],
  ["Ž", "ž"],
  ["–", "—"],
  ["‘", "’"],
  ["“", "„"],
  ["…", "…"],
  ["′", "″"],
  ["\u2009", "\u2009"],
  ["\u202f", "\u202f"],
  ["€", "€"],
  ["←", "↓"],
  ["−", "−"],
  ["≈", "≈"],
  ["≠", "≠"],
  ["≤", "≥"],
  ["▲", "▲"],
  ["▼", "▼"],
  ["✓", "✓"],
];
const ALL_USUAL = new RegExp(
  `^[\\n\\r\\t${USUAL.map(([first, last]) => `${inPattern(first)}-${inPattern(last)}`).join("")}]*$`,
  "u",
);
/** A sign written by its number may be any. What a writer of SVG has to write so is usual. */
const BY_NUMBER = /&#(?!(x27|39);)/;

/** Whether a picture has usual signs alone. */
export function isUsuallySigned(svg: string): boolean {
  return ALL_USUAL.test(svg) && !BY_NUMBER.test(svg);
}

/** The usual signs, each once. */
export function usualSigns(): string {
  return USUAL.map(([first, last]) => {
    const [from, to] = [codeOf(first), codeOf(last)];
    return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
  }).join("");
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

function inPattern(sign: string): string {
  return `\\u{${codeOf(sign).toString(16)}}`;
}
