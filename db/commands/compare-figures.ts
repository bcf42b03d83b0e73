import type { AreaKey } from "#app/domain/area.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { AskedScope, IncomingFigure } from "./figures.ts";

/** A stored figure as the database reads it back, in the order of its key. */
export type StoredFigure = [
  regionId: number,
  sex: number,
  year: number,
  value: number | null,
  missing: string | null,
  absValue: number | null,
  runId: number,
  vanishedRunId: number | null,
  respondents: number | null,
  lower: number | null,
  upper: number | null,
];

/**
 * Where each column stands in a stored figure: rows are compared by the million, and lists are the quickest.
 */
export const STORED = {
  regionId: 0,
  sex: 1,
  year: 2,
  value: 3,
  missing: 4,
  absValue: 5,
  runId: 6,
  vanishedRunId: 7,
  respondents: 8,
  lower: 9,
  upper: 10,
} as const;

export interface PlacedFigure {
  regionId: number;
  sex: number;
  figure: IncomingFigure;
}

/**
 * What storing an answer would do. `twice` are figures that came twice with different content: neither is
 * taken.
 */
export interface Comparison {
  fresh: PlacedFigure[];
  changed: { figure: PlacedFigure; old: StoredFigure }[];
  returned: { figure: PlacedFigure; old: StoredFigure }[];
  unchanged: number;
  vanished: StoredFigure[];
  /** Figures that the answer does not have by name, but may have in a row whose area nobody could tell. */
  spared: StoredFigure[];
  twice: IncomingFigure[];
  unknownRegions: IncomingFigure[];
}

/**
 * Room for 4 sexes and 4096 years below the area in one sortable number; and for the row's place below that.
 */
const SEX_STEP = 4096;
const REGION_STEP = 4 * SEX_STEP;
const PLACE_STEP = 2 ** 22;

/**
 * Compares an answer with what is stored for the same indicator, both walked in the order of the key.
 * `stored` must come sorted by area, sex and year.
 */
export function compareFigures(
  incoming: readonly IncomingFigure[],
  stored: readonly StoredFigure[],
  scope: AskedScope,
  regionIds: ReadonlyMap<AreaKey, number>,
): Comparison {
  const result: Comparison = {
    fresh: [],
    changed: [],
    returned: [],
    unchanged: 0,
    vanished: [],
    spared: [],
    twice: [],
    unknownRegions: [],
  };
  const placed = inKeyOrder(incoming, regionIds, result);
  const asked = scopeTest(scope, regionIds, result.twice);
  let at = 0;
  for (const figure of placed) {
    const key = keyOf(figure.regionId, figure.sex, figure.figure.year);
    at = passStoredBefore(stored, at, key, asked, result);
    const old = stored[at];
    if (!old || storedKey(old) !== key) result.fresh.push(figure);
    else {
      at += 1;
      weigh(figure, old, result);
    }
  }
  passStoredBefore(stored, at, Number.POSITIVE_INFINITY, asked, result);
  return result;
}

function keyOf(regionId: number, sex: number, year: number): number {
  return regionId * REGION_STEP + sex * SEX_STEP + year;
}

function storedKey(old: StoredFigure): number {
  return keyOf(old[STORED.regionId], old[STORED.sex], old[STORED.year]);
}

function inKeyOrder(
  incoming: readonly IncomingFigure[],
  regionIds: ReadonlyMap<AreaKey, number>,
  result: Comparison,
): PlacedFigure[] {
  if (incoming.length >= PLACE_STEP)
    throw new Error(`${incoming.length} figures at once are too many to compare`);
  const sortable = new Float64Array(incoming.length);
  let known = 0;
  incoming.forEach((figure, place) => {
    const regionId = regionIds.get(figure.region);
    if (regionId === undefined) result.unknownRegions.push(figure);
    else {
      sortable[known] = keyOf(regionId, SEXES.indexOf(figure.sex), figure.year) * PLACE_STEP + place;
      known += 1;
    }
  });
  const sorted = sortable.subarray(0, known).sort();
  return withoutTwice(sorted, incoming, result);
}

/**
 * The same figure twice is one figure; two different figures for one place are a contradiction, and neither
 * is taken.
 */
function withoutTwice(
  sorted: Float64Array,
  incoming: readonly IncomingFigure[],
  result: Comparison,
): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (let i = 0; i < sorted.length; ) {
    const key = Math.floor((sorted[i] ?? 0) / PLACE_STEP);
    const first = incoming[(sorted[i] ?? 0) % PLACE_STEP];
    let end = i + 1;
    let contradicts = false;
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / PLACE_STEP) === key) {
      const other = incoming[(sorted[end] ?? 0) % PLACE_STEP];
      if (first && other && !sameContent(first, other)) contradicts = true;
      end += 1;
    }
    if (first && contradicts) result.twice.push(first);
    else if (first)
      placed.push({
        regionId: Math.floor(key / REGION_STEP),
        sex: Math.floor(key / SEX_STEP) % 4,
        figure: first,
      });
    i = end;
  }
  return placed;
}

function sameContent(a: IncomingFigure, b: IncomingFigure): boolean {
  return (
    a.value === b.value &&
    a.missing === b.missing &&
    a.absValue === b.absValue &&
    (a.respondents ?? null) === (b.respondents ?? null) &&
    (a.lower ?? null) === (b.lower ?? null) &&
    (a.upper ?? null) === (b.upper ?? null)
  );
}

interface Asked {
  /** Whether the question was about the figure. */
  has(stored: StoredFigure): boolean;
  /** Whether a row whose area nobody could tell may be about it. */
  spares(stored: StoredFigure): boolean;
}

function scopeTest(
  scope: AskedScope,
  regionIds: ReadonlyMap<AreaKey, number>,
  twice: readonly IncomingFigure[],
): Asked {
  // What came twice with different content has not vanished: the answer has it, only not which of the two is
  // right.
  const contradicted = new Set(
    twice.map((one) => keyOf(regionIds.get(one.region) ?? -1, SEXES.indexOf(one.sex), one.year)),
  );
  const sexes = new Set(scope.sexes.map((sex: Sex) => SEXES.indexOf(sex)));
  const regions = scope.regions && new Set(scope.regions.map((key) => regionIds.get(key)));
  const unplaced = new Set((scope.unplaced ?? []).map(({ sex, year }) => keyOf(0, SEXES.indexOf(sex), year)));
  return {
    has: ([regionId, sex, year]) =>
      year >= scope.years.from &&
      year <= scope.years.to &&
      sexes.has(sex) &&
      (!regions || regions.has(regionId)) &&
      !(contradicted.size > 0 && contradicted.has(keyOf(regionId, sex, year))),
    spares: ([, sex, year]) => unplaced.has(keyOf(0, sex, year)),
  };
}

function passStoredBefore(
  stored: readonly StoredFigure[],
  from: number,
  key: number,
  asked: Asked,
  result: Comparison,
): number {
  let at = from;
  for (let old = stored[at]; old && storedKey(old) < key; old = stored[at]) {
    if (old[STORED.vanishedRunId] === null && asked.has(old)) {
      if (asked.spares(old)) result.spared.push(old);
      else result.vanished.push(old);
    }
    at += 1;
  }
  return at;
}

function weigh(figure: PlacedFigure, old: StoredFigure, result: Comparison): void {
  const { value, missing, absValue, respondents = null, lower = null, upper = null } = figure.figure;
  const same =
    value === old[STORED.value] &&
    missing === old[STORED.missing] &&
    absValue === old[STORED.absValue] &&
    respondents === old[STORED.respondents] &&
    lower === old[STORED.lower] &&
    upper === old[STORED.upper];
  if (!same) result.changed.push({ figure, old });
  else if (old[STORED.vanishedRunId] !== null) result.returned.push({ figure, old });
  else result.unchanged += 1;
}
