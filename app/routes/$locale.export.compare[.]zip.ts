import type { LoaderFunctionArgs } from "@remix-run/node";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { comparePackage } from "#app/pages/compare/compare-package.server.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { readDataState } from "#db/queries/data-state.ts";

/** GET /<language>/export/compare.zip?indicators=…&areas=…: a whole comparison, its pictures with it. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const { refusal } = messagesFor(locale).files;
  const { searchParams: search } = new URL(request.url);
  const { publicUrl: origin } = environment();
  const db = database();
  const found = await comparePackage({ database: db, home: homeKey(), search, locale, origin });
  if (!found) return plainRefusal(404, refusal.nothingCompared);
  const { version } = await readDataState(db);
  try {
    return await fileAnswer(
      request,
      {
        contentType: "application/zip",
        filename: found.filename,
        identity: `${version} zip ${locale} ${search} ${origin}`,
        body: found.body,
      },
      context,
    );
  } catch (error) {
    if (error instanceof QueueFull) return plainRefusal(503, refusal.tooManyPictures);
    throw error;
  }
}
