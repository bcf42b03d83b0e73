import type { Database } from "#db/client.server.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import { readResultInputs } from "#db/queries/result-inputs.ts";
import { type Populations, populationKey } from "./area-figures.ts";
import { headsIn } from "./made-figure.ts";
import type { AreaFrame } from "./material.ts";

/** Heads of a group by area, sex and year: the figure itself of a head count, the count behind a share. */
export async function populationsOf(
  database: Database,
  keys: AreaFrame["keys"],
  source: JudgedIndicator,
): Promise<Populations> {
  const found = new Map<string, number>();
  for (const { regionId, sex, years, values, counts } of await readResultInputs(database, source.id, 0)) {
    const region = keys.get(regionId);
    if (region === undefined) continue;
    years.forEach((year, at) => {
      const heads = headsIn(source.unit, values[at] ?? null, counts[at] ?? null);
      if (heads !== null) found.set(populationKey(region, sex, year), heads);
    });
  }
  return found;
}
