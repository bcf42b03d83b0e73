import { finnishYear } from "#app/domain/finnish-day.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { type Importer, NO_CONTENT } from "#importers/importer.ts";
import { readJson } from "#importers/json-answer.ts";
import { checkBoundaries } from "./check.ts";
import { type BoundaryAnswer, parseBoundaries } from "./schema.ts";
import { simplifiedTopology } from "./simplify.ts";

/** The finest of Statistics Finland's drawings is a few tens of megabytes. */
const MOST_BYTES = 100_000_000;

export interface BoundariesOptions {
  /** Where Statistics Finland's WFS is asked, or the answer itself with a name for it. */
  from: { url: string } | { name: string; bytes: Buffer };
  /** The project's own schematic drawing, not real boundaries. */
  schematic: boolean;
  /** Take an answer that lacks municipalities of today. */
  acceptEmptied?: boolean;
}

/** What the licence asks to be shown under a map. */
const ATTRIBUTION = "Kuntarajat: Tilastokeskus, CC BY 4.0 (muokattu)";
const SCHEMATIC_ATTRIBUTION = "Kaavakuva: Saukko";

/** Boundaries of the municipalities by year, simplified, from one WFS answer. */
export function boundariesImporter({
  from,
  schematic,
  acceptEmptied = false,
}: BoundariesOptions): Importer<unknown, BoundaryAnswer> {
  const name = "url" in from ? from.url : from.name;
  return {
    id: "boundaries",
    request: { name, schematic, ...(acceptEmptied && { acceptEmptied }) },
    example: schematic,
    acceptEmptied,
    plan: async () => ["municipalities"],

    async fetch(_unit, context) {
      let json: unknown = null;
      const accept = (bytes: Buffer, contentType: string): string | null => {
        const read = readJson(bytes, contentType);
        json = read.json;
        return read.trouble;
      };
      const bytes = "url" in from ? await context.http.get(from.url, accept, MOST_BYTES) : from.bytes;
      const broken = "url" in from ? null : accept(bytes, "");
      if (broken) throw new Error(`${name} ${broken.replace("answered with", "holds")}`);
      return { payloads: [await context.raw.keep(bytes, name)], fetched: json };
    },

    parse: (_unit, json) => parseBoundaries(json),

    async normalise(_unit, answer, context) {
      const { today } = await readAreaNumbers(context.database);
      checkBoundaries(answer, { today, thisYear: finnishYear(context.now()), acceptMissing: acceptEmptied });
      const years = [...new Set(answer.features.map(({ properties }) => properties.vuosi))];
      return {
        ...NO_CONTENT,
        boundaries: years.map((year) => ({
          kind: "kunta" as const,
          year,
          topology: simplifiedTopology({
            ...answer,
            features: answer.features.filter(({ properties }) => properties.vuosi === year),
          }),
          schematic,
          attribution: schematic ? SCHEMATIC_ATTRIBUTION : ATTRIBUTION,
        })),
      };
    },
  };
}
