const COUNT = new Intl.NumberFormat("en-GB");

/** "1 figure", "41,230 figures": for the command line, whose words are English; of nouns that take an s. */
export function howMany(number: number, one: string): string {
  return `${COUNT.format(number)} ${number === 1 ? one : `${one}s`}`;
}

/** "2,995 more of this kind, rows 7–3001": errors that are not told one by one. */
export function moreOfKind(more: number, rows: string): string {
  return `${COUNT.format(more)} more of this kind${rows === "" ? "" : `, ${/^\d+$/.test(rows) ? "row" : "rows"} ${rows}`}`;
}
