import type { OneYearKind, OverYearsKind } from "#app/charts/chart-kind.ts";
import { shownYear } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { scatterKind } from "#app/charts/scatter/scatter-kind.tsx";
import { spineKind } from "#app/charts/spine/spine-kind.tsx";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { fileTable, withYear } from "#app/exports/chart-content.ts";
import type { FileTable, TitledTable } from "#app/exports/file-table.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { ComparePage } from "./compare-page.server.ts";

/**
 * The tables of the comparison as its page lays them out: indicators by areas, or of a picture years by
 * areas.
 */
export function shownTables(page: ComparePage, locale: Locale): TitledTable[] {
  const words = messagesFor(locale);
  const { table, spine, scatter, pictures } = page;
  return [
    ...(table ? [{ title: words.compare.title, table: heatTable(table, locale) }] : []),
    ...(spine ? [{ title: spine.title, table: fileTable(spineKind.table(spine, words)) }] : []),
    ...(scatter
      ? [{ title: scatter.dataset.title, table: fileTable(scatterKind.table(scatter.dataset, words)) }]
      : []),
    ...pictures.map(({ spec, name, dataset }) => {
      const kind: OverYearsKind | OneYearKind = CHARTS[spec.kind];
      const told = kind.table(dataset, words);
      const own = kind.family === "one-year" ? withYear(told, shownYear(dataset), words.chart) : told;
      return { title: [name, dataset.unitLabel].filter(Boolean).join(", "), table: fileTable(own) };
    }),
  ];
}

function heatTable({ areas, lines }: NonNullable<ComparePage["table"]>, locale: Locale): FileTable {
  const { common, files } = messagesFor(locale);
  const column = (heading: string) => ({ heading, decimals: null });
  return {
    columns: [
      ...[files.twin.indicator, files.twin.unit].map(column),
      { heading: files.twin.year, decimals: 0, plain: true },
      ...areas.map(({ name }) => column(name)),
    ],
    rows: lines.map((line) => [
      inLocale(line.name, locale) ?? inLocale(line.title, locale) ?? line.key,
      common.unit[line.unit],
      line.year,
      ...areas.map((_, at) => line.cells[at]?.value ?? null),
    ]),
  };
}

/** The first and the last year of the figures: "2015–2024". */
export function yearsOfRows(rows: readonly { year: number; value: number | null }[]): string {
  const years = rows.flatMap(({ year, value }) => (value === null ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return "";
  return first === last ? String(first) : `${first}–${last}`;
}
