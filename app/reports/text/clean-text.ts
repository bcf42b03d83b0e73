/** Control characters but tab and newline, marks of byte order, and code points that are no characters. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu;

/**
 * A text as it can stand in every medium: half a surrogate pair becomes the replacement character, other
 * ways of ending a line become newlines, and what nobody can see and PDF or XML refuse goes. What can be
 * seen stays, and so do the marks that turn the direction of writing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, "\n")
    .replaceAll("\u2029", "\n\n")
    .replace(UNSEEN, "");
}

/** The same of what stands on one line: titles, captions, names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
