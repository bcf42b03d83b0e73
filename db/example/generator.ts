import { type ExampleArea, exampleAreas, type RegionAnswer } from "./areas.ts";
import { type CatalogueTitle, catalogueTitles } from "./catalogue-titles.ts";
import { type Drawn, drawFigures } from "./draw.ts";
import { LEVELS, type Level } from "./levels.ts";
import { type ExampleMunicipality, exampleMunicipalities } from "./municipalities.ts";
import { type FullRecord, fullRecord, type ShortRecord, shortRecord } from "./records.ts";
import { type ExampleRow, rowsOf } from "./rows.ts";
import { drawnYears, type Revision } from "./years.ts";

export type { Revision } from "./years.ts";

/** The seed of the example figures that everybody gets. */
export const EXAMPLE_SEED = 20_260_119;

/**
 * The example source: figures made up by us, in the form of Sotkanet's REST answers. Nothing in it is a
 * clock, a file of anybody's data or true chance: the same seed and revision give the same answers, byte for
 * byte.
 */
export interface ExampleSotkanet {
  regions(): RegionAnswer[];
  indicators(): ShortRecord[];
  /** The record, or null where the source does not know the indicator. */
  indicator(id: number): FullRecord | null;
  /**
   * Every row of the indicator, all years and sexes; empty where the source does not know it. Made anew at
   * each call.
   */
  rows(id: number): ExampleRow[];
  /** The people and areas behind it, and what was drawn before hiding and rounding: for checking sums. */
  municipalities: readonly ExampleMunicipality[];
  areas: readonly ExampleArea[];
  drawn(id: number): Drawn | null;
}

/**
 * `revision` 1 is a first load with figures up to 2024, 2 a later one with 2025, corrected and vanished
 * figures.
 */
export function exampleSotkanet({
  revision,
  seed = EXAMPLE_SEED,
}: {
  revision: Revision;
  seed?: number;
}): ExampleSotkanet {
  const municipalities = exampleMunicipalities(seed);
  const areas = exampleAreas(seed, municipalities);
  const known = knownIndicators();
  const draw = (level: Level): Drawn => drawFigures(seed, level, municipalities, drawnYears(level));
  return {
    municipalities,
    areas,
    regions: () => areas.map(({ answer }) => answer),
    indicators: () => [...known.values()].map(({ level, entry }) => shortRecord(level, entry)),
    indicator: (id) => {
      const found = known.get(id);
      return found ? fullRecord(found.level, found.entry, revision) : null;
    },
    rows: (id) => {
      const found = known.get(id);
      return found ? rowsOf(seed, found.level, draw(found.level), areas, revision) : [];
    },
    drawn: (id) => {
      const found = known.get(id);
      return found ? draw(found.level) : null;
    },
  };
}

/** What both the table of levels and the catalogue know. */
function knownIndicators(): Map<number, { level: Level; entry: CatalogueTitle }> {
  const entries = new Map(catalogueTitles().map((entry) => [entry.id, entry]));
  return new Map(
    LEVELS.flatMap((level) => {
      const entry = entries.get(level.id);
      return entry ? [[level.id, { level, entry }] as const] : [];
    }),
  );
}
