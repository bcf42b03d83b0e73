import type { ExampleMunicipality } from "./municipalities.ts";

/**
 * The groups of people (or households) that figures are about: share of the whole population, how much the
 * share grows from an average to the oldest municipality, and the share of men. Rough, made for plausible
 * sizes.
 */
const GROUPS = {
  everyone: { share: 1, ageing: 0, men: 0.495 },
  "0-17": { share: 0.19, ageing: -0.25, men: 0.511 },
  "15-64": { share: 0.61, ageing: -0.09, men: 0.507 },
  "16-64": { share: 0.6, ageing: -0.09, men: 0.507 },
  "18-64": { share: 0.575, ageing: -0.09, men: 0.507 },
  "16-24": { share: 0.105, ageing: -0.25, men: 0.512 },
  "17-24": { share: 0.09, ageing: -0.25, men: 0.512 },
  "18-24": { share: 0.08, ageing: -0.25, men: 0.512 },
  "25-64": { share: 0.505, ageing: -0.08, men: 0.507 },
  "15+": { share: 0.845, ageing: 0.04, men: 0.49 },
  "40+": { share: 0.53, ageing: 0.2, men: 0.475 },
  "65+": { share: 0.225, ageing: 0.45, men: 0.44 },
  voters: { share: 0.8, ageing: 0.04, men: 0.485 },
  "labour force": { share: 0.49, ageing: -0.1, men: 0.51 },
  "labour force 18-24": { share: 0.052, ageing: -0.25, men: 0.505 },
  "married 25-64": { share: 0.22, ageing: -0.1, men: 0.49 },
  "families with children": { share: 0.1, ageing: -0.25, men: 0.5 },
  "pupils answering, 8th and 9th year": { share: 0.0175, ageing: -0.2, men: 0.5 },
  "students answering, upper secondary": { share: 0.0115, ageing: -0.1, men: 0.43 },
  "students answering, vocational": { share: 0.009, ageing: 0, men: 0.56 },
  "adults answering": { share: 0.012, ageing: 0.05, men: 0.45 },
  "adults answering, 20-64": { share: 0.0075, ageing: -0.1, men: 0.44 },
  "adults answering, 65+": { share: 0.0055, ageing: 0.25, men: 0.47 },
} as const;

export type Group = keyof typeof GROUPS;

/** People of the group in the municipality, by sex, at a population of so many. */
export function groupSizes(
  group: Group,
  municipality: ExampleMunicipality,
  population: number,
): { male: number; female: number } {
  const { share, ageing, men } = GROUPS[group];
  const all = Math.round(population * share * (1 + ageing * municipality.ageing));
  const male = Math.round(all * men);
  return { male, female: all - male };
}
