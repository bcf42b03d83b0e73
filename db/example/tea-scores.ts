import type { ExampleMunicipality } from "./municipalities.ts";
import { chance, normal, randomFor } from "./random.ts";

/** Sectors of health promotion capacity (TEAviisari). */
export const TEA_SECTORS = [
  "kuntajohto",
  "perusopetus",
  "lukiokoulutus",
  "ammatillinen koulutus",
  "liikunta",
  "kulttuuri",
] as const;
export type TeaSector = (typeof TEA_SECTORS)[number];

const TEA_DIMENSIONS = [
  "sitoutuminen",
  "johtaminen",
  "seuranta ja tarveanalyysi",
  "voimavarat",
  "yhteiset käytännöt",
  "osallisuus",
  "muut ydintoiminnat",
] as const;
export type TeaDimension = (typeof TEA_DIMENSIONS)[number];

/**
 * Rounds of answering: odd or even years; sectors without a school of their own in small municipalities are
 * not asked there.
 */
const SECTORS: Record<
  TeaSector,
  { odd: boolean; firstYear: number; mean: number; leastInhabitants: number }
> = {
  kuntajohto: { odd: true, firstYear: 2011, mean: 70, leastInhabitants: 0 },
  perusopetus: { odd: true, firstYear: 2011, mean: 66, leastInhabitants: 0 },
  lukiokoulutus: { odd: false, firstYear: 2012, mean: 68, leastInhabitants: 5000 },
  "ammatillinen koulutus": { odd: false, firstYear: 2012, mean: 64, leastInhabitants: 15_000 },
  liikunta: { odd: false, firstYear: 2010, mean: 62, leastInhabitants: 0 },
  kulttuuri: { odd: true, firstYear: 2019, mean: 58, leastInhabitants: 0 },
};

/** Share of municipalities that answer in a round. */
const ANSWERING = 0.88;

/** Answers of one municipality in one round: points 0–100 by dimension and their mean. */
export interface TeaAnswer {
  total: number;
  dimensions: { dimension: TeaDimension; points: number }[];
}

/** Liikunta has no yhteiset käytännöt. */
function dimensionsOf(sector: TeaSector): TeaDimension[] {
  return TEA_DIMENSIONS.filter((dimension) => !(sector === "liikunta" && dimension === "yhteiset käytännöt"));
}

/** Whether the sector's questions went to the municipality in that year. */
export function isAsked(sector: TeaSector, municipality: ExampleMunicipality, year: number): boolean {
  const { odd, firstYear, leastInhabitants } = SECTORS[sector];
  if ((year % 2 === 1) !== odd || year < firstYear) return false;
  return municipality.mainland && municipality.size >= leastInhabitants;
}

/** What the municipality answered; null where it was not asked or did not answer. */
export function teaAnswer(
  seed: number,
  sector: TeaSector,
  municipality: ExampleMunicipality,
  year: number,
): TeaAnswer | null {
  if (!isAsked(sector, municipality, year)) return null;
  if (chance(seed, "tea answered", sector, municipality.code, year) > ANSWERING) return null;
  const own = 9 * normal(randomFor(seed, "tea", sector, municipality.code));
  const bySize = 5 * (Math.log10(municipality.size) - 4);
  const level = SECTORS[sector].mean + own + bySize + 0.8 * (year - 2018);
  const dimensions = dimensionsOf(sector).map((dimension) => {
    const habit = 10 * normal(randomFor(seed, "tea", sector, municipality.code, dimension));
    const round = 5 * normal(randomFor(seed, "tea", sector, municipality.code, dimension, year));
    return { dimension, points: Math.round(Math.max(0, Math.min(100, level + habit + round))) };
  });
  const sum = dimensions.reduce((all, { points }) => all + points, 0);
  return { total: Math.round(sum / dimensions.length), dimensions };
}
