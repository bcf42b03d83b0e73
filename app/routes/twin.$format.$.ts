import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvFile } from "#app/exports/csv.ts";
import { slug } from "#app/exports/filename.ts";
import { xlsxFile } from "#app/exports/xlsx.server.ts";
import { localeOfPath } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { twinText } from "#app/pages/twins/twin-text.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { type AnsweredFile, fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { readDataState } from "#db/queries/data-state.ts";

const FORMATS = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
type Format = keyof typeof FORMATS;

function isFormat(text: string | undefined): text is Format {
  return text !== undefined && Object.hasOwn(FORMATS, text);
}

/**
 * The data twin of every page. Readers use the page's own address with .json, .csv or .xlsx at its end; the
 * server leads those here (app/server/data-twin.ts).
 */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { format } = params;
  const path = params["*"] ?? "";
  if (!isFormat(format)) return plainRefusal(404, `unknown format "${format ?? ""}"`);
  const { searchParams: search } = new URL(request.url);
  const db = database();
  const { publicUrl } = environment();
  const twin = await twinOf(db, homeKey(), { path, search, origin: publicUrl });
  if (!twin) return unknownPage(path, format);
  const { version, example } = await readDataState(db);
  const file: AnsweredFile = {
    contentType: FORMATS[format],
    filename: format === "json" ? null : (twin.filename?.(format) ?? `saukko-${slug(path)}.${format}`),
    identity: `${version} ${format} ${path}?${search} ${publicUrl}`,
    body: async () => {
      if (format === "csv") return csvFile({ locale: twin.locale, ...twin.table() });
      if (format === "xlsx") return xlsxFile({ locale: twin.locale, ...twin.table() });
      return twinText(twin, { version, example }, `${publicUrl}/${path}`);
    },
  };
  return fileAnswer(request, file, context);
}

function unknownPage(path: string, format: Format): Response {
  const locale = localeOfPath(`/${path}`) ?? "fi";
  const message = messagesFor(locale).files.refusal.noPage(`/${path}`);
  if (format !== "json") return plainRefusal(404, message);
  return Response.json({ status: 404, message }, { status: 404, headers: { "Cache-Control": "no-store" } });
}
