import type { ReactNode } from "react";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import { seriesOf } from "#app/domain/indicator-line.ts";
import { latestPoint } from "#app/domain/series.ts";
import { TEA_CLASS_NAMES, type TeaClass, teaClass } from "#app/domain/tea-class.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";

/**
 * Each class has a shape of its own, so that it can be told on paper and by eyes that do not tell red from
 * green.
 */
const SHAPES: Record<TeaClass, string> = { green: "●", yellow: "▲", red: "■" };

/** Health promotion scores carry "(TEA)" in their title in every language, whoever the source. */
function isTeaScore({ unit, title }: IndicatorPage["facts"]): boolean {
  return unit === "score" && title.includes("(TEA)");
}

/** The traffic-light class of each area's latest TEA score: shape and word. */
export function TeaClasses({ page }: { page: Pick<IndicatorPage, "facts" | "areas" | "series"> }): ReactNode {
  const { common, indicator } = useMessages();
  const locale = useLocale();
  if (!isTeaScore(page.facts)) return null;
  const rows = page.areas.map(({ key, name }) => {
    const series = seriesOf(page.series, key);
    const latest = series && latestPoint(series);
    if (!latest) return [name, "", common.missing.unknown, ""];
    const found = teaClass(latest.value);
    return [
      name,
      String(latest.year),
      formatNumber(latest.value, page.facts.decimals, locale),
      `${SHAPES[found]} ${TEA_CLASS_NAMES[found][locale]}`,
    ];
  });
  const { tea } = indicator;
  return (
    <section aria-labelledby="tea-classes">
      <h2 id="tea-classes">{tea.title}</h2>
      <p>{tea.limits}</p>
      <ScrollTable
        caption={tea.caption(page.facts.title)}
        header={[indicator.sexes.area, tea.year, tea.score, tea.class]}
        rows={rows}
      />
    </section>
  );
}
