import { type ImportSource, NO_CONTENT } from "#importers/source.ts";
import { type BoundaryAnswer, parseBoundaries } from "./schema.ts";
import { simplifiedTopology } from "./simplify.ts";

export interface BoundariesOptions {
  /** Where Statistics Finland's WFS is asked, or the answer itself with a name for it. */
  from: { url: string } | { name: string; bytes: Buffer };
  /** The project's own schematic drawing, not real boundaries. */
  schematic: boolean;
}

/** What the licence asks to be shown under a map [SOURCES.md]. */
const ATTRIBUTION = "Kuntarajat: Tilastokeskus, CC BY 4.0 (muokattu)";
const SCHEMATIC_ATTRIBUTION = "Kaavakuva: Saukko";

/** Boundaries of the municipalities by year, simplified, from one WFS answer. */
export function boundariesSource({
  from,
  schematic,
}: BoundariesOptions): ImportSource<unknown, BoundaryAnswer> {
  const name = "url" in from ? from.url : from.name;
  return {
    id: "boundaries",
    request: { name, schematic },
    example: schematic,
    acceptEmptied: false,
    plan: async () => ["municipalities"],

    async fetch(_unit, context) {
      let json: unknown = null;
      const accept = (bytes: Buffer): string | null => {
        try {
          json = JSON.parse(bytes.toString("utf8"));
          return null;
        } catch {
          return "answered with something else than whole JSON";
        }
      };
      const bytes = "url" in from ? await context.http.get(from.url, accept) : from.bytes;
      const broken = "url" in from ? null : accept(bytes);
      if (broken) throw new Error(`${name} ${broken.replace("answered with", "holds")}`);
      return { payloads: [await context.raw.keep(bytes, name)], fetched: json };
    },

    parse: (_unit, json) => parseBoundaries(json),

    async normalise(_unit, answer) {
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
