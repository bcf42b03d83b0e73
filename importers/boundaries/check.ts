import { type AreaKey, municipalityKey } from "#app/domain/area.ts";
import { EmptiedAnswerError, LOSS_ADVICE } from "#db/commands/doubtful-answer.ts";
import { ShapeError } from "#importers/importer.ts";
import type { BoundaryAnswer } from "./schema.ts";

/**
 * The first year that Statistics Finland gives boundaries of; those of the next year are out before it
 * begins.
 */
const FIRST_YEAR = 2013;
const YEARS_AHEAD = 1;
/**
 * A division of another year lacks a few municipalities of today; without more than these a map has holes.
 */
const MOST_MISSING = 10;

/**
 * Throws where the years are none, a municipality is there twice, or so many of today's are missing that the
 * map would have holes.
 */
export function checkBoundaries(
  answer: BoundaryAnswer,
  known: { today: ReadonlySet<AreaKey>; thisYear: number; acceptMissing: boolean },
): void {
  const byYear = new Map<number, Set<AreaKey>>();
  for (const [at, { properties }] of answer.features.entries()) {
    const { kunta, vuosi } = properties;
    if (vuosi < FIRST_YEAR || vuosi > known.thisYear + YEARS_AHEAD)
      throw new ShapeError(
        "the boundaries",
        `.features[${at}].properties.vuosi`,
        `${vuosi} is no year of a division`,
      );
    const areas = byYear.get(vuosi) ?? new Set<AreaKey>();
    const key = municipalityKey(kunta);
    if (areas.has(key))
      throw new ShapeError(
        "the boundaries",
        `.features[${at}].properties.kunta`,
        `"${kunta}" is there twice`,
      );
    byYear.set(vuosi, areas.add(key));
  }
  if (known.acceptMissing) return;
  for (const [year, areas] of byYear) {
    const missing = [...known.today].filter((key) => !areas.has(key));
    if (missing.length > MOST_MISSING)
      throw new EmptiedAnswerError(
        `the boundaries of ${year} lack ${missing.length} of the ${known.today.size} municipalities (${missing.slice(0, 5).join(", ")} …). ${LOSS_ADVICE}`,
      );
  }
}
