import type { Area } from "#app/domain/area.ts";
import type { NamedIndicator } from "../indicator-names.ts";
import { type RegionResolver, regionResolver } from "../region-names.ts";

/** What a reader of the methods' files must be told, having neither database nor clock. */
export interface MethodsDoor {
  /** Municipalities of today: others have no figures to come. */
  municipalities: readonly Area[];
  indicators: readonly NamedIndicator[];
  thisYear: number;
  /** A person has looked at what is only unusual, and takes it. */
  acceptUnusual?: boolean;
}

export function municipalityResolver({ municipalities }: MethodsDoor): RegionResolver {
  return regionResolver(municipalities, "a municipality of today by code (286, KU286) or name");
}
