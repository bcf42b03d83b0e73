import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import type { Database } from "#db/client.server.ts";

/** The state of the home county in one picture; null where too few counties have figures. */
export function frontRiver(
  database: Database,
  home: AreaKey,
  { locale, origin }: { locale: Locale; origin: string },
): Promise<AreaDataset | null> {
  const spec = { kind: "river", area: home, locale, width: WIDTHS.standard } as const;
  return cachedByVersion(database, `river ${home} ${locale} ${origin}`, async () => {
    const found = await areaFigure(database, home, spec, origin);
    return found.ok ? found.figure.dataset : null;
  });
}
