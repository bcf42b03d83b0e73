/**
 * Letters that went through a wrong encoding on their way: UTF-8 read as Windows-1252 ("tyÃ¶"), DOS text read
 * as Windows ("ty”"), and signs that were lost for good (U+FFFD).
 */
const UTF8_AS_WINDOWS =
  /\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2013-\u203A\u20AC\u2122]|\u00C5[\u00A0\u00A1\u00BD\u00BE]|\u00C2[\u00A0-\u00BF]|\u00E2\u20AC/u;
/** ä, ö, å, Ä, Ö of code page 850 as Windows shows them, inside or at the end of a word. */
const DOS_AS_WINDOWS = /\p{L}[\u201E\u201D\u2020](?=\p{Ll})|\p{Ll}\u201E/u;
const LOST = /\uFFFD/u;

export function isGarbled(text: string): boolean {
  return UTF8_AS_WINDOWS.test(text) || DOS_AS_WINDOWS.test(text) || LOST.test(text);
}
