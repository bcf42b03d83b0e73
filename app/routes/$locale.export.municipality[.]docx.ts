import type { LoaderFunctionArgs } from "@remix-run/node";
import { municipalityCode } from "#app/domain/area.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { municipalityWord } from "#app/pages/municipality/municipality-word.server.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";
import { fileAnswer, plainRefusal } from "#app/server/file-answer.server.ts";
import { readDataState } from "#db/queries/data-state.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** GET /<language>/export/municipality.docx?code=285: a municipality's chapter as a document for Word. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const { refusal } = messagesFor(locale).files;
  const given = new URL(request.url).searchParams.get("code") ?? "";
  const { publicUrl: origin } = environment();
  const [db, home, code] = [database(), homeKey(), municipalityCode(given)];
  const found = code && (await municipalityWord({ database: db, home, locale, origin, code }));
  if (!found) return plainRefusal(404, refusal.unknownMunicipality(given));
  const { version } = await readDataState(db);
  try {
    return await fileAnswer(
      request,
      {
        contentType: WORD,
        filename: found.filename,
        identity: `${version} docx ${locale} ${code} ${origin}`,
        body: found.body,
      },
      context,
    );
  } catch (error) {
    if (error instanceof QueueFull) return plainRefusal(503, refusal.tooManyPictures);
    throw error;
  }
}
