/** How much older than the newest figure, in years, a shared year may be before the newest is shown alone. */
const WORTH_SHARING_YEARS = 2;

/**
 * The one year in which the county and its municipalities are shown side by side: the latest that both have.
 * Where that is much older than the newest figure of either, the newest year wins and the other side is shown
 * as missing. Null where neither has a figure.
 */
export function commonYear(
  countyYears: readonly number[],
  municipalityYears: readonly number[],
): number | null {
  const newest = latest([...countyYears, ...municipalityYears]);
  const shared = latest(countyYears.filter((year) => municipalityYears.includes(year)));
  if (newest === null || shared === null) return newest;
  return newest - shared <= WORTH_SHARING_YEARS ? shared : newest;
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years);
}
