import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type DataFunctionArgs,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "#app/components/nonce.ts";
import { localeOfPath, preferredLocale } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { MessagesProvider } from "#app/i18n/messages-context.tsx";
import { log } from "#app/server/log.server.ts";

/** After this long, in milliseconds, data that is still awaited is given up. */
export const streamTimeout = 5_000;

/** Draws a page. Crawlers get it whole; browsers as soon as its frame stands. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const locale =
    localeOfPath(new URL(request.url).pathname) ?? preferredLocale(request.headers.get("Accept-Language"));
  const whole = isbot(request.headers.get("User-Agent"));
  headers.set("Content-Type", "text/html; charset=utf-8");
  // The nonce in the page is good for one reader: no shared cache may keep it.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");

  return new Promise((resolve, reject) => {
    let started = false;
    let finalStatus = status;
    const send = (): void => {
      started = true;
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <MessagesProvider locale={locale} messages={messagesFor(locale)}>
          <RemixServer context={context} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
        </MessagesProvider>
      </NonceContext.Provider>,
      {
        nonce,
        ...(whole ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          finalStatus = 500;
          // What goes wrong before the frame stands is rejected, and logged by handleError.
          if (started) logError(error, request);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** A bug in a loader, an action or a page reaches the log once. A reader who went away is no bug. */
export function handleError(error: unknown, { request }: Pick<DataFunctionArgs, "request">): void {
  if (!request.signal.aborted) logError(error, request);
}

function logError(error: unknown, request: Request): void {
  log().error({ err: error, method: request.method, path: new URL(request.url).pathname }, "page failed");
}
