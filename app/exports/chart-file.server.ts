import type { MapParts } from "#app/charts/chart-kind.ts";
import { type ChartDataset, municipalitiesOf } from "#app/charts/dataset.ts";
import { CHARTS, type ChartKind } from "#app/charts/kinds.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { withoutStop } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { chartContent } from "./chart-content.ts";
import { csvFile } from "./csv.ts";
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
export interface ChartFile {
  kind: ChartKind;
  dataset: ChartDataset;
  /** Width of the picture in px; a PNG is twice as wide. */
  width: number;
  map?: MapParts;
  /** What the boundaries' licence asks to be shown, on a map. */
  boundaries?: string | null;
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
export function chartFilename({ kind, dataset }: ChartFile, format: ChartFormat): string {
  const named = municipalitiesOf(dataset).filter((area) => area.role === "area");
  return exportFilename({
    subject: dataset.title,
    view: CHARTS[kind].name[dataset.locale],
    areas: named.map((area) => area.name),
    day: dataset.provenance.fetched,
    extension: format,
  });
}

function svgOf({ kind, dataset, width, map, boundaries }: ChartFile): string {
  const { footer } = dataset;
  const source = boundaries ? `${footer.source} · ${withoutStop(boundaries)}` : footer.source;
  return renderChartSvg(
    { kind: CHARTS[kind], width, ...(map ? { map } : {}) },
    { ...dataset, footer: { ...footer, source } },
  );
}

function contentOf({ kind, dataset, boundaries }: ChartFile) {
  const words = messagesFor(dataset.locale);
  return chartContent(CHARTS[kind].table(dataset, words), dataset, words, boundaries ?? null);
}
