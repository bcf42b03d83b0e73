import { type AreaKey, areaKey } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";

export interface PlanGround {
  database: Database;
  work: WorkDatabase;
  home: AreaKey;
  now: Date;
}

/** An area whose plan can be looked at. */
export interface PlanArea {
  key: AreaKey;
  name: string;
}

/** The home county and its municipalities whose plans the person may read, the county first. */
export async function planAreas(
  { database, home }: Pick<PlanGround, "database" | "home">,
  person: Person,
  locale: Locale,
): Promise<PlanArea[]> {
  const { county, municipalities } = await homeAreas(database, home);
  return [county, ...municipalities]
    .map((area) => ({ key: areaKey(area), name: shortPlaceName(area, locale) }))
    .filter(({ key }) => may(person, "read", { kind: "plan", area: key, part: null }));
}

/** The one that was asked for, else the person's own municipality, else the county; null: none at all. */
export function chosenArea(
  areas: readonly PlanArea[],
  asked: string | null,
  { municipality }: Person,
): PlanArea | null {
  const found = (key: string | null): PlanArea | undefined => areas.find((area) => area.key === key);
  return found(asked) ?? found(municipality) ?? areas[0] ?? null;
}

/** Whether the person may add to the area's plan; an author adds own measures to the region's. */
export function mayAdd(person: Person, area: AreaKey, part: AreaKey | null): boolean {
  return may(person, "write", { kind: "plan", area, part });
}
