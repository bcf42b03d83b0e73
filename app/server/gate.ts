import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import { isDeskAddress } from "./desk-request.ts";

/** What may be asked of the service: pages and files are read; people who write send in forms. */
const METHODS = ["GET", "HEAD"];
const DESK_METHODS = [...METHODS, "POST"];
/** What a form, or the page's own script, sends. */
const SENT_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"];
/** Bytes of what is sent in at the most: a long chapter is a tenth of it. */
export const MOST_SENT = 2_000_000;

/** A request's head must be there after so many milliseconds, and all of it after so many. */
const HEAD_MS = 10_000;
const WHOLE_MS = 15_000;
/** A connection on which nothing moves is closed: a reader who takes no bytes, or asks for nothing more. */
const IDLE_MS = 60_000;
/** Longer than reverse proxies keep theirs, or one would ask on a connection that is just being closed. */
const KEEP_ALIVE_MS = 65_000;
const LOOK_EVERY_MS = 2_000;

/** For `createServer`. */
export const CONNECTION_LIMITS = {
  headersTimeout: HEAD_MS,
  requestTimeout: WHOLE_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
  connectionsCheckingInterval: LOOK_EVERY_MS,
  // A question without a body has nothing to be waited for.
  optimizeEmptyRequests: true,
} as const;

/**
 * Turns away what no address of the service takes, before anything else sees it: other methods (405), bodies
 * where nothing is taken in or larger than any form (413), forms that another site sends in a reader's name
 * (403). The connection is closed with the answer: a body that was announced and never comes holds nothing.
 *
 * `origin` is the service's own, as readers know it. Returns true where the request has been answered.
 */
export function refuseAtGate(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const { method = "", url = "", headers } = request;
  const allowed = isDeskAddress(url) ? DESK_METHODS : METHODS;
  if (!allowed.includes(method)) {
    refuse(response, 405, `${method} is not a way to ask here; use ${allowed.join(" or ")}`, {
      Allow: allowed.join(", "),
    });
    return true;
  }
  const refusal = method === "POST" ? refusalOfSent(headers, origin) : refusalOfBody(headers);
  if (refusal) refuse(response, ...refusal);
  return refusal !== null;
}

type Refusal = [status: number, words: string];

function refusalOfBody(headers: IncomingHttpHeaders): Refusal | null {
  if (headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0) return null;
  return [413, "nothing is taken in at this address: ask without a body"];
}

function refusalOfSent(headers: IncomingHttpHeaders, origin: string): Refusal | null {
  const { host, "content-length": length } = headers;
  if (length === undefined) return [411, "say how many bytes are sent (Content-Length)"];
  if (Number(length) > MOST_SENT)
    return [413, `${length} bytes are more than the ${MOST_SENT} taken at once`];
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!SENT_TYPES.includes(type)) return [415, `"${type}" is not taken here; use ${SENT_TYPES.join(" or ")}`];
  const from = headers.origin;
  if (from === origin || (from !== undefined && hostOf(from) === host)) return null;
  return [
    403,
    from === undefined
      ? "a form says which site it comes from (Origin); this one did not"
      : `this form comes from ${from}, and the service is ${origin}: open it there (or set SAUKKO_PUBLIC_URL)`,
  ];
}

/** Host and port of an origin; null where it is none ("null", of a page without one). */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** The same for connections that Node's own reader has not been given. */
export const PLAIN_TIMES = {
  firstQuestion: HEAD_MS,
  nextQuestion: KEEP_ALIVE_MS,
  lastQuestion: 100,
} as const;

/** CONNECT and sockets that stand still never reach a request handler. */
export function closeIdle(server: Server): void {
  server.setTimeout(IDLE_MS);
  server.on("connect", (_request, socket) => {
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${METHODS.join(", ")}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
}

function refuse(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...headers,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    Connection: "close",
  });
  response.end(`${words}\n`);
}
