import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import type { AreaNumbers } from "#db/queries/area-numbers.ts";
import type { AreaFrame } from "./material.ts";

/** The areas as the database has them: who is in which county, and who no longer exists. */
export function frameOf({ regions, countyOf, today }: AreaNumbers): Omit<AreaFrame, "similar"> {
  const all = [...regions.values()].filter(isMunicipality);
  const municipalities = all.filter((key) => today.has(key));
  const byCounty = new Map<AreaKey, AreaKey[]>();
  for (const key of municipalities) {
    const county = countyOf.get(key);
    if (county) byCounty.set(county, [...(byCounty.get(county) ?? []), key]);
  }
  const neighbours = new Map(
    municipalities.map((key) => {
      const county = countyOf.get(key);
      const members = county ? (byCounty.get(county) ?? []) : [];
      return [key, members.filter((one) => one !== key)] as const;
    }),
  );
  const former = all.filter((key) => !today.has(key));
  return { keys: regions, neighbours, counties: countyOf, municipalities, former };
}
