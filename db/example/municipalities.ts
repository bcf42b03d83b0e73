import { type MunicipalityLanguage, seedRegions } from "#db/seed/regions.ts";
import { chance, normal, randomFor } from "./random.ts";

/** First and last year that example figures can be about. */
export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2025;
/** The year of the populations in the seed table. */
const BASE_YEAR = 2019;
const ALAND = "21";

/** A municipality of the example country: real code and belonging, made-up people. */
export interface ExampleMunicipality {
  code: string;
  maakunta: string;
  hyvinvointialue: string;
  mainland: boolean;
  /** Which national languages it has. */
  language: MunicipalityLanguage;
  /** Inhabitants in the base year. */
  size: number;
  /** −1 (young) … 1 (old): small municipalities are older. */
  ageing: number;
  /** Inhabitants at the end of each year from FIRST_YEAR on. */
  populations: number[];
}

/** All municipalities in the order of their codes, with populations drawn for the seed. */
export function exampleMunicipalities(seed: number): ExampleMunicipality[] {
  return seedRegions().flatMap((region) => {
    const { code, maakunta, hyvinvointialue, population, language } = region;
    if (maakunta === null || hyvinvointialue === null || population === null) return [];
    return [
      {
        code,
        maakunta,
        hyvinvointialue,
        mainland: maakunta !== ALAND,
        language: language ?? "fi",
        size: population,
        ageing: ageingOf(seed, code, population),
        populations: populationsOf(seed, code, population),
      },
    ];
  });
}

export function yearIndex(year: number): number {
  return year - FIRST_YEAR;
}

/** Growth follows size: the largest gain almost one per cent a year, the smallest lose more than one. */
function populationsOf(seed: number, code: string, size: number): number[] {
  const random = randomFor(seed, "population", code);
  const growth = 0.009 * (Math.log10(size) - 4.75) + 0.003 * normal(random);
  // The table is rounded; people are not.
  const exact = size * (1 + 0.04 * (chance(seed, "size", code) - 0.5));
  const populations: number[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    populations.push(Math.round(exact * (1 + growth) ** (year - BASE_YEAR) * (1 + 0.001 * normal(random))));
  return populations;
}

function ageingOf(seed: number, code: string, size: number): number {
  const bySize = 1.1 * (4.3 - Math.log10(size));
  const own = 0.25 * normal(randomFor(seed, "ageing", code));
  return Math.max(-1, Math.min(1, bySize + own));
}
