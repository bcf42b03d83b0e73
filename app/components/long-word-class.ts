/** Letters that fit a line of a phone in a heading's usual size. */
const FITS = 18;
/** Up to so many letters fit in the smaller of two sizes; in the smallest about thirty do. */
const LONG = 23;

/**
 * The class of a heading with a word that a phone's line has no room for in the usual size
 * ("terveydenedistämisaktiivisuus"): not every browser knows where to divide a Finnish word. Undefined where
 * all words fit.
 */
export function longWordClass(title: string): string | undefined {
  const longest = Math.max(...title.split(/[\s\u2010-\u2015-]+/u).map((word) => [...word].length));
  if (longest <= FITS) return undefined;
  return longest <= LONG ? "long-word" : "longest-word";
}
