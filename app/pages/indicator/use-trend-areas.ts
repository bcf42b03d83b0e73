import { useQueries, useQueryClient } from "@tanstack/react-query";
import { codeIn, municipalityKey } from "#app/domain/area.ts";
import type { Series } from "#app/domain/series.ts";
import type { NamedArea } from "#app/figures/datasets.ts";
import { addedSeries } from "#app/pages/indicator/added-series.ts";
import { type ChosenAreas, chosenAreas } from "./chosen-areas.ts";
import { drawnBenchmarks } from "./drawn-benchmarks.ts";
import type { IndicatorPage } from "./indicator-page.server.ts";

/** The municipalities of the trend as the reader has them now. */
export interface TrendAreas {
  chosen: ChosenAreas;
  /** Chosen municipalities, in order, whatever is known of their figures. */
  named: NamedArea[];
  /** Those whose figures are at hand, then the benchmarks: what is drawn. */
  drawn: NamedArea[];
  series: Series[];
  /** Municipalities whose figures are on their way, and those that could not be fetched. */
  loading: NamedArea[];
  failed: NamedArea[];
  retry: () => void;
}

/**
 * What is in the address comes from the loader; a municipality that was added since is fetched from the
 * page's JSON twin. Nothing waits: the others are drawn meanwhile.
 */
export function useTrendAreas(page: IndicatorPage, search: URLSearchParams): TrendAreas {
  const { codes, names } = page.municipalities;
  const known = new Set(codes.map(municipalityKey));
  const chosen = chosenAreas(search, known);
  const keys = chosen.keys ?? page.first;
  const named = keys.map((key): NamedArea => {
    const code = codeIn(key);
    return { key, name: names[codes.indexOf(code)] ?? code, role: "area" };
  });
  const loaded = new Set([...page.home, ...page.areas].map((area) => area.key));
  const added = named.filter((area) => !loaded.has(area.key));
  const { locale } = page.facts;
  const questions = added.map((area) =>
    addedSeries({
      locale,
      indicator: page.key,
      area: area.key,
      sex: page.sex,
      dataVersion: page.dataVersion,
    }),
  );
  const answers = useQueries({ queries: questions });
  const client = useQueryClient();
  const waiting = new Set(added.filter((_, at) => !answers[at]?.isSuccess).map((area) => area.key));
  return {
    chosen,
    named,
    drawn: [...named.filter((area) => !waiting.has(area.key)), ...drawnBenchmarks(page, keys)],
    series: [...page.series, ...answers.flatMap((answer) => answer.data ?? [])],
    loading: added.filter((_, at) => answers[at]?.isPending),
    failed: added.filter((_, at) => answers[at]?.isError),
    retry: () => {
      for (const { queryKey } of questions) void client.refetchQueries({ queryKey, type: "active" });
    },
  };
}
