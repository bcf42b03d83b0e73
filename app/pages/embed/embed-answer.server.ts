import type { LoadContext } from "#app/server/load-context.ts";
import { PUBLIC_ANSWER } from "#app/server/public-answer.ts";
import { type EmbedLook, embedDocument } from "./embed-document.server.tsx";
import type { Embedded } from "./embedded.server.ts";

/**
 * What goes into a frame on another site. A refusal does too, in one plain line: whoever writes the page
 * sees there what is wrong with the address.
 */
export function embedAnswer(
  embedded: Embedded,
  look: EmbedLook,
  { handOver }: Pick<LoadContext, "handOver">,
): Response {
  const body = Buffer.from(embedded.ok ? embedDocument(embedded.content, look) : `${embedded.text}\n`);
  handOver({ body, scripts: [], framable: true });
  return embedded.ok
    ? new Response(null, {
        headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": PUBLIC_ANSWER },
      })
    : new Response(null, {
        status: embedded.status,
        headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
      });
}
