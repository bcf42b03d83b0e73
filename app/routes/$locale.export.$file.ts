import type { LoaderFunctionArgs } from "@remix-run/node";
import { sizesOf } from "#app/charts/kinds.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import type { Locale } from "#app/domain/text.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { CONTENT_TYPES, chartFile, chartFilename, isChartFormat } from "#app/exports/chart-file.server.ts";
import { askedFigure } from "#app/figures/asked-figure.server.ts";
import { parameterText, refusalText } from "#app/figures/refusal-text.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { database } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { type AnsweredFile, fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";

/** Width of a picture in a file, px, where the address does not say: a PNG of twice this is 1,440 px wide. */
const FILE_WIDTH = "720";

/**
 * GET
 * /<language>/export/chart.{svg,png,csv,xlsx}?kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285:
 * a picture or its table as a file. The language is the address's; `locale` in the query is not needed.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const words = messagesFor(locale).files;
  const [name, format] = (params.file ?? "").split(/\.(?=[^.]*$)/);
  if (name !== "chart" || !isChartFormat(format))
    return plainRefusal(404, words.refusal.unknownFile(params.file ?? ""));

  const spec = parseChartSpec(specSearch(request, locale));
  if (!spec.ok) return plainRefusal(400, parameterText(spec.problems, locale));
  const sizes = sizesOf(spec.spec.kind);
  if (spec.spec.size && !sizes.includes(spec.spec.size))
    return plainRefusal(400, words.refusal.noSuchSize(sizes.join(", ")));
  const { publicUrl, home } = environment();
  const found = await askedFigure(database(), home, spec.spec, publicUrl);
  if (!found.ok) return plainRefusal(...(await refusalText(database(), found.problem, locale)));
  const { figure: file, dataVersion } = found;
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

function specSearch(request: Request, locale: Locale): URLSearchParams {
  const search = new URL(request.url).searchParams;
  search.set("locale", locale);
  if (!search.get("width")) search.set("width", FILE_WIDTH);
  return search;
}
