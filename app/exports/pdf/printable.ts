/** Signs that are not drawn and steer what is: direction overrides could show a sentence backwards. */
const STEERING =
  /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Signs that need no glyph: they tell where a line may break, how letters join, which look an emoji has. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The text as the fonts can set it: a sign that none of them has stands as its number, "[U+4E2D]", so that
 * nothing vanishes unseen.
 */
export function printable(text: string, signs: ReadonlySet<number>): string {
  return [...shown(text)].map((sign) => (isKnown(sign, signs) ? sign : numberOf(sign))).join("");
}

/** The signs of a text that a printed report would show as a number. */
export function unprintable(text: string, signs: ReadonlySet<number>): string[] {
  return [...new Set(shown(text))].filter((sign) => !isKnown(sign, signs));
}

function shown(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll(STEERING, "")
    .replaceAll("\t", " ");
}

function isKnown(sign: string, signs: ReadonlySet<number>): boolean {
  return UNSEEN.test(sign) || signs.has(sign.codePointAt(0) ?? 0);
}

function numberOf(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Every text in plain data. */
export function allPrintable<T>(data: T, signs: ReadonlySet<number>): T {
  if (typeof data === "string") return printable(data, signs) as T & string;
  if (Array.isArray(data)) return data.map((one) => allPrintable(one, signs)) as T & unknown[];
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, allPrintable(value, signs)]);
  return Object.fromEntries(entries) as T;
}
