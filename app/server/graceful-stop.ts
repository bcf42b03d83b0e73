import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** How often, in milliseconds, connections that have become idle are looked for while stopping. */
const SWEEP_MS = 50;

/**
 * Makes a server able to stop without cutting anyone off: no new connections, running requests are finished,
 * and clients that keep their connection are told to close it (`Connection: close`), or busy ones would hold
 * the server.
 *
 * Call before listening, after the handler was given. The returned function resolves with "finished", or with
 * "cut off" when `limitMs` has passed and what still ran was closed.
 */
export function gracefulStop(server: Server, limitMs: number): () => Promise<"finished" | "cut off"> {
  const running = new Set<ServerResponse>();
  let stopping: Promise<"finished" | "cut off"> | null = null;

  server.prependListener("request", (_request: IncomingMessage, response: ServerResponse) => {
    if (stopping) response.setHeader("Connection", "close");
  });
  // After the handler: most requests have been answered by then, and need no watching.
  server.on("request", (_request: IncomingMessage, response: ServerResponse) => {
    if (response.writableEnded) return;
    running.add(response);
    response.once("close", () => running.delete(response));
  });

  const stop = (): Promise<"finished" | "cut off"> =>
    new Promise((resolve) => {
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      const limit = setTimeout(() => {
        clearInterval(sweep);
        server.closeAllConnections();
        resolve("cut off");
      }, limitMs);
      server.close(() => {
        clearInterval(sweep);
        clearTimeout(limit);
        resolve("finished");
      });
      for (const response of running) if (!response.headersSent) response.setHeader("Connection", "close");
    });

  return () => {
    stopping ??= stop();
    return stopping;
  };
}
