import { readdirSync } from "node:fs";
import { join } from "node:path";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { MOST_SENT } from "./gate.ts";
import type { HealthReport } from "./health.server.ts";
import { requestIdOf, requestLog } from "./request-log.ts";
import { contentPolicy, FOR_ANY_SITE, type HeaderList } from "./security-headers.ts";

/** What the HTTP server around the pages is made of. */
export interface WebAppParts {
  log: Logger;
  trustedProxies: number;
  security: HeaderList;
  /** How the service is, for monitoring. */
  health: () => Promise<HealthReport>;
  /**
   * Folder of the files that the browser fetches: build/client. Null in development, where `assets` serves
   * them.
   */
  clientFolder: string | null;
  /** Vite's middleware in development. */
  assets: RequestHandler | null;
  /** Answers with what Remix draws. */
  pages: RequestHandler;
}

export function createWebApp(parts: WebAppParts): Express {
  const { log, trustedProxies, security, health, clientFolder, assets, pages } = parts;
  const development = assets !== null;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);
  app.set("etag", false);
  app.use(requestLog(log));
  app.get("/health", healthAnswer(health));
  app.use(withHeaders([...security, ["Content-Security-Policy", contentPolicy([], { development })]]));
  if (assets) app.use(assets);
  if (clientFolder) app.use(clientFiles(clientFolder));
  // What the gate lets in, at the addresses where something is taken in.
  app.post("*", express.raw({ type: () => true, limit: MOST_SENT, inflate: false }));
  app.all("*", pages);
  app.use(failure(log));
  return app;
}

function withHeaders(headers: HeaderList): RequestHandler {
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** GET /health, for monitoring: 200 when all is well, 503 when the figures on disk cannot be relied on. */
function healthAnswer(health: WebAppParts["health"]): RequestHandler {
  return async (_request, response) => {
    const report = await health();
    response.setHeader("Cache-Control", "no-store");
    response.status(report.status === "ok" ? 200 : 503).json(report);
  };
}

/**
 * Names under /assets carry a hash of the content and never change; other public files may. An address under
 * no name of the folder is a page's, and is not looked for on the disk: that took a tenth of a small page.
 */
function clientFiles(folder: string): RequestHandler {
  const files = express.Router();
  files.use(compression());
  const quiet = { index: false, redirect: false } as const;
  files.use("/assets", express.static(join(folder, "assets"), { ...quiet, immutable: true, maxAge: "1y" }));
  files.use("/assets", (_request, response) => {
    response.status(404).type("text").send("no such file\n");
  });
  files.get("/embed.js", withHeaders(FOR_ANY_SITE));
  files.use(express.static(folder, { ...quiet, maxAge: "1h" }));
  const names = new Set(readdirSync(folder));
  return (request, response, next) => {
    const [, name = ""] = request.path.split("/", 2);
    if (names.has(name)) files(request, response, next);
    else next();
  };
}

/**
 * What no page could catch: an address that is none, or a bug in the server itself. Four parameters make it
 * Express's.
 */
function failure(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOfMistake(error) ?? 500;
    const requestId = requestIdOf(response);
    if (status === 500)
      log.error({ err: error, requestId, method: request.method, path: request.path }, "failed");
    if (response.headersSent) return next(error);
    const words = status === 500 ? "the server failed; the fault has been logged" : WORDS[status];
    response.status(status).type("text").send(`${words} (${requestId})\n`);
  };
}

const WORDS = { 400: "bad request", 413: "more was sent than is taken at once" } as const;

/** A Host header, an escape or a body that cannot be read is the asker's mistake; null: it is ours. */
function statusOfMistake(error: unknown): 400 | 413 | null {
  if (!(error instanceof Error)) return null;
  // Node's and Express's additions.
  const { code, status } = error as Error & { code?: unknown; status?: unknown };
  if (status === 413) return 413;
  return code === "ERR_INVALID_URL" || error instanceof URIError || status === 400 ? 400 : null;
}
