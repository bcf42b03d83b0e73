import type { ReactNode } from "react";
import { barsKind } from "#app/charts/bars/bars-kind.tsx";
import { barsSubtitle } from "#app/charts/bars/bars-subtitle.ts";
import { BARS_WORDS } from "#app/charts/bars/bars-words.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import { ChartPicture } from "#app/components/chart-picture.tsx";
import { ownYearDataset } from "#app/figures/datasets.ts";
import type { IndicatorPage } from "./indicator-page.server.ts";

/**
 * The home region's municipalities as bars with their intervals, folded; null where none of them has a figure
 * in the year.
 */
export function BarsFigure({ page }: { page: IndicatorPage }): ReactNode {
  const { facts, home, areas, series, columns, key, sourceLine } = page;
  if (!columns) return null;
  const { year } = columns;
  const quiet = areas.filter(({ role }) => role !== "area");
  const dataset = ownYearDataset(facts, [...home, ...quiet], series, year);
  const words = BARS_WORDS[facts.locale];
  if (!dataset.areas.some(({ role, series: one }) => role === "area" && one.values.some((v) => v !== null)))
    return null;
  return (
    <details className="folded off-paper figure-fold">
      <summary>{words.show}</summary>
      <ChartPicture
        kind={barsKind}
        by={series}
        spec={{
          kind: "bars",
          indicator: key,
          areas: [],
          sex: facts.sex,
          locale: facts.locale,
          width: WIDTHS.standard,
          year,
        }}
        id="bars"
        title={words.title}
        subtitle={[barsSubtitle(dataset, year), unitBesideTitle(facts)].filter(Boolean).join(", ")}
        dataset={dataset}
        sourceLine={sourceLine}
      />
    </details>
  );
}
