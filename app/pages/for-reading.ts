/**
 * A page's data where no script reads them. Remix packs all that a loader returns for the browser's scripts,
 * also where the page has none, which takes a third of the time of drawing it; what cannot be listed is not
 * packed. Only for routes without `handle = { scripts: true }`: a script would find nothing.
 */
export function forReading<T extends object>(data: T): T {
  return Object.defineProperties({}, unlisted(data)) as T; // the same names and values
}

/**
 * The same for a page with scripts, which are sent `sent`: `unsent` is what only the server draws from, and
 * is undefined in the browser.
 */
export function partlyForReading<T extends object, U extends object>(sent: T, unsent: U): T & Partial<U> {
  return Object.defineProperties({ ...sent }, unlisted(unsent));
}

function unlisted(data: object): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, { value, enumerable: false }]),
  );
}
