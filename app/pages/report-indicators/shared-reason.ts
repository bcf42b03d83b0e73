import type { Texts } from "#app/domain/report.ts";
import type { ListedUse } from "./report-indicators.server.ts";

/** The reason that all of a group have, word for word; null where they have none or differ. */
export function sharedReason(list: readonly Pick<ListedUse, "leftOut">[]): Texts | null {
  const [first] = list;
  const said = JSON.stringify(first?.leftOut ?? null);
  return list.every(({ leftOut }) => JSON.stringify(leftOut) === said) ? (first?.leftOut ?? null) : null;
}
