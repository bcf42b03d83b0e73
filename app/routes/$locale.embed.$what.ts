import type { LoaderFunctionArgs } from "@remix-run/node";
import { parameterText } from "#app/figures/refusal-text.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import styles from "#app/pages/embed/embed.css?url";
import { embedAnswer } from "#app/pages/embed/embed-answer.server.ts";
import { parseTheme, THEMES } from "#app/pages/embed/embed-theme.ts";
import { type Embedded, embeddedFigure, embeddedMunicipality } from "#app/pages/embed/embedded.server.ts";
import { localeOf } from "#app/pages/page-request.server.ts";
import { database, homeKey } from "#app/server/database.server.ts";
import { environment } from "#app/server/environment.server.ts";

const KINDS = new Map([
  ["figure", embeddedFigure],
  ["municipality", embeddedMunicipality],
]);

/**
 * GET /<language>/embed/figure?kind=line&indicator=sotkanet-181&areas=kunta:285, with the query of the
 * figure's files, or /<language>/embed/municipality?area=kunta:285; both with theme=light|dark|auto. The
 * only pages that other sites may show in a frame.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const locale = localeOf(params);
  const { searchParams: search } = new URL(request.url);
  const theme = parseTheme(search);
  const embed = KINDS.get(params.what ?? "");
  const ground = { database: database(), home: homeKey(), locale, origin: environment().publicUrl };
  const refused = (status: 400 | 404, text: string): Embedded => ({ ok: false, status, text });
  const embedded = !embed
    ? refused(404, messagesFor(locale).files.refusal.noPage(new URL(request.url).pathname))
    : typeof theme !== "string"
      ? refused(400, parameterText([theme], locale))
      : await embed(ground, search);
  return embedAnswer(embedded, { theme: typeof theme === "string" ? theme : THEMES[0], styles }, context);
}
