import type { Sex } from "#app/domain/observation.ts";
import type { ExampleArea } from "./areas.ts";
import { cellIndex, type Drawn, type Part } from "./draw.ts";
import { isRate, type Level, MULTIPLIERS } from "./levels.ts";
import { isGap, isHidden } from "./published.ts";
import { randomFor, shuffled } from "./random.ts";
import { countInRevision, isVanished } from "./revised.ts";
import { publishedYears, type Revision } from "./years.ts";

/** A row of `/json` as Sotkanet gives it; a missing figure has no row. */
export interface ExampleRow {
  indicator: number;
  region: number;
  year: number;
  gender: Sex;
  value?: number;
  absValue?: number;
}

interface Sum {
  amount: number;
  people: number;
}

/** All rows of one indicator for a load, in an arbitrary but always the same order. */
export function rowsOf(
  seed: number,
  level: Level,
  drawn: Drawn,
  areas: readonly ExampleArea[],
  revision: Revision,
): ExampleRow[] {
  const rows: ExampleRow[] = [];
  for (const area of areas)
    for (const year of publishedYears(level, revision))
      rows.push(...rowsOfAreaAndYear(seed, level, drawn, area, year, revision));
  return shuffled(randomFor(seed, "order", level.id, revision), rows);
}

function rowsOfAreaAndYear(
  seed: number,
  level: Level,
  drawn: Drawn,
  area: ExampleArea,
  year: number,
  revision: Revision,
): ExampleRow[] {
  const sums = drawn.parts.map((_, part) => sumOver(level, drawn, part, area.members, year, revision));
  const total = sums.reduce((all, sum) => ({
    amount: all.amount + sum.amount,
    people: all.people + sum.people,
  }));
  const municipality = area.kind === "kunta" ? drawn.municipalities[area.members[0] ?? -1] : undefined;
  if (municipality) {
    if (isGap(seed, level, municipality, year)) return [];
    if (isVanished(revision, { indicator: level.id, year, municipality: municipality.code })) return [];
  }
  if (isHidden(level, total)) return [];
  // One hidden sex could be worked out from the total and the other one: then both are hidden.
  const bySex = sums.length > 1 && !sums.some((sum) => isHidden(level, sum));
  return (["total", "male", "female"] as const).flatMap((gender) => {
    if (gender !== "total" && !bySex) return [];
    const sum = gender === "total" ? total : sums[drawn.parts.indexOf(gender)];
    return sum
      ? [{ indicator: level.id, region: area.answer.id, year, gender, ...figuresOf(level, sum) }]
      : [];
  });
}

/**
 * What is published of a sum: the figure rounded as the indicator says, and the count behind it where it is
 * given.
 */
function figuresOf(level: Level, { amount, people }: Sum): { value?: number; absValue?: number } {
  const value = level.unit === "count" ? amount : (amount / people) * MULTIPLIERS[level.unit];
  const rounded = Number(value.toFixed(level.decimals));
  if (!level.counted || !isRate(level)) return { value: rounded };
  if (level.rateFrom !== undefined && amount > 0 && amount < level.rateFrom) return { absValue: amount };
  return { value: rounded, absValue: amount };
}

function sumOver(
  level: Level,
  drawn: Drawn,
  part: number,
  members: readonly number[],
  year: number,
  revision: Revision,
): Sum {
  const y = drawn.years.indexOf(year);
  const sum = { amount: 0, people: 0 };
  for (const m of members) {
    const cell = cellIndex(drawn, part, m, y);
    sum.people += drawn.people[cell] ?? 0;
    sum.amount += corrected(
      level,
      drawn.parts[part],
      drawn.municipalities[m]?.code ?? "",
      year,
      revision,
      drawn.amounts[cell] ?? 0,
    );
  }
  return sum;
}

/**
 * Corrections concern men where there are sexes, so that women's figures stay and the total moves with them.
 */
function corrected(
  level: Level,
  part: Part | undefined,
  municipality: string,
  year: number,
  revision: Revision,
  amount: number,
): number {
  if (revision === 2 || part === "female") return amount;
  return countInRevision(revision, { indicator: level.id, year, municipality }, amount);
}
