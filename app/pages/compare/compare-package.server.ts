import { type ChartSpec, WIDTHS } from "#app/charts/spec-link.ts";
import { boundedQueue } from "#app/exports/bounded-queue.ts";
import { chartFile, chartFilename } from "#app/exports/chart-file.server.ts";
import { csvFile } from "#app/exports/csv.ts";
import type { FileFacts } from "#app/exports/file-table.ts";
import { xlsxFile } from "#app/exports/xlsx.server.ts";
import { type ZippedFile, zipFile } from "#app/exports/zip.ts";
import { askedFigure } from "#app/figures/asked-figure.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { twinText } from "../twins/twin-text.ts";
import type { ComparePage } from "./compare-page.server.ts";
import { type AskedTwin, comparedTwin } from "./compare-twin.server.ts";

/** A package is some megabytes of pictures while it is made. */
const packages = boundedQueue({ atOnce: 1, waiting: 6 });

/** Width of a picture in a file, px, as where it is taken along alone. */
const FILE_WIDTH = 720;

export interface ComparePackage {
  filename: string;
  /** The bytes of the zip file. Rejects with QueueFull where too many are under way. */
  body: () => Promise<Buffer>;
}

/**
 * The whole comparison as one package: its figures as workbook, CSV and JSON, every picture as SVG and PNG,
 * and a text that tells what they are and where they come from. Null where it has no figure to show.
 */
export async function comparePackage(asked: AskedTwin): Promise<ComparePackage | null> {
  const { page, twin } = await comparedTwin(asked);
  const { filename } = twin;
  if (page.state.view === null || !filename) return null;
  return {
    filename: filename("zip"),
    body: () =>
      packages.add(async () => {
        const { database, locale, origin } = asked;
        const content = { locale, ...twin.table() };
        const files: ZippedFile[] = [
          { name: filename("xlsx"), body: await xlsxFile(content) },
          { name: filename("csv"), body: csvFile(content) },
          {
            name: filename("json"),
            body: twinText(twin, await readDataState(database), `${origin}/${locale}/compare${page.search}`),
          },
          ...(await picturesOf(asked, page)),
        ];
        const about = aboutFile(content.facts, files, locale);
        return zipFile([about, ...files]);
      }),
  };
}

/** Each picture of the view, numbered in its order. */
async function picturesOf(
  { database, home, origin, locale }: AskedTwin,
  page: ComparePage,
): Promise<ZippedFile[]> {
  const folder = messagesFor(locale).compare.package.pictures;
  const files: ZippedFile[] = [];
  let number = 0;
  for (const spec of specsOf(page, locale)) {
    const found = await askedFigure(database, home, { ...spec, width: FILE_WIDTH }, origin);
    if (!found.ok) throw new Error(`a picture that was shown has gone: ${found.problem.why}`);
    number += 1;
    for (const format of ["svg", "png"] as const)
      files.push({
        name: `${folder}/${number}-${chartFilename(found.figure, format)}`,
        body: await chartFile(found.figure, format),
      });
  }
  return files;
}

/** What the pictures of a view are asked for by. */
function specsOf({ pictures, spine, scatter }: ComparePage, locale: AskedTwin["locale"]): ChartSpec[] {
  const indicators = spine?.groups.flatMap(({ lines }) => lines.map(({ indicator }) => indicator)) ?? [];
  return [
    ...(spine
      ? [{ kind: "spine", area: spine.area.key, indicators, locale, width: WIDTHS.standard } as const]
      : []),
    ...(scatter ? [scatter.spec] : []),
    ...pictures.map(({ spec }) => spec),
  ];
}

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** Sources, licences, days and the address in plain words, and what the package holds. */
function aboutFile(facts: FileFacts, files: readonly ZippedFile[], locale: AskedTwin["locale"]): ZippedFile {
  const words = messagesFor(locale).compare;
  const lines = [
    words.package.title,
    "",
    ...facts.map(([label, text]) => `${label}: ${text}`),
    "",
    words.package.holds,
    ...files.map(({ name }) => `- ${name}`),
    "",
  ];
  return { name: words.package.about, body: BYTE_ORDER_MARK + lines.join(LINE_END) };
}
