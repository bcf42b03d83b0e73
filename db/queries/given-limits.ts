import { type AreaKey, areaKey, isAreaKind } from "#app/domain/area.ts";
import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";

/** What a source says of the chance in a figure. */
export interface GivenLimits {
  respondents: number | null;
  limits: Limits | null;
}

type GivenRow = [
  kind: string,
  code: string,
  sex: number,
  year: number,
  respondents: number | null,
  lower: number | null,
  upper: number | null,
];

export function givenKey(region: AreaKey, sex: Sex, year: number): string {
  return `${region} ${sex} ${year}`;
}

/**
 * Respondents and limits that files brought with an indicator's figures, by givenKey; empty for most
 * indicators.
 */
export async function readGivenLimits(
  database: Database,
  indicatorId: number,
): Promise<ReadonlyMap<string, GivenLimits>> {
  const rows = engineOf(database)
    .prepared(
      `SELECT r.kind, r.code, o.sex, o.year, o.respondents, o.lower, o.upper
       FROM observations AS o JOIN regions AS r ON r.id = o.region_id
       WHERE o.indicator_id = ? AND o.vanished_run_id IS NULL AND (o.respondents IS NOT NULL OR o.lower IS NOT NULL)`,
    )
    .raw()
    .all(indicatorId) as GivenRow[]; // raw rows in the order of the columns named
  const found = new Map<string, GivenLimits>();
  for (const [kind, code, sexPlace, year, respondents, lower, upper] of rows) {
    const sex = SEXES[sexPlace];
    if (!isAreaKind(kind) || sex === undefined) throw new Error(`unreadable figure: ${kind}:${code}`);
    const limits = lower === null || upper === null ? null : { lower, upper };
    found.set(givenKey(areaKey({ kind, code }), sex, year), { respondents, limits });
  }
  return found;
}
