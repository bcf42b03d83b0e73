import type { AreaKey } from "#app/domain/area.ts";
import type { Engine } from "#db/client.server.ts";
import { regionIdsByKey } from "./regions.ts";

/**
 * Municipalities that come into being, and those that end: what a source's list of areas says and we did not
 * know.
 */
export interface MunicipalityMoves {
  placed: readonly { member: AreaKey; containers: readonly AreaKey[] }[];
  ended: readonly AreaKey[];
  /** The first year in which the new ones are there and the old ones are not. */
  year: number;
}

/**
 * Ends the memberships of former municipalities with the year before, and begins those of new ones. One that
 * ended by mistake goes on as if nothing had been. Belongs inside a transaction.
 */
export function moveMunicipalities(engine: Engine, { placed, ended, year }: MunicipalityMoves): boolean {
  if (placed.length + ended.length === 0) return false;
  const { prepared } = engine;
  const ids = regionIdsByKey(engine);
  const idOf = (key: AreaKey): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`a membership of the unknown area "${key}"`);
    return id;
  };
  // A municipality whose first year this would have been never was.
  const forget = prepared(
    "DELETE FROM region_memberships WHERE member_id = ? AND to_year IS NULL AND from_year >= ?",
  );
  const end = prepared("UPDATE region_memberships SET to_year = ? WHERE member_id = ? AND to_year IS NULL");
  for (const key of ended) {
    forget.run(idOf(key), year);
    end.run(year - 1, idOf(key));
  }
  const goOn = prepared(
    "UPDATE region_memberships SET to_year = NULL WHERE member_id = ? AND container_id = ? AND to_year >= ?",
  );
  const begin = prepared(
    "INSERT INTO region_memberships (member_id, container_id, from_year, to_year) VALUES (?, ?, ?, NULL)",
  );
  for (const { member, containers } of placed)
    for (const container of containers) {
      const place = [idOf(member), idOf(container)];
      if (goOn.run(...place, year - 1).changes === 0) begin.run(...place, year);
    }
  return true;
}
