/** One area's figures over the years, in parallel columns; null where there is none. */
export interface Course {
  years: readonly number[];
  values: readonly (number | null)[];
}

/** Why an area has none: nothing in the base year, nought or too little then, or a figure below nought. */
export type WithoutIndex = "missing" | "nought" | "small" | "negative";

/** Each area's figures as per cent of its own in the base year; parallel to the areas given. */
export interface IndexScale {
  base: number;
  courses: ({ ok: true; values: (number | null)[] } | { ok: false; why: WithoutIndex })[];
}

/**
 * Index numbers with a fixed base (the ILO's Consumer Price Index Manual 2020, ch. 2: simple relatives): the
 * figure as per cent of the area's own in the base year. The base is the first year in which every area that
 * can have an index has a figure of at least `least`, or else the earliest of those in which most have.
 * Assumes that the years can be compared: the caller leaves out what lies before a break, and forecasts as
 * bases (`usable`). Null where no area has such a figure.
 */
export function indexScale(
  areas: readonly Course[],
  { least, usable }: { least: number; usable: (area: number, year: number) => boolean },
): IndexScale | null {
  const figureIn = ({ years, values }: Course, year: number): number | null =>
    values[years.indexOf(year)] ?? null;
  const isNegative = ({ values }: Course): boolean => values.some((value) => value !== null && value < 0);
  const bases = (area: Course, at: number): number[] =>
    isNegative(area)
      ? []
      : area.years.filter((year) => {
          const value = figureIn(area, year);
          return usable(at, year) && value !== null && value > 0 && value >= least;
        });
  const all = areas.map(bases);
  const years = [...new Set(all.flat())].sort((a, b) => a - b);
  const countIn = (year: number): number => all.filter((own) => own.includes(year)).length;
  const most = Math.max(0, ...years.map(countIn));
  const base = years.find((year) => countIn(year) === most);
  if (base === undefined) return null;
  return {
    base,
    courses: areas.map((area, at) => {
      const first = figureIn(area, base);
      if (isNegative(area)) return { ok: false, why: "negative" };
      if (first === null || !usable(at, base)) return { ok: false, why: "missing" };
      if (first === 0) return { ok: false, why: "nought" };
      if (first < least) return { ok: false, why: "small" };
      return {
        ok: true,
        values: area.values.map((value) => (value === null ? null : (100 * value) / first)),
      };
    }),
  };
}
