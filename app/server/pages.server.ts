import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Draw } from "./drawing.server.ts";
import { drawingThread } from "./drawing-thread.server.ts";

/** How pages are drawn and how their files reach the browser. */
export interface Pages {
  draw: Draw;
  /** Names the build: another one may draw the same figures otherwise. */
  build: string;
  assets: RequestHandler | null;
  clientFolder: string | null;
  close(): Promise<void>;
}

/** Pages from the finished build, drawn in a thread of their own. Throws where there is no build. */
export function builtPages(root: string, origin: string, log: Logger): Pages {
  const file = join(root, "build", "server", "index.js");
  if (!existsSync(file))
    throw new Error(`there is no build at "${file}": run "npm start", or "npm run build" first`);
  const thread = drawingThread({ build: pathToFileURL(file).href, origin }, log);
  return {
    draw: thread.draw,
    build: createHash("sha256").update(readFileSync(file)).digest("base64url"),
    assets: null,
    clientFolder: join(root, "build", "client"),
    close: thread.end,
  };
}

/** Pages from the sources, through Vite: a change is seen at once. */
export async function livePages(root: string, origin: string): Promise<Pages> {
  const [{ createServer }, { drawWith }] = await Promise.all([import("vite"), import("./drawing.server.ts")]);
  const vite = await createServer({ root, server: { middlewareMode: true } });
  const build = async (): Promise<ServerBuild> =>
    (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild; // made by Remix's own plugin
  return {
    draw: drawWith(build, origin),
    build: "development",
    assets: vite.middlewares,
    clientFolder: null,
    close: () => vite.close(),
  };
}
