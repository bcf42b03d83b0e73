import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { type AreaKey, municipalityKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import type { Database } from "#db/client.server.ts";

/**
 * Where a municipality of the home region stands among Finland's municipalities, by each of its figures; null
 * where no figure has such a place, or the municipality is another's.
 */
export function positionPage(
  database: Database,
  home: AreaKey,
  asked: { code: string; locale: Locale; origin: string },
): Promise<AreaDataset | null> {
  const { code, locale, origin } = asked;
  const spec = { kind: "spine", area: municipalityKey(code), locale, width: WIDTHS.standard } as const;
  return cachedByVersion(database, `position ${home} ${code} ${locale} ${origin}`, async () => {
    const found = await areaFigure(database, home, spec, origin);
    return found.ok ? found.figure.dataset : null;
  });
}
