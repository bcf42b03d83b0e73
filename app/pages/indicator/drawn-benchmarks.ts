import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import type { NamedArea } from "#app/figures/datasets.ts";
import { sameAreas } from "#app/figures/indicator-address.ts";
import type { IndicatorPage } from "./indicator-page.server.ts";

/**
 * What is drawn beside these municipalities: the country, and the county where they are those that the page
 * begins with, so that nobody has picked them.
 */
export function drawnBenchmarks(
  { areas, first }: Pick<IndicatorPage, "areas" | "first">,
  municipalities: readonly AreaKey[],
): NamedArea[] {
  const begins = sameAreas(municipalities, first);
  return areas.filter(({ role }) => role === "country" || (role === "county" && begins));
}

/** The areas of the page's own trend: the municipalities of its address, with what is drawn beside them. */
export function drawnAreas(page: Pick<IndicatorPage, "areas" | "first">): NamedArea[] {
  const own = page.areas.filter(({ key, role }) => role === "area" && isMunicipality(key));
  return [
    ...own,
    ...drawnBenchmarks(
      page,
      own.map(({ key }) => key),
    ),
  ];
}
