/** A national development: [year, factor] points, straight between them and level outside. */
export type Curve = readonly (readonly [year: number, factor: number])[];

/** Two downturns and a recovery between them. */
export const JOBLESS: Curve = [
  [2010, 1],
  [2012, 0.95],
  [2015, 1.3],
  [2019, 0.88],
  [2020, 1.25],
  [2022, 0.92],
  [2025, 1.12],
];
/** As JOBLESS, two years behind. */
export const LONG_JOBLESS: Curve = [
  [2010, 0.75],
  [2013, 0.85],
  [2016, 1.5],
  [2020, 0.85],
  [2021, 1.3],
  [2023, 0.95],
  [2025, 1.15],
];
/** Falls to a third within fifteen years. */
export const STEEP_FALL: Curve = [
  [2010, 1.9],
  [2017, 1.1],
  [2025, 0.65],
];
export const FALL: Curve = [
  [2010, 1.25],
  [2025, 0.85],
];
export const SLOW_FALL: Curve = [
  [2010, 1.05],
  [2025, 0.95],
];
export const RISE: Curve = [
  [2010, 0.8],
  [2025, 1.2],
];
export const STEEP_RISE: Curve = [
  [2010, 0.6],
  [2025, 1.5],
];
/** Level until 2019, a jump by 2021, level after. */
export const JUMP_2021: Curve = [
  [2010, 0.85],
  [2019, 0.92],
  [2021, 1.25],
  [2025, 1.2],
];
export const SLOW_RISE: Curve = [
  [2010, 0.92],
  [2025, 1.06],
];

export function factorIn(year: number, curve: Curve | undefined): number {
  const first = curve?.[0];
  if (!curve || !first) return 1;
  let [leftYear, leftFactor] = first;
  for (const [rightYear, rightFactor] of curve) {
    if (year <= rightYear)
      return rightYear === leftYear
        ? rightFactor
        : leftFactor +
            ((rightFactor - leftFactor) * (Math.max(year, leftYear) - leftYear)) / (rightYear - leftYear);
    leftYear = rightYear;
    leftFactor = rightFactor;
  }
  return leftFactor;
}
