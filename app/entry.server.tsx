import { randomUUID } from "node:crypto";
import type { AppLoadContext, DataFunctionArgs, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { localeOfPath, preferredLocale } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { type QuickDrawing, quickDrawing } from "#app/markup/quick-drawing.ts";
import { NonceContext } from "#app/pages/site/nonce.ts";
import { isPlayable } from "#app/pages/site/playable.ts";
import { log } from "#app/server/log.server.ts";
import { sealPage } from "#app/server/page-seal.server.ts";
import { PUBLIC_ANSWER } from "#app/server/public-answer.ts";

/** After this long, in milliseconds, data that is still awaited is given up. */
export const streamTimeout = 5_000;

/**
 * Draws a page, whole: its loaders have answered before it begins, so that there is nothing to wait for, and
 * one piece is compressed and sent at a fraction of the cost of a hundred.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { handOver, byReact = false }: AppLoadContext,
): Promise<Response> {
  const locale =
    localeOfPath(new URL(request.url).pathname) ?? preferredLocale(request.headers.get("Accept-Language"));
  headers.set("Content-Type", "text/html; charset=utf-8");
  const nonce = randomUUID();
  const plays = context.staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = context.routeModules[route.id]?.handle;
    return isPlayable(handle);
  });
  const drawing = quickDrawing(nonce, { forScripts: plays });
  const page = (
    <NonceContext.Provider value={nonce}>
      <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
        <RemixServer
          context={byReact ? context : drawnQuickly(context, drawing)}
          url={request.url}
          nonce={nonce}
          abortDelay={streamTimeout}
        />
      </ServerMessagesProvider>
    </NonceContext.Provider>
  );
  const { html, scripts } = sealPage(plays ? await drawToPlay(page, context) : drawToRead(page), nonce);
  handOver({ body: Buffer.from(drawing.fill(html).buffer), scripts });
  if (status !== 200) headers.set("Cache-Control", "no-store");
  else if (!headers.has("Cache-Control")) headers.set("Cache-Control", PUBLIC_ANSWER);
  return new Response(null, { headers, status });
}

/** The routes of a page, drawn without React; the document around them stays React's. */
function drawnQuickly(context: EntryContext, { quick }: QuickDrawing): EntryContext {
  const routeModules = { ...context.routeModules };
  for (const { route } of context.staticHandlerContext.matches) {
    const module = routeModules[route.id];
    if (module?.default && route.id !== "root")
      routeModules[route.id] = { ...module, default: quick(module.default) };
  }
  return { ...context, routeModules };
}

/** A page that no script takes over: without the marks by which one would find its way, in one go. */
function drawToRead(page: ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

/** A page with scripts, and with the data that they begin with. */
async function drawToPlay(
  page: ReactElement,
  { renderMeta, serverHandoffStream }: EntryContext,
): Promise<string> {
  if (renderMeta && serverHandoffStream) renderMeta.streamCache = await piecesRead(serverHandoffStream);
  return `<!DOCTYPE html>${renderToString(page)}`;
}

type ReadPieces = NonNullable<NonNullable<EntryContext["renderMeta"]>["streamCache"]>;

/**
 * The data of a page as Remix keeps what it has read of them while it draws: nothing is left to wait for, and
 * the page is drawn in one go.
 */
async function piecesRead(stream: ReadableStream<Uint8Array>): Promise<ReadPieces> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const pieces: ReadPieces = {};
  for (let at = 0, ended = false; !ended; at += 1) {
    const { done, value } = await reader.read();
    const result = { done, value: decoder.decode(value, { stream: true }) };
    pieces[at] = Object.assign(Promise.resolve(), { result });
    ended = done;
  }
  reader.releaseLock();
  return pieces;
}

/** A bug in a loader, an action or a page reaches the log once. A reader who went away is no bug. */
export function handleError(error: unknown, { request }: Pick<DataFunctionArgs, "request">): void {
  if (!request.signal.aborted) logError(error, request);
}

function logError(error: unknown, request: Request): void {
  log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "page failed");
}
