import { quantileOf } from "./quantile.ts";

/**
 * What a year does to all areas alike (vuoden yhteinen vaikutus): of each year the departure from the areas'
 * own levels, a straight line in the level, so that a year may add the same to all or multiply all by the
 * same. The line is Huber's M-estimate (Huber 1964): an area that lies further from it than 1.345 times what
 * chance makes weighs only as much as if it lay there, so that no single one moves the year, however large.
 * Levels count as no further out than the 5th and the 95th percentile, for the same reason. Assumes at least
 * some tens of areas and the same years of all. Refuses nothing.
 */
export interface AreaYears {
  /** Each year's share or rate. */
  rates: readonly number[];
  denominators: readonly number[];
}

/** Huber's constant: 95 % as efficient as least squares where all is normal (R: MASS::rlm's k). */
export const HUBER = 1.345;
const [LOW_LEVEL, HIGH_LEVEL] = [0.05, 0.95];
/**
 * Levels and years are worked out of each other: each turn leaves a small share of what the one before left.
 */
const TURNS = 3;
/** Each round at least halves what is left of the distance; most years need ten. */
const ROUNDS = 50;
const CLOSE_ENOUGH = 1e-9;

/** The rates that each area would have had by its own level and the common course, year by year. */
export function byCommonCourse(areas: readonly AreaYears[], model: "proportion" | "rate"): number[][] {
  const [first] = areas;
  let departures = areas.map(() => (first?.rates ?? []).map(() => 0));
  for (let turn = 0; turn < TURNS; turn += 1) {
    const levels = areas.map((area, at) => levelOf(area, departures[at] ?? []));
    const placed = withinReach(levels);
    const years = (first?.rates ?? []).map((_, year) =>
      robustLine(
        areas.map(({ rates, denominators }, at) => {
          const level = levels[at] ?? 0;
          const one = model === "proportion" ? level * (1 - level) : level;
          return {
            x: placed[at] ?? 0,
            y: (rates[year] ?? 0) - level,
            weight: one > 0 ? (denominators[year] ?? 0) / one : 0,
          };
        }),
      ),
    );
    departures = placed.map((level) => years.map(({ at, slope, middle }) => at + slope * (level - middle)));
  }
  return areas.map((area, at) => {
    const level = levelOf(area, departures[at] ?? []);
    return (departures[at] ?? []).map((departure) => level + departure);
  });
}

/** The area's own mean of its years, each less what the year did to all. */
function levelOf({ rates, denominators }: AreaYears, departures: readonly number[]): number {
  let [cases, people] = [0, 0];
  rates.forEach((rate, year) => {
    const denominator = denominators[year] ?? 0;
    cases += denominator * (rate - (departures[year] ?? 0));
    people += denominator;
  });
  return cases / people;
}

function withinReach(levels: readonly number[]): number[] {
  const sorted = [...levels].sort((a, b) => a - b);
  const [low, high] = [quantileOf(sorted, LOW_LEVEL), quantileOf(sorted, HIGH_LEVEL)];
  return levels.map((level) => Math.min(high, Math.max(low, level)));
}

interface Weighted {
  x: number;
  y: number;
  /** Inverse of the variance that chance makes. */
  weight: number;
}

/** `at`: its height at `middle`. */
interface Line {
  at: number;
  slope: number;
  middle: number;
}

/** Least squares again and again, each point weighing less the further it lay from the line before. */
function robustLine(points: readonly Weighted[]): Line {
  let line = lineThrough(points);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { at, slope, middle } = line;
    const next = lineThrough(
      points.map((point) => {
        const off = Math.abs(point.y - at - slope * (point.x - middle)) * Math.sqrt(point.weight);
        return off > HUBER ? { ...point, weight: (point.weight * HUBER) / off } : point;
      }),
    );
    const moved = Math.abs(next.at + next.slope * (middle - next.middle) - at);
    line = next;
    if (moved <= CLOSE_ENOUGH * Math.abs(at)) break;
  }
  return line;
}

function lineThrough(points: readonly Weighted[]): Line {
  let [weights, ofX, ofY] = [0, 0, 0];
  for (const { x, y, weight } of points) {
    weights += weight;
    ofX += weight * x;
    ofY += weight * y;
  }
  if (!(weights > 0)) return { at: 0, slope: 0, middle: 0 };
  const middle = ofX / weights;
  let [squares, products] = [0, 0];
  for (const { x, y, weight } of points) {
    squares += weight * (x - middle) ** 2;
    products += weight * (x - middle) * y;
  }
  return { at: ofY / weights, slope: squares > 0 ? products / squares : 0, middle };
}
