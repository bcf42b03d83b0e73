import { queryOptions } from "@tanstack/react-query";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import type { Locale } from "#app/domain/text.ts";
import { twinJson } from "../twin-json.ts";

export interface AddedSeriesQuestion {
  locale: Locale;
  indicator: IndicatorKey;
  area: AreaKey;
  sex: Sex;
  dataVersion: number;
}

interface SeriesAnswer {
  series: Series[];
}

/**
 * The series of one municipality that a reader adds to a picture; null where it has no figure. From the
 * page's JSON twin.
 */
export function addedSeries({ locale, indicator, area, sex, dataVersion }: AddedSeriesQuestion) {
  return queryOptions({
    queryKey: ["series", dataVersion, indicator, area, sex],
    queryFn: async ({ signal }): Promise<Series | null> => {
      const address = `/${locale}/indicators/${encodeURIComponent(indicator)}.json?part=series&areas=${area}&sex=${sex}`;
      const { series } = await twinJson<SeriesAnswer>(address, signal);
      return series.find((one) => one.region === area) ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Then the reader is told, and can ask again.
    retry: 1,
  });
}
