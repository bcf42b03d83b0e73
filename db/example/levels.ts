import type { MunicipalityLanguage } from "#db/seed/regions.ts";
import {
  type Curve,
  FALL,
  JOBLESS,
  JUMP_2021,
  LONG_JOBLESS,
  RISE,
  SLOW_FALL,
  SLOW_RISE,
  STEEP_FALL,
  STEEP_RISE,
} from "./curves.ts";
import type { Group } from "./groups.ts";
import type { TeaSector } from "./tea-scores.ts";

/** What one unit of the figure is; the record says it in Sotkanet's codes. */
export type ExampleUnit =
  | "percent"
  | "per-1000"
  | "per-10000"
  | "count"
  | "index"
  | "score"
  | "mean"
  | "litre"
  | "euro"
  | "ratio";

/**
 * In which years there are figures: every year, school health survey, adults' survey, municipal elections,
 * TEA rounds.
 */
export type Rhythm = "yearly" | "school survey" | "adult survey" | "elections" | "odd years" | "even years";

/**
 * How figures of one indicator are made up. Levels are plausible for Finland and rounded by hand; they are
 * copied from no data.
 */
export interface Level {
  id: number;
  unit: ExampleUnit;
  decimals: number;
  /** Who is counted: the denominator. */
  group: Group;
  /** National level in the unit, before curve and chance. */
  mean: number;
  /** How far municipalities lie apart: standard deviation on the log (percentages: logit) scale. */
  spread: number;
  /** Men's level divided by the mean of both sexes'; null = the indicator has no sex split. */
  male: number | null;
  rhythm: Rhythm;
  curve?: Curve;
  /**
   * Share of the pure chance of a count that shows: 1 = new cases every year, less = mostly the same people
   * as last year.
   */
  noise: number;
  /** Whether the source gives the count behind the figure (absValue). */
  counted: boolean;
  /** How many years later than others its figures come. */
  lag: number;
  /** Municipal figures on fewer cases are hidden. */
  hideUnder: number;
  /** Municipal figures on fewer people (answers) are hidden. */
  leastPeople: number;
  /** Municipalities with fewer inhabitants are not covered. */
  leastInhabitants: number;
  mainlandOnly: boolean;
  /** Where no rate is given on few cases, only their number (absValue alone). */
  rateFrom?: number;
  /** The series breaks: from this year on the level is multiplied by the factor. */
  break?: { year: number; factor: number };
  tea?: TeaSector;
  /**
   * The figure is the share that this group is of everybody: nothing is drawn, so that it agrees with the
   * groups that others are counted in.
   */
  part?: Group;
  /** Figures may be below nought: what the shift is multiplied with, in the unit. */
  signed?: number;
  /** The level goes by the municipality's language. */
  byLanguage?: Record<MunicipalityLanguage, number>;
}

const BASE = {
  unit: "percent",
  decimals: 1,
  spread: 0.2,
  male: null,
  rhythm: "yearly",
  noise: 1,
  counted: true,
  lag: 0,
  hideUnder: 0,
  leastPeople: 0,
  leastInhabitants: 0,
  mainlandOnly: false,
} as const satisfies Partial<Level>;

const PUPILS = {
  ...BASE,
  rhythm: "school survey",
  group: "pupils answering, 8th and 9th year",
  leastPeople: 30,
  mainlandOnly: true,
  spread: 0.18,
} as const;
const UPPER_SECONDARY = {
  ...PUPILS,
  group: "students answering, upper secondary",
  leastInhabitants: 5000,
} as const;
const VOCATIONAL = { ...PUPILS, group: "students answering, vocational", leastInhabitants: 9000 } as const;
const ADULTS = {
  ...BASE,
  rhythm: "adult survey",
  group: "adults answering",
  counted: false,
  leastInhabitants: 15_000,
  mainlandOnly: true,
  spread: 0.1,
} as const;
const WORKING_AGE = { ...ADULTS, group: "adults answering, 20-64" } as const;
const OLDER = { ...ADULTS, group: "adults answering, 65+" } as const;
const CRIME = { ...BASE, unit: "per-1000", group: "everyone", spread: 0.3 } as const;
const CARE = { ...BASE, unit: "per-1000", hideUnder: 5, spread: 0.25 } as const;
/** Mostly the same people from year to year. */
const STOCK = { ...BASE, noise: 0.4 } as const;
/** Indices and means: weighted by people, without counts. */
const MEASURE = { ...BASE, group: "everyone", counted: false, noise: 0.5, spread: 0.1 } as const;
/** Shares of age groups: 1 = everybody counted as they are. */
const AGES = { ...BASE, group: "everyone", mean: 1, male: 1, spread: 0 } as const;
const TEA = {
  ...MEASURE,
  unit: "score",
  decimals: 0,
  mainlandOnly: true,
  mean: 70,
} as const;

export const LEVELS: readonly Level[] = [
  // Living free of intoxicants
  { ...PUPILS, id: 288, mean: 6, male: 1.1, curve: STEEP_FALL },
  { ...PUPILS, id: 289, mean: 10, male: 0.95, curve: FALL },
  { ...PUPILS, id: 290, mean: 9, male: 1.1 },
  { ...PUPILS, id: 335, mean: 5, male: 1.5, curve: RISE },
  { ...PUPILS, id: 331, mean: 8, male: 0.6 },
  { ...PUPILS, id: 3146, mean: 7, male: 1.7, curve: FALL },
  { ...UPPER_SECONDARY, id: 3920, mean: 14, male: 1.1, curve: FALL },
  { ...UPPER_SECONDARY, id: 3922, mean: 13, male: 1.1 },
  { ...VOCATIONAL, id: 3935, mean: 22, male: 1.1, curve: FALL },
  { ...VOCATIONAL, id: 3937, mean: 20, male: 1.05 },
  { ...WORKING_AGE, id: 4405, mean: 13, male: 1.1, curve: FALL },
  { ...WORKING_AGE, id: 4412, mean: 33, male: 1.3 },
  { ...OLDER, id: 4413, mean: 23, male: 1.4 },
  { ...MEASURE, id: 714, unit: "litre", mean: 6.8, spread: 0.35, curve: FALL },
  { ...CRIME, id: 3896, mean: 6, male: 1.75 },
  { ...CRIME, id: 3092, mean: 3.4, spread: 0.4, curve: RISE },
  { ...CRIME, id: 3093, mean: 5.2, spread: 0.4, curve: RISE },
  { ...CARE, id: 1278, group: "everyone", mean: 2.6, male: 1.5, curve: FALL },
  { ...CARE, id: 713, group: "25-64", mean: 3.6, male: 1.45, curve: FALL },
  // Healthy habits and good mental health
  { ...PUPILS, id: 286, mean: 23, male: 0.75, curve: JUMP_2021 },
  { ...PUPILS, id: 328, mean: 17, male: 0.45, curve: JUMP_2021 },
  { ...PUPILS, id: 3905, mean: 24, male: 0.97 },
  { ...PUPILS, id: 3906, mean: 18, male: 1.25 },
  { ...PUPILS, id: 319, mean: 39, male: 0.9 },
  { ...PUPILS, id: 3904, mean: 34, male: 0.9 },
  { ...ADULTS, id: 4333, mean: 36, male: 1 },
  { ...ADULTS, id: 4354, mean: 14, male: 0.9, curve: JUMP_2021 },
  { ...WORKING_AGE, id: 4460, mean: 24, male: 0.98, curve: SLOW_RISE },
  { ...WORKING_AGE, id: 4446, mean: 20, male: 1.1 },
  { ...WORKING_AGE, id: 4541, mean: 45, male: 1.25 },
  { ...STOCK, id: 690, group: "65+", mean: 12, male: 0.72, spread: 0.15 },
  {
    ...STOCK,
    id: 2358,
    unit: "per-1000",
    group: "18-64",
    mean: 92,
    male: 0.7,
    spread: 0.12,
    curve: SLOW_RISE,
  },
  { ...CARE, id: 4, group: "0-17", mean: 5.5, male: 0.85 },
  { ...BASE, id: 475, unit: "per-1000", group: "16-64", mean: 84, spread: 0.15 },
  { ...STOCK, id: 306, group: "25-64", mean: 6.5, male: 1.06, spread: 0.25, curve: FALL },
  { ...MEASURE, id: 184, unit: "index", mean: 100, spread: 0.14 },
  { ...STOCK, id: 683, group: "40+", mean: 11, male: 1.2, spread: 0.12, curve: SLOW_RISE },
  { ...TEA, id: 4094, rhythm: "even years", tea: "liikunta" },
  // A safe everyday life in a healthy environment
  { ...PUPILS, id: 1514, mean: 7, male: 1.1 },
  { ...PUPILS, id: 333, mean: 6, male: 1.2 },
  { ...PUPILS, id: 327, mean: 7, male: 0.4 },
  { ...PUPILS, id: 3907, mean: 17, male: 1.25 },
  { ...PUPILS, id: 332, mean: 12, male: 0.95, spread: 0.12 },
  { ...PUPILS, id: 283, mean: 46, male: 0.95, spread: 0.3 },
  { ...CRIME, id: 3113, mean: 7, spread: 0.25 },
  { ...CRIME, id: 3114, mean: 38, spread: 0.3, curve: FALL },
  { ...CRIME, id: 3897, mean: 13, spread: 0.35 },
  {
    ...CARE,
    id: 3959,
    unit: "per-10000",
    group: "65+",
    mean: 260,
    male: 0.8,
    spread: 0.15,
    break: { year: 2019, factor: 0.78 },
  },
  { ...CARE, id: 699, unit: "percent", group: "65+", mean: 0.7, male: 0.65, spread: 0.12, curve: FALL },
  { ...CARE, id: 3957, unit: "per-10000", group: "65+", mean: 300, male: 0.85, spread: 0.15 },
  { ...STOCK, id: 190, group: "families with children", mean: 28, spread: 0.2, lag: 1 },
  {
    ...BASE,
    id: 2618,
    unit: "per-1000",
    group: "everyone",
    mean: 0.7,
    spread: 0.6,
    curve: FALL,
    rateFrom: 5,
  },
  { ...BASE, id: 1086, group: "0-17", mean: 8, spread: 0.3, curve: STEEP_RISE, hideUnder: 5 },
  { ...STOCK, id: 1244, group: "0-17", mean: 1.5, spread: 0.35, hideUnder: 5 },
  { ...WORKING_AGE, id: 4299, mean: 86, male: 1.01 },
  { ...OLDER, id: 4300, mean: 84, male: 1.02 },
  { ...BASE, id: 304, group: "married 25-64", unit: "per-1000", mean: 14.5, spread: 0.12 },
  { ...TEA, id: 4072, rhythm: "odd years", tea: "kuntajohto" },
  { ...TEA, id: 4093, rhythm: "odd years", tea: "perusopetus" },
  // A meaningful life
  { ...PUPILS, id: 292, mean: 10, male: 1.15 },
  { ...PUPILS, id: 329, mean: 9, male: 0.95 },
  { ...STOCK, id: 3219, group: "17-24", mean: 8, spread: 0.25, lag: 1 },
  { ...BASE, id: 189, group: "labour force 18-24", mean: 12, spread: 0.3, curve: JOBLESS },
  { ...BASE, id: 181, group: "labour force", mean: 10, male: 1.1, spread: 0.25, curve: JOBLESS },
  { ...STOCK, id: 3562, group: "labour force", mean: 3, spread: 0.35, curve: LONG_JOBLESS },
  { ...STOCK, id: 3071, group: "15-64", mean: 5, male: 1.1, spread: 0.3, curve: LONG_JOBLESS },
  { ...BASE, id: 493, group: "everyone", mean: 7.5, spread: 0.3 },
  { ...CARE, id: 1275, unit: "percent", group: "18-24", mean: 3, male: 1.15, spread: 0.4 },
  { ...STOCK, id: 3099, group: "everyone", mean: 13.5, spread: 0.2, lag: 1 },
  { ...STOCK, id: 228, group: "0-17", mean: 12, spread: 0.25, lag: 1 },
  { ...MEASURE, id: 3126, unit: "index", mean: 26, spread: 0.06, lag: 1 },
  { ...BASE, id: 3076, group: "voters", mean: 57, male: 0.97, spread: 0.2, rhythm: "elections", noise: 0.6 },
  { ...WORKING_AGE, id: 4285, mean: 11, male: 1, curve: JUMP_2021 },
  { ...OLDER, id: 4286, mean: 9, male: 0.9 },
  { ...WORKING_AGE, id: 4271, mean: 56, male: 0.98, curve: SLOW_FALL },
  { ...OLDER, id: 4272, mean: 54, male: 1.02 },
  { ...WORKING_AGE, id: 4292, mean: 25, male: 0.95 },
  { ...WORKING_AGE, id: 4327, unit: "mean", mean: 2.7, male: 1, spread: 0.04 },
  {
    ...STOCK,
    id: 3195,
    group: "15+",
    mean: 29,
    male: 0.88,
    spread: 0.25,
    noise: 0.1,
    lag: 1,
    curve: SLOW_RISE,
  },
  {
    ...MEASURE,
    id: 180,
    unit: "index",
    decimals: 0,
    mean: 350,
    spread: 0.12,
    noise: 0.1,
    lag: 1,
    curve: SLOW_RISE,
  },
  // Background
  {
    ...BASE,
    id: 127,
    unit: "count",
    decimals: 0,
    group: "everyone",
    mean: 1,
    spread: 0,
    male: 1,
    noise: 0,
    counted: false,
  },
  { ...AGES, id: 1065, part: "0-17" },
  { ...AGES, id: 168, part: "16-24" },
  { ...AGES, id: 169, part: "25-64" },
  { ...AGES, id: 1280, part: "16-64" },
  { ...AGES, id: 1068, part: "65+" },
  { ...BASE, id: 178, unit: "per-1000", group: "everyone", mean: -2, signed: 25, counted: false },
  { ...MEASURE, id: 3177, unit: "euro", decimals: 0, mean: 4300, spread: 0.12, noise: 0.1, curve: SLOW_RISE },
  {
    ...STOCK,
    id: 2343,
    group: "everyone",
    mean: 5,
    byLanguage: { fi: 0.4, bilingual: 35, sv: 88 },
    noise: 0.1,
  },
  { ...STOCK, id: 170, group: "everyone", mean: 13, male: 0.95, spread: 0.15, noise: 0.1, curve: SLOW_RISE },
  {
    ...MEASURE,
    id: 761,
    unit: "ratio",
    group: "15-64",
    mean: 62,
    spread: 0.12,
    noise: 0.1,
    curve: SLOW_RISE,
  },
];

/** value = count × multiplier / people. */
export const MULTIPLIERS: Record<ExampleUnit, number> = {
  percent: 100,
  "per-1000": 1000,
  "per-10000": 10_000,
  count: 1,
  index: 1,
  score: 1,
  mean: 1,
  litre: 1,
  euro: 1,
  ratio: 1,
};

/** Units whose figures are shares or rates of counted people or events; the others are measured. */
export function isRate(level: Level): boolean {
  return MULTIPLIERS[level.unit] > 1;
}
