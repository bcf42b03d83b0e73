import type { AreaKey } from "#app/domain/area.ts";
import { rhythmOf } from "#app/domain/earlier-figure.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { Database } from "#db/client.server.ts";
import { givenKey } from "#db/queries/given-limits.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { jumpsOf } from "./common-jumps.server.ts";
import { courseOf, firstForecast, indicatorNotes } from "./indicator-notes.ts";
import { givenLimits, judgedIndicators } from "./judged-indicators.server.ts";

/** The notes on an indicator's figures, of the areas shown. */
export async function notesOf(
  database: Database,
  record: IndicatorRecord,
  series: readonly Series[],
  areas: readonly { key: AreaKey; name: string }[],
  locale: Locale,
): Promise<string[]> {
  const key = indicatorKey(record);
  const indicators = await judgedIndicators(database);
  const known = indicators.find((one) => one.key === key);
  const given = known ? await givenLimits(database, known) : null;
  const years = [...new Set(series.flatMap(yearsWithFigures))].sort((a, b) => a - b);
  const respondents = areas.flatMap(({ key: region, name }) => {
    const own = series.find((one) => one.region === region);
    const year = yearsWithFigures(own).at(-1);
    if (!own || year === undefined) return [];
    const count = given?.get(givenKey(region, own.sex, year))?.respondents ?? null;
    return count === null ? [] : [{ area: name, count: formatNumber(count, 0, locale), year }];
  });
  return indicatorNotes(
    {
      kind: record.kind,
      ageRelated: known?.method.ageRelated ?? false,
      yearsInFigure: known?.method.yearsInFigure ?? 1,
      rhythm: rhythmOf(years),
      respondents,
      hasCounts: series.some(({ absValues }) => absValues.some((count) => count !== null)),
      forecastFrom: firstForecast(series),
      ...courseOf(series, known?.method.breaks ?? [], await jumpsOf(database, key)),
    },
    locale,
  );
}
