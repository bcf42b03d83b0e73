import { mapsHome } from "#app/charts/kinds.ts";

import type { IndicatorSpec } from "#app/charts/spec-link.ts";
import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";

import type { Database } from "#db/client.server.ts";
import { areasNotShown } from "./areas-not-shown.ts";
import { homeAreas } from "./home-areas.server.ts";
import { areasByKey, municipalitiesOfToday } from "./places.server.ts";

/** What a picture's address asks for that the picture cannot show; empty where all is well. */
export async function unknownAreas(
  database: Database,
  home: AreaKey,
  { kind, areas }: Pick<IndicatorSpec, "kind" | "areas">,
): Promise<AreaKey[]> {
  const { countyKey, maakuntaKey, municipalityKeys } = await homeAreas(database, home);
  const others = [...(await areasByKey(database)).values()]
    .filter(({ kind }) => kind !== "kunta")
    .map(areaKey);
  return areasNotShown(areas, {
    // A map is of the home region, whatever the address asks for.
    municipalities: mapsHome(kind) ? municipalityKeys : await municipalitiesOfToday(database),
    alongside: [countyKey, COUNTRY_KEY, ...(maakuntaKey ? [maakuntaKey] : []), ...others],
  });
}
