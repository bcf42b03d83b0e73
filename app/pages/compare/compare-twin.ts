import { yearsTold } from "#app/charts/dataset.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { certaintyOf, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import type { FileTable } from "#app/exports/file-table.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { ComparePage } from "./compare-page.server.ts";

/** One figure of a comparison: of an indicator, an area and a year. */
export interface CompareRow {
  indicator: IndicatorKey;
  title: string;
  unit: Unit;
  /** `kunta:285`, or `merged:` and a key. */
  area: string;
  areaName: string;
  year: number;
  value: number | null;
  missing: MissingReason | null;
  /** Beside the country, where the view tells it. */
  country: VerdictMarkData | null;
  /** Per cent of the municipalities with a smaller figure, where the view tells it. */
  percentile: number | null;
}

/**
 * Every figure that the view shows, in its order: the same in the table of a page and in all of its files.
 */
export function compareRows(page: ComparePage, locale: Locale): CompareRow[] {
  return [
    ...ofTable(page, locale),
    ...ofSpine(page),
    ...ofScatter(page),
    ...page.pictures.flatMap(ofPicture),
  ];
}

function ofTable({ table }: ComparePage, locale: Locale): CompareRow[] {
  return (table?.lines ?? []).flatMap((line) =>
    line.cells.map(({ value, missing, country, percentile }, at) => ({
      indicator: line.key,
      title: inLocale(line.title, locale) ?? line.key,
      unit: line.unit,
      area: table?.areas[at]?.address ?? "",
      areaName: table?.areas[at]?.name ?? "",
      year: line.year,
      value,
      missing: value === null ? missing : null,
      country,
      percentile,
    })),
  );
}

function ofSpine({ spine }: ComparePage): CompareRow[] {
  if (!spine) return [];
  return spine.groups.flatMap(({ lines }) =>
    lines.map(({ indicator, name, unit, year, value, mark, percentile }) => ({
      indicator,
      title: name,
      unit,
      area: spine.area.key,
      areaName: spine.area.name,
      year,
      value,
      missing: null,
      country: mark,
      percentile,
    })),
  );
}

function ofScatter({ scatter }: ComparePage): CompareRow[] {
  if (!scatter) return [];
  const { areas, ...axes } = scatter.dataset;
  return (["x", "y"] as const).flatMap((side) =>
    areas.map((area) => ({
      indicator: axes[side].indicator,
      title: axes[side].title,
      unit: axes[side].unit,
      area: area.key,
      areaName: area.name,
      year: axes[side].year,
      ...area[side],
      country: null,
      percentile: null,
    })),
  );
}

function ofPicture({ spec, dataset }: ComparePage["pictures"][number]): CompareRow[] {
  const years = dataset.year === null ? yearsTold(dataset.areas) : [dataset.year];
  return dataset.areas.flatMap(({ key, name, series }) =>
    years.map((year) => ({
      indicator: spec.indicator,
      title: dataset.title,
      unit: dataset.unit,
      area: key,
      areaName: name,
      year,
      ...figureOf(series, year),
      country: null,
      percentile: null,
    })),
  );
}

function figureOf({ years, values, missing }: Series, year: number): Pick<CompareRow, "value" | "missing"> {
  const at = years.indexOf(year);
  const value = values[at] ?? null;
  return { value, missing: value === null ? (missing[at] ?? "unknown") : null };
}

export function compareTable(rows: readonly CompareRow[], locale: Locale): FileTable {
  const { common, compare, files, verdicts } = messagesFor(locale);
  const text = (heading: string) => ({ heading, decimals: null });
  const words = compare.table;
  return {
    columns: [
      ...[files.twin.key, files.twin.indicator, files.twin.unit, words.code, words.area].map(text),
      { heading: files.twin.year, decimals: 0, plain: true },
      ...[words.figure, words.missingHead, words.country].map(text),
      text(verdicts.certaintyColumn(words.country)),
      { heading: words.percentile, decimals: 0 },
    ],
    rows: rows.map((row) => {
      const certainty = row.country && certaintyOf(row.country);
      return [
        row.indicator,
        row.title,
        common.unit[row.unit],
        row.area,
        row.areaName,
        row.year,
        row.value,
        row.missing && common.missing[row.missing],
        row.country && markWord(row.country, verdicts.mark),
        certainty && verdicts.inputs.certainties[certainty],
        row.percentile,
      ];
    }),
  };
}

/** Where nothing is compared yet: the ready comparisons, as the page proposes them. */
export function proposalsTable({ proposals }: ComparePage, locale: Locale, origin: string): FileTable {
  const { compare, files } = messagesFor(locale);
  return {
    columns: [
      compare.proposals.start,
      compare.form.chosenIndicators,
      compare.form.chosenAreas,
      files.twin.address,
    ].map((heading) => ({ heading, decimals: null })),
    rows: proposals.map(({ text, indicators, areas, search }) => [
      text,
      indicators.join(", "),
      areas.join(", "),
      `${origin}/${locale}/compare${search}`,
    ]),
  };
}
