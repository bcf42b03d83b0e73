import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { KindParts, MapParts, OneYearKind, OverYearsKind } from "#app/charts/chart-kind.ts";
import { type ChartDataset, municipalitiesOf, type PictureText, shownYear } from "#app/charts/dataset.ts";
import type { FileSize } from "#app/charts/file-size.ts";
import { CHARTS, type KindOf } from "#app/charts/kinds.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { withoutStop } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { areaContent, chartContent, pairContent, withYear } from "./chart-content.ts";
import { csvFile } from "./csv.ts";
import type { FileContent } from "./file-table.ts";
import { exportFilename } from "./filename.ts";
import { pngFile } from "./png.server.ts";
import { xlsxFile } from "./xlsx.server.ts";

export const CHART_FORMATS = ["svg", "png", "csv", "xlsx"] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

export const CONTENT_TYPES: Record<ChartFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A picture on its way into a file: every format is made from this one thing. */
export type ChartFile = IndicatorFile | AreaFile | PairFile;

export interface IndicatorFile {
  kind: KindOf<"over-years" | "one-year">;
  dataset: ChartDataset;
  /** Width of the picture in px; a PNG is twice as wide. */
  width: number;
  /** What a picture is for, in place of its width; absent: for a screen. */
  size?: FileSize | undefined;
  map?: MapParts;
  /** What the boundaries' licence asks to be shown, on a map. */
  boundaries?: string | null;
}

export interface AreaFile {
  kind: KindOf<"one-area">;
  dataset: AreaDataset;
  width: number;
  size?: FileSize | undefined;
}

export interface PairFile {
  kind: KindOf<"two-indicators">;
  dataset: PairDataset;
  width: number;
  size?: FileSize | undefined;
}

function isOfTwo(file: ChartFile): file is PairFile {
  return CHARTS[file.kind].family === "two-indicators";
}

function isOfOneArea(file: ChartFile): file is AreaFile {
  return CHARTS[file.kind].family === "one-area";
}

export function isChartFormat(value: unknown): value is ChartFormat {
  return CHART_FORMATS.some((format) => format === value);
}

/** The bytes or text of the file. */
export async function chartFile(file: ChartFile, format: ChartFormat): Promise<string | Buffer> {
  switch (format) {
    case "svg":
      return `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(file)}`;
    case "png":
      return pngFile(svgOf(file));
    case "csv":
      return csvFile(contentOf(file));
    case "xlsx":
      return xlsxFile(contentOf(file));
  }
}

/** `saukko-tyottomat-kouvola-kotka-2026-11-22.png` */
export function chartFilename(file: ChartFile, format: ChartFormat): string {
  const { title, locale } = file.dataset;
  const picture = format === "svg" || format === "png";
  const size = picture && file.size ? messagesFor(locale).files.size[file.size] : "";
  const view = [CHARTS[file.kind].name[locale], size].filter(Boolean).join(" ");
  if (isOfOneArea(file))
    return exportFilename({ subject: title, view, areas: [], day: file.dataset.fetched, extension: format });
  if (isOfTwo(file)) {
    // Each name is cut where it has a comma of its own.
    const subject = [file.dataset.x, file.dataset.y].map(({ name }) => name.split(",")[0]).join(" ");
    return exportFilename({ subject, view, areas: [], day: file.dataset.fetched, extension: format });
  }
  const { dataset } = file;
  const named = municipalitiesOf(dataset).filter((area) => area.role === "area");
  return exportFilename({
    subject: title,
    view,
    areas: named.map((area) => area.name),
    day: dataset.provenance.fetched,
    extension: format,
  });
}

function svgOf(file: ChartFile): string {
  if (isOfOneArea(file))
    return renderChartSvg({ kind: CHARTS[file.kind], width: file.width, size: file.size }, file.dataset);
  if (isOfTwo(file))
    return renderChartSvg({ kind: CHARTS[file.kind], width: file.width, size: file.size }, file.dataset);
  const { kind, dataset, width, size, map, boundaries } = file;
  const { footer } = dataset;
  const source = boundaries ? `${footer.source} · ${withoutStop(boundaries)}` : footer.source;
  return renderChartSvg(
    { kind: CHARTS[kind], width, size, ...(map ? { map } : {}) },
    { ...dataset, footer: { ...footer, source } },
  );
}

/** What is seen in the picture, and the picture in words: for documents that it stands in. */
export function chartTold(file: ChartFile): { title: string; alt: string } {
  const words = messagesFor(file.dataset.locale);
  const told = <D extends PictureText>(
    kind: Pick<KindParts<D>, "seen" | "alt">,
    dataset: NoInfer<D>,
  ): { title: string; alt: string } => ({
    title: kind.seen(dataset) ?? dataset.title,
    alt: kind.alt(dataset, words),
  });
  if (isOfOneArea(file)) return told(CHARTS[file.kind], file.dataset);
  if (isOfTwo(file)) return told(CHARTS[file.kind], file.dataset);
  return told<ChartDataset>(CHARTS[file.kind], file.dataset);
}

function contentOf(file: ChartFile): FileContent {
  const words = messagesFor(file.dataset.locale);
  if (isOfOneArea(file))
    return areaContent(
      CHARTS[file.kind].table(file.dataset, words),
      file.dataset,
      words,
      CHARTS[file.kind].seen(file.dataset),
    );
  if (isOfTwo(file)) return pairContent(CHARTS[file.kind].table(file.dataset, words), file.dataset, words);
  const { kind, dataset, boundaries } = file;
  const chart: OverYearsKind | OneYearKind = CHARTS[kind];
  const table = (chart.fileTable ?? chart.table)(dataset, words);
  const told = chart.family === "one-year" ? withYear(table, shownYear(dataset), words.chart) : table;
  return chartContent(told, dataset, words, { boundaries: boundaries ?? null, seen: chart.seen(dataset) });
}
