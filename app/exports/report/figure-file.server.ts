import { frameDrawnSvg } from "#app/charts/render.server.tsx";
import type { FigureFormat, FrozenFigure, FrozenPicture, ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { reportCitation } from "#app/i18n/report-lines.ts";
import { csvFile } from "../csv.ts";
import type { FileContent } from "../file-table.ts";
import { figureFilename } from "../filename.ts";
import { pngFile } from "../png.server.ts";
import { xlsxFile } from "../xlsx.server.ts";
import { figureContent } from "./report-figures.ts";

export interface FigureFile {
  filename: string;
  body: () => Promise<string | Buffer>;
}

/**
 * A figure taken out of a version, from what is frozen alone: it cites the report that it was taken from,
 * with
 * decision, version, hash and the figure's own address there. Null where it is not in the language.
 */
export function figureFile(
  version: ReportVersion,
  figure: FrozenFigure,
  { locale, format }: { locale: Locale; format: FigureFormat },
): FigureFile | null {
  const shown = figure.shown[locale];
  const content = figureContent(version, figure, locale);
  if (!shown || !content) return null;
  return {
    filename: nameOf(version, figure, shown, { locale, format }),
    body: async () => {
      switch (format) {
        case "svg":
          return `<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(version, figure, shown, locale)}`;
        case "png":
          return pngFile(svgOf(version, figure, shown, locale));
        case "csv":
          return csvFile(withHash(content, version));
        case "xlsx":
          return xlsxFile(withHash(content, version));
      }
    },
  };
}

/** Where a file has room for it, the whole hash. */
function withHash(content: FileContent, { hash }: ReportVersion): FileContent {
  return { ...content, facts: [...content.facts, [messagesFor(content.locale).reportPrint.hash, hash]] };
}

/** The picture of the report's page, with what a picture of ours has around it; the citation stands last. */
function svgOf(
  version: ReportVersion,
  { number }: FrozenFigure,
  { title, subtitle, alt, source, svg }: FrozenPicture,
  locale: Locale,
): string {
  const caution = version.snapshot.example ? `${messagesFor(locale).chart.exampleLine} ` : "";
  return frameDrawnSvg({
    drawn: svg.screen,
    text: {
      ...{ title, unitLabel: "", sexLabel: null, locale },
      footer: {
        ...{ source: `${caution}${source}`, producer: null, date: null, licence: null },
        permalink: reportCitation(version, locale, number),
      },
      // A picture of made-up figures was drawn with the word across it.
      example: false,
    },
    ...{ period: subtitle, alt, id: `figure-${number}` },
  });
}

function nameOf(
  { snapshot }: ReportVersion,
  { number }: FrozenFigure,
  { title, areas = [], subtitle, table }: FrozenPicture,
  { locale, format }: { locale: Locale; format: FigureFormat },
): string {
  const { report } = snapshot;
  const words = messagesFor(locale).reportPrint;
  const whole = inLocale(report.areaNames, locale);
  return figureFilename({
    subject: title,
    areas: areas.length > 0 ? areas : whole ? [whole] : [],
    years: yearsIn(subtitle, table),
    taken: [report.key, words.version(snapshot.number), words.figure(number)],
    extension: format,
  });
}

/** "2015–2024": as the subtitle tells them, or else the latest year of the table; "" where there is none. */
function yearsIn(subtitle: string, { rows }: FrozenPicture["table"]): string {
  const told = subtitle.match(/\b\d{4}(?:–\d{4})?\b/g)?.at(-1);
  const years = rows.flatMap((row) => row.flatMap(({ year }) => year ?? []));
  return told ?? (years.length > 0 ? String(Math.max(...years)) : "");
}
