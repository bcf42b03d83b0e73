/** "5,5", "1 200" or "−3" as a number; NaN where it is none. */
export function numberIn(text: string): number {
  const plain = text.replace(/\s/g, "").replace(",", ".").replace("\u2212", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A number as a form or a file shows it: with a comma. */
export function numberText(value: number): string {
  return String(value).replace(".", ",");
}

/** "2024", or the years of a mean, "2022–2024"; no year where it is neither. */
export function yearsIn(text: string): { year: number; from?: number } {
  const [, first, last] = /^(\d{4})\s*[–-]\s*(\d{4})$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return { year: numberIn(text) };
  // The wrong way round is no mean of years.
  return Number(first) < Number(last) ? { year: Number(last), from: Number(first) } : { year: Number.NaN };
}
