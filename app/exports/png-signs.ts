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
