import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";

/** The way to an indicator's page, which speaks of the municipality that the reader comes from. */
export function indicatorPath(locale: Locale, key: IndicatorKey, speaksOf?: AreaKey | null): string {
  return `/${locale}/indicators/${key}${speaksOf ? `?areas=${speaksOf}` : ""}`;
}
