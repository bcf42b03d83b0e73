import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What may be asked of the service at present: pages and files are read, nothing is sent in. */
const METHODS = ["GET", "HEAD"];
const ALLOW = METHODS.join(", ");

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
 * Turns away what no address of the service takes, before anything else sees it: other methods (405) and
 * bodies (413). The connection is closed with the answer: a body that was announced and never comes holds
 * nothing.
 *
 * Returns true where the request has been answered.
 */
export function refuseAtGate(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "", headers } = request;
  if (!METHODS.includes(method)) {
    refuse(response, 405, `${method} is not a way to ask here; use ${METHODS.join(" or ")}`, {
      Allow: ALLOW,
    });
    return true;
  }
  if (headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0)
    return false;
  refuse(response, 413, "nothing is taken in at this address: ask without a body");
  return true;
}

/** CONNECT and sockets that stand still never reach a request handler. */
export function closeIdle(server: Server): void {
  server.setTimeout(IDLE_MS);
  server.on("connect", (_request, socket) => {
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOW}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
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
