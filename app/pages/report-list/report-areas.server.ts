import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import { may, type Reader } from "#app/domain/person.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import type { Database } from "#db/client.server.ts";

/** The home county and its municipalities that the reader may write a report of, the county first. */
export async function reportAreas(database: Database, home: AreaKey, reader: Reader): Promise<Area[]> {
  const { county, municipalities } = await homeAreas(database, home);
  return [county, ...municipalities].filter((area) =>
    may(reader, "write", { kind: "report", report: "", area: areaKey(area) }),
  );
}
