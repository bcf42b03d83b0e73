import type { ImportId } from "#app/domain/source.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import type { Messages } from "#app/i18n/messages.ts";

/** Titles of the indicators that a run names, by the source's own identifier. */
export type UnitTitles = Readonly<Record<string, LocalText>>;

/**
 * A unit of an import in words: an indicator's number with its title where we know it, a file's name as it
 * is.
 */
export function unitName(
  unit: string,
  source: ImportId,
  titles: UnitTitles,
  words: Messages["importReport"]["unit"],
  locale: Locale,
): string {
  if (source === "boundaries" && unit === "municipalities") return words.municipalities;
  if (source !== "sotkanet") return unit;
  if (unit === "regions") return words.regions;
  const title = titles[unit];
  return title ? `${unit} ${indicatorTitle(title, `sotkanet-${unit}`, locale)}` : words.indicator(unit);
}
