import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Locale } from "#app/domain/text.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import type { Messages } from "#app/i18n/messages.ts";

/** What must be known to read a row: the unit, whose share it is, whether age is in it; "" where nothing. */
export function rowNote(
  line: Pick<IndicatorLine, "name" | "key" | "unit" | "kind" | "crude">,
  {
    site,
    common,
  }: { site: Pick<Messages["site"], "ofAnswered" | "crude">; common: Pick<Messages["common"], "unit"> },
  locale: Locale,
): string {
  const unit = common.unit[line.unit];
  // A survey's share is one of those who answered, whatever its title says.
  const ofAnswered = line.kind === "survey" && line.unit === "percent" ? site.ofAnswered : null;
  const ownUnit = titleNamesUnit(indicatorTitle(line.name, line.key, locale), unit) ? null : unit;
  return [ofAnswered ?? ownUnit, line.crude ? site.crude : null].filter(Boolean).join(", ");
}
