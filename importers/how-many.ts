const COUNT = new Intl.NumberFormat("en-GB");

/** "1 figure", "41,230 figures": for the command line, whose words are English; of nouns that take an s. */
export function howMany(number: number, one: string): string {
  return `${COUNT.format(number)} ${number === 1 ? one : `${one}s`}`;
}
