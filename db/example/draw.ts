import { factorIn } from "./curves.ts";
import { groupSizes } from "./groups.ts";
import { isRate, type Level, MULTIPLIERS } from "./levels.ts";
import { type ExampleMunicipality, yearIndex } from "./municipalities.ts";
import { binomial, normal, poisson, type Random, randomFor } from "./random.ts";
import { teaAnswer } from "./tea-scores.ts";

/** The parts that are drawn apart; a total of sexes is always their sum. */
export type Part = "male" | "female" | "both";

/** What was drawn for one indicator: sums of any cells over areas or sexes give the area's figure. */
export interface Drawn {
  parts: readonly Part[];
  years: readonly number[];
  municipalities: readonly ExampleMunicipality[];
  /** Cases; for measured indicators value × people. One number a cell, see `cellIndex`. */
  amounts: Float64Array;
  /** People (answers, households) of the cell; 0 = not covered. */
  people: Float64Array;
}

/** Per year, how far a municipality's own drift and the whole country move by chance. */
const DRIFT = 0.025;
const NATIONAL_SHOCK = 0.012;
/** Standard deviation of a municipality's own yearly slope. */
const OWN_SLOPE = 0.006;
const MIDDLE_YEAR = 2018;
/** Relative spread of single answers around their mean, for measured indicators. */
const ANSWER_SPREAD = 0.35;

export function cellIndex(drawn: Drawn, part: number, municipality: number, year: number): number {
  return (part * drawn.municipalities.length + municipality) * drawn.years.length + year;
}

/** Draws every municipality's figures for the years; the same seed gives the same figures. */
export function drawFigures(
  seed: number,
  level: Level,
  municipalities: readonly ExampleMunicipality[],
  years: readonly number[],
): Drawn {
  const parts: readonly Part[] = level.male === null ? ["both"] : ["male", "female"];
  const cells = parts.length * municipalities.length * years.length;
  const drawn: Drawn = {
    parts,
    years,
    municipalities,
    amounts: new Float64Array(cells),
    people: new Float64Array(cells),
  };
  const national = shocksOf(randomFor(seed, "country", level.id), years.length, NATIONAL_SHOCK);
  municipalities.forEach((municipality, m) => {
    const effects = municipalEffects(seed, level, municipality, years);
    const random = randomFor(seed, "figures", level.id, municipality.code);
    parts.forEach((part, p) => {
      years.forEach((year, y) => {
        const cell = cellIndex(drawn, p, m, y);
        const people = peopleOf(level, municipality, year, part);
        const answer = level.tea ? teaAnswer(seed, level.tea, municipality, year) : null;
        if (level.tea) {
          drawn.people[cell] = answer ? 1 : 0;
          drawn.amounts[cell] = answer?.total ?? 0;
        } else {
          const shift = (effects[y] ?? 0) + (national[y] ?? 0);
          drawn.people[cell] = people;
          drawn.amounts[cell] = level.part
            ? peopleOf({ ...level, group: level.part }, municipality, year, part)
            : amountOf(random, level, people, levelOf(level, municipality, part, year), shift);
        }
      });
    });
  });
  return drawn;
}

/** Cases among so many people, or value × people for a measured indicator. */
function amountOf(random: Random, level: Level, people: number, mean: number, shift: number): number {
  if (people === 0) return 0;
  if (level.unit === "count") return people;
  if (level.signed) return Math.round((people * (mean + level.signed * shift)) / MULTIPLIERS[level.unit]);
  if (!isRate(level)) {
    const chanceOfMean = (level.noise * ANSWER_SPREAD * normal(random)) / Math.sqrt(people);
    return people * mean * Math.exp(shift + chanceOfMean);
  }
  const rate =
    level.unit === "percent"
      ? logistic(logit(mean / 100) + shift)
      : (mean / MULTIPLIERS[level.unit]) * Math.exp(shift);
  const expected = people * rate;
  const cases = level.unit === "percent" ? binomial(random, people, rate) : poisson(random, expected);
  const shown = Math.max(0, Math.round(expected + level.noise * (cases - expected)));
  return level.unit === "percent" ? Math.min(people, shown) : shown;
}

function levelOf(level: Level, { language }: ExampleMunicipality, part: Part, year: number): number {
  if (level.byLanguage) return level.byLanguage[language];
  const men = level.male ?? 1;
  const bySex = part === "male" ? men : part === "female" ? 2 - men : 1;
  const afterBreak = level.break && year >= level.break.year ? level.break.factor : 1;
  return level.mean * bySex * factorIn(year, level.curve) * afterBreak;
}

function peopleOf(level: Level, municipality: ExampleMunicipality, year: number, part: Part): number {
  if (level.mainlandOnly && !municipality.mainland) return 0;
  if (municipality.size < level.leastInhabitants) return 0;
  const population = municipality.populations[yearIndex(year)];
  if (population === undefined) throw new Error(`no example population for the year ${year}`);
  const { male, female } = groupSizes(level.group, municipality, population);
  return part === "male" ? male : part === "female" ? female : male + female;
}

/**
 * What sets a municipality apart: its region, itself, its own slope and a slow drift. One number a year, log
 * or logit scale.
 */
function municipalEffects(
  seed: number,
  level: Level,
  municipality: ExampleMunicipality,
  years: readonly number[],
): number[] {
  if (level.spread === 0) return years.map(() => 0);
  const region = 0.5 * normal(randomFor(seed, "region", level.id, municipality.maakunta));
  const random = randomFor(seed, "municipality", level.id, municipality.code);
  const lasting = level.spread * (region + 0.85 * normal(random));
  const slope = OWN_SLOPE * normal(random);
  const drift = shocksOf(random, years.length, DRIFT);
  return years.map((year, y) => lasting + slope * (year - MIDDLE_YEAR) + (drift[y] ?? 0));
}

/** A slow movement around zero: each year keeps most of the one before. */
function shocksOf(random: Random, length: number, size: number): number[] {
  let now = 0;
  return Array.from({ length }, () => {
    now = 0.7 * now + size * normal(random);
    return now;
  });
}

function logit(p: number): number {
  const inside = Math.min(0.98, Math.max(0.001, p));
  return Math.log(inside / (1 - inside));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
