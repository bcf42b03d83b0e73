/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

/** A column's name as a person sees it: its header, else its letter. */
export function columnName(header: { cells: readonly string[] }, at: number): string {
  return header.cells[at] || columnLetter(at);
}
