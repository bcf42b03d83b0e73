import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvFile } from "#app/exports/csv.ts";
import { slug } from "#app/exports/filename.ts";
import { localeOfPath } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { twinOf } from "#app/pages/twins/twin-of.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { readDataState } from "#db/queries/data-state.ts";

const FORMATS = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
} as const;

/**
 * The data twin of every page. Readers use the page's own address with .json or .csv at its end; the server
 * leads those here (app/server/data-twin.ts).
 */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
  const { format } = params;
  const path = params["*"] ?? "";
  if (format !== "json" && format !== "csv") return plainRefusal(404, `unknown format "${format ?? ""}"`);
  const { searchParams: search } = new URL(request.url);
  const db = database();
  const { publicUrl } = environment();
  const twin = await twinOf(db, homeKey(), { path, search, origin: publicUrl });
  if (!twin) return unknownPage(path, format);
  const { version, example } = await readDataState(db);
  return fileAnswer(request, {
    contentType: FORMATS[format],
    filename: format === "csv" ? `saukko-${slug(path)}.csv` : null,
    identity: `${version} ${format} ${path}?${search} ${publicUrl}`,
    body: async () =>
      format === "csv"
        ? csvFile({ locale: twin.locale, ...twin.table() })
        : JSON.stringify({
            ...twin.data,
            ...(twin.frozen ?? { dataVersion: version, example }),
            address: `${publicUrl}/${path}`,
          }),
  });
}

function unknownPage(path: string, format: keyof typeof FORMATS): Response {
  const locale = localeOfPath(`/${path}`) ?? "fi";
  const message = messagesFor(locale).files.refusal.noPage(`/${path}`);
  if (format === "csv") return plainRefusal(404, message);
  return Response.json({ status: 404, message }, { status: 404, headers: { "Cache-Control": "no-store" } });
}
