import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import { seriesOf, yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import type { NamedArea, PictureFacts } from "#app/figures/datasets.ts";
import { amountText } from "#app/i18n/amount.ts";
import { changeText } from "#app/i18n/change-text.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";
import { type LatestFigure, latestFigures } from "./latest-figures.ts";

interface LatestTableProps {
  page: Pick<IndicatorPage, "key" | "facts" | "apart">;
  areas: readonly NamedArea[];
  series: readonly Series[];
}

/**
 * The latest figure of each area in the picture, the one before it with its year, and the change between
 * them.
 */
export function LatestTable({ page, areas, series }: LatestTableProps): ReactNode {
  const { indicator, site } = useMessages();
  const cells = useCells(page.facts);
  const { title, caption, area, latest, earlier } = indicator.latest;
  const withFigures = areas.filter(({ key }) => yearsWithFigures(seriesOf(series, key)).length > 0);
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="section-title">
        {title}
      </h2>
      <ScrollTable
        caption={caption(page.facts.title)}
        header={[area, latest, earlier, site.earlier.short]}
        rows={latestFigures(areas, series, page.apart).map(cells)}
      />
      {withFigures.length > 0 ? (
        <AddToReport question={barsQuestion(page, withFigures)} about={title} as="bars" />
      ) : null}
    </section>
  );
}

/** The same areas in the latest year, with their table, for who takes them into a report. */
function barsQuestion({ key, facts }: LatestTableProps["page"], areas: readonly NamedArea[]): string {
  const named = areas.filter(({ role }) => role === "area").map((one) => one.key);
  return `kind=bars&indicator=${key}&areas=${named.join(",")}&sex=${facts.sex}`;
}

function useCells({ unit, decimals }: PictureFacts): (one: LatestFigure) => string[] {
  const locale = useLocale();
  const { site, common, indicator } = useMessages();
  const dated = (value: number, year: number): string =>
    indicator.latest.dated(amountText(value, unit, decimals, locale), year);
  return ({ area, value, year, missing, earlier }) => {
    if (value === null || year === null) return [area, common.missing[missing ?? "unknown"], "–", "–"];
    if (!earlier) return [area, dated(value, year), site.earlier.none, "–"];
    const skipped = earlier.skipped && `${earlier.skipped.year} ${site.missingShort[earlier.skipped.reason]}`;
    return [
      area,
      dated(value, year),
      [
        dated(earlier.value, earlier.year),
        earlier.far === null ? null : site.earlier.far(earlier.far),
        skipped,
      ]
        .filter(Boolean)
        .join("; "),
      earlier.change === null
        ? earlier.noChange
          ? site.earlier.noChange[earlier.noChange]
          : "–"
        : changeText(earlier.change, unit, decimals ?? 0, locale),
    ];
  };
}
