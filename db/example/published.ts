import type { Level } from "./levels.ts";
import type { ExampleMunicipality } from "./municipalities.ts";
import { chance } from "./random.ts";
import { VANISHED } from "./revised.ts";

/** Municipalities below this size sometimes lack a figure for no reason that the source gives. */
const SMALL = 5000;
/** How often they do. */
const GAP_CHANCE = 0.015;

/** A small municipality's year without figures; figures that vanish later are there first. */
export function isGap(seed: number, level: Level, municipality: ExampleMunicipality, year: number): boolean {
  if (municipality.size >= SMALL || level.unit === "count" || level.id === VANISHED.indicator) return false;
  return chance(seed, "gap", level.id, municipality.code, year) < GAP_CHANCE;
}

/** Nobody covered, too few people, or so few cases that somebody could be recognised. */
export function isHidden(level: Level, sum: { amount: number; people: number }): boolean {
  // A loss, as of net migration, is below nought but no small count: it is hidden only where small counts
  // are.
  const fewCases = level.hideUnder > 0 && sum.amount < level.hideUnder;
  return sum.people === 0 || sum.people < level.leastPeople || fewCases;
}
