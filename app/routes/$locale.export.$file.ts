import type { LoaderFunctionArgs } from "@remix-run/node";
import { CHART_KINDS, isMap, sizesOf } from "#app/charts/kinds.ts";
import { parseChartSpec, type SpecProblem } from "#app/charts/spec.ts";
import { type ChartSpec, isOfOneArea } from "#app/charts/spec-link.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import {
  type ChartFile,
  CONTENT_TYPES,
  chartFile,
  chartFilename,
  isChartFormat,
} from "#app/exports/chart-file.server.ts";
import { areaFigure } from "#app/figures/area-figure.server.ts";
import { keptByVersion } from "#app/figures/cached-by-version.server.ts";
import type { FigureProblem } from "#app/figures/figure-answer.ts";
import { figureData } from "#app/figures/figure-data.server.ts";
import { toldAreas } from "#app/figures/former-areas.server.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { database } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { type AnsweredFile, fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";

/** Width of a picture in a file, px, where the address does not say: a PNG of twice this is 1,440 px wide. */
const FILE_WIDTH = "720";

/**
 * GET /<language>/export/chart.{svg,png,csv,xlsx}?kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285:
 * a picture or its table as a file. The language is the address's; `locale` in the query is not needed.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const words = messagesFor(locale).files;
  const [name, format] = (params.file ?? "").split(/\.(?=[^.]*$)/);
  if (name !== "chart" || !isChartFormat(format))
    return plainRefusal(404, words.refusal.unknownFile(params.file ?? ""));

  const spec = parseChartSpec(specSearch(request, locale));
  if (!spec.ok) return plainRefusal(400, problemText(spec.problems, words, locale));
  const sizes = sizesOf(spec.spec.kind);
  if (spec.spec.size && !sizes.includes(spec.spec.size))
    return plainRefusal(400, words.refusal.noSuchSize(sizes.join(", ")));
  const { publicUrl, home } = environment();
  const found = await fileOf(spec.spec, home, publicUrl);
  if (!found.ok) return refusalOf(found.problem, locale);
  const { file, dataVersion } = found;
  try {
    const answered: AnsweredFile = {
      contentType: CONTENT_TYPES[format],
      filename: chartFilename(file, format),
      identity: `${dataVersion} ${format} ${JSON.stringify(spec.spec)} ${publicUrl}`,
      body: () => chartFile(file, format),
    };
    return await fileAnswer(request, answered, context);
  } catch (error) {
    if (error instanceof QueueFull) return plainRefusal(503, words.refusal.tooManyPictures);
    throw error;
  }
}

/** What the latest files show: whoever takes a picture takes its table too, or another size. */
const recent = keptByVersion(16);

type FoundFile = { ok: true; file: ChartFile; dataVersion: number } | { ok: false; problem: FigureProblem };

async function fileOf(spec: ChartSpec, home: AreaKey, origin: string): Promise<FoundFile> {
  const { width, size } = spec;
  if (isOfOneArea(spec)) {
    const found = await areaFigure(database(), home, spec, origin);
    if (!found.ok) return found;
    const { dataset, dataVersion } = found.figure;
    return { ok: true, file: { kind: spec.kind, dataset, width, size }, dataVersion };
  }
  // Only a map is placed in the data's time; all else in the drawing's.
  const name = JSON.stringify([
    home,
    origin,
    isMap(spec.kind) ? spec : { ...spec, width: 0, size: undefined },
  ]);
  const found = await recent(database(), name, () => figureData(database(), home, spec, origin));
  if (!found.ok) return found;
  const { dataset, map, boundaries, dataVersion } = found.figure;
  const file = { kind: spec.kind, dataset, width, size, boundaries, ...(map ? { map } : {}) };
  return { ok: true, file, dataVersion };
}

async function refusalOf(problem: FigureProblem, locale: Locale): Promise<Response> {
  const { refusal } = messagesFor(locale).files;
  switch (problem.why) {
    case "unknown-indicator":
      return plainRefusal(404, refusal.noIndicator(problem.indicator));
    case "unknown-areas":
      return plainRefusal(
        400,
        refusal.unknownAreas((await toldAreas(database(), problem.areas, locale)).join(", ")),
      );
    case "no-figures":
      return plainRefusal(404, refusal.noFigures(problem.indicator));
    case "no-places":
      return plainRefusal(404, refusal.noPlaces(problem.area));
    case "no-map":
      return plainRefusal(404, refusal.noMap);
  }
}

function specSearch(request: Request, locale: Locale): URLSearchParams {
  const search = new URL(request.url).searchParams;
  search.set("locale", locale);
  if (!search.get("width")) search.set("width", FILE_WIDTH);
  return search;
}

/** Names each bad parameter, its value as given and what was expected, in the reader's language. */
function problemText(problems: readonly SpecProblem[], words: Messages["files"], locale: Locale): string {
  const { refusal } = words;
  return refusal.parameters(
    problems
      .map(({ name, value, expected }) =>
        refusal.parameter(name, value, expectedOf(name, words, locale) ?? expected),
      )
      .join("; "),
  );
}

function expectedOf(
  name: string,
  { refusal: { expected } }: Messages["files"],
  locale: Locale,
): string | null {
  switch (name) {
    case "kind":
      return new Intl.ListFormat(locale, { type: "disjunction" }).format(CHART_KINDS);
    case "indicator":
    case "area":
    case "areas":
    case "indicators":
    case "sex":
    case "width":
    case "size":
      return expected[name];
    case "from":
    case "to":
    case "year":
      return expected.year;
    default:
      return null;
  }
}
