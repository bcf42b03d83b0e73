import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { FrozenBlock, FrozenFigure, FrozenPicture, FrozenTable } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { familyOf, newestYear } from "./shown-years.ts";

/** The latest year that a piece tells of an indicator. */
export interface LatestTold {
  indicator: IndicatorKey;
  year: number;
}

/**
 * Of each indicator that a piece tells figures of, the latest year in it, in the piece's order; none of what
 * tells no figures, nor of lists from before they told whose their figures are.
 */
export function latestTold(block: FrozenBlock, locale: Locale): LatestTold[] {
  switch (block.kind) {
    case "sentence":
      return dated(block.result.indicator, newestYear(block, locale));
    case "figure": {
      const picture = block.shown[locale];
      if (!picture) return [];
      return familyOf(block) === "one-area"
        ? ownedYears(picture.table)
        : pictureYears(block, picture, locale);
    }
    case "key-figures": {
      const rows = block.shown[locale]?.table.rows ?? [];
      const indicators = block.about?.indicators ?? [];
      // A row less than indicators cannot be told from another one's.
      if (rows.length !== indicators.length) return [];
      return indicators.flatMap((indicator, at) =>
        dated(indicator, rows[at]?.find(({ year }) => year !== undefined)?.year ?? null),
      );
    }
    case "goals":
      return ownedYears(block.shown[locale]?.table);
    default:
      return [];
  }
}

function dated(indicator: IndicatorKey, year: number | null): LatestTold[] {
  return year === null ? [] : [{ indicator, year }];
}

/** Of figures that say whose they are; an indicator stands once, with its latest. */
function ownedYears(table: FrozenTable | undefined): LatestTold[] {
  const found = new Map<IndicatorKey, number>();
  for (const { of, year } of table?.rows.flat() ?? [])
    if (of && year !== undefined) found.set(of.indicator, Math.max(year, found.get(of.indicator) ?? year));
  return [...found].map(([indicator, year]) => ({ indicator, year }));
}

/** A country whose figures go on does not make the own area's any younger. */
function pictureYears(
  block: FrozenFigure,
  { areas = [], table }: FrozenPicture,
  locale: Locale,
): LatestTold[] {
  const parts = parseIndicatorKey(new URLSearchParams(block.spec).get("indicator") ?? "");
  if (!parts) return [];
  const own = table.columns.flatMap((name, at) => (at > 0 && areas.includes(name) ? [at] : []));
  const rows = table.rows.filter((row) => own.some((at) => row[at]?.value !== undefined));
  const years = rows.flatMap(([head]) => head?.year ?? []);
  const ofOwn = years.length > 0 ? Math.max(...years) : null;
  return dated(indicatorKey(parts), ofOwn ?? newestYear(block, locale));
}
