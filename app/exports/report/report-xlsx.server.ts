import type { Row } from "write-excel-file/node";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { decisionLine, reportCitation } from "#app/i18n/report-lines.ts";
import { factsSheet, tableSheet, workbookOf } from "../xlsx.server.ts";
import { figureContent, figuresOf } from "./report-figures.ts";
import { listContents } from "./report-lists.ts";

/**
 * The numbers of every figure of a version, and its lists: a first sheet that tells what the file is, then a
 * sheet a figure or list with its source and citation under the table.
 */
export async function reportXlsx(version: ReportVersion, locale: Locale): Promise<Buffer> {
  const { snapshot, hash, decision } = version;
  const { files, reportPrint, reportPages } = messagesFor(locale);
  const figures = figuresOf(version).flatMap((figure) => {
    const content = figureContent(version, figure, locale);
    return content ? [{ name: reportPrint.figure(figure.number), content }] : [];
  });
  const contents = [...figures, ...listContents(version, locale)];
  const about = factsSheet([
    [files.fact.about, inLocale(snapshot.report.titles, locale) ?? snapshot.report.key],
    [reportPages.versions, decisionLine(decision, locale)],
    [reportPages.citation, reportCitation(version, locale, null)],
    [reportPrint.hash, hash],
    ...contents.map(({ name, content }) => [name, content.facts[0]?.[1] ?? ""] as const),
  ]);
  return workbookOf([
    { ...about, sheet: files.sourceSheet },
    ...contents.map(({ name, content }) => {
      const sheet = tableSheet(content);
      const empty: Row = [];
      return { ...sheet, data: [...sheet.data, empty, ...factsSheet(content.facts).data], sheet: name };
    }),
  ]);
}
