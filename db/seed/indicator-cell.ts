import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { SourceId } from "#app/domain/source.ts";

/** An indicator as a line of the seed names it: "sotkanet-181". */
export interface SeedIndicator {
  key: IndicatorKey;
  source: SourceId;
  sourceKey: string;
}

/** Reads the cell that names an indicator; throws where it names none. */
export function indicatorIn(cell: string | undefined, where: string): SeedIndicator {
  const parts = parseIndicatorKey(cell ?? "");
  if (!parts) throw new Error(`${where}: "${cell ?? ""}" is no indicator, such as sotkanet-181`);
  return { ...parts, key: indicatorKey(parts) };
}
