/**
 * A page's data where no script reads them. Remix packs all that a loader returns for the browser's scripts,
 * also where the page has none, which takes a third of the time of drawing it; what cannot be listed is not
 * packed. Only for routes without `handle = { scripts: true }`: a script would find nothing.
 */
export function forReading<T extends object>(data: T): T {
  const hidden = Object.entries(data).map(([name, value]) => [name, { value, enumerable: false }]);
  return Object.defineProperties({}, Object.fromEntries(hidden)) as T; // the same names and values
}
