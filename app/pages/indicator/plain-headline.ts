import { type Area, type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { type Indicator, indicatorKey } from "#app/domain/indicator.ts";
import { countySeries, seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import { type Series, valueInYear } from "#app/domain/series.ts";
import type { PictureFacts } from "#app/figures/datasets.ts";
import { factSentence } from "#app/i18n/fact-sentence.ts";

interface County {
  county: Area;
  countyKey: AreaKey;
  maakunta: Area | null;
  maakuntaKey: AreaKey | null;
}

/**
 * "Kymenlaaksossa työttömiä oli 11,4 % työvoimasta vuonna 2023, koko maassa 9,8 %." Said of everybody only.
 * `chosen`: the municipality that it is about; null: the county, or the maakunta whose figure stands in.
 */
export function plainHeadline(
  record: Pick<Indicator, "source" | "sourceKey" | "title" | "unit">,
  series: readonly Series[],
  chosen: Area | null,
  facts: PictureFacts,
  { county, countyKey, maakunta, maakuntaKey }: County,
): string | null {
  if (facts.sex !== "total") return null;
  const own = chosen
    ? seriesOf(series, areaKey(chosen))
    : countySeries(series, { county: countyKey, maakunta: maakuntaKey });
  const year = yearsWithFigures(own).at(-1);
  const value = own && year !== undefined ? valueInYear(own, year) : null;
  if (value === null || year === undefined) return null;
  const country = seriesOf(series, COUNTRY_KEY);
  return factSentence(
    {
      indicator: indicatorKey(record),
      title: record.title,
      unit: record.unit,
      decimals: facts.decimals ?? 0,
      place: chosen ?? (own?.region !== countyKey && maakunta ? maakunta : county),
      value,
      year,
      country: country ? valueInYear(country, year) : null,
      summed: country?.summed ?? false,
    },
    facts.locale,
  );
}
