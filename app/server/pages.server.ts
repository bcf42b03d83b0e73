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
  /** For visitors. */
  draw: Draw;
  /** For people who are signed in, or about to be. */
  drawDesk: Draw;
  /** Names the build: another one may draw the same figures otherwise. */
  build: string;
  assets: RequestHandler | null;
  clientFolder: string | null;
  close(): Promise<void>;
}

/**
 * Pages from the finished build, drawn in a thread of their own; those of people who are signed in in another
 * one, which begins with the first of them. Throws where there is no build.
 */
export function builtPages(root: string, origin: string, log: Logger): Pages {
  const file = join(root, "build", "server", "index.js");
  if (!existsSync(file))
    throw new Error(`there is no build at "${file}": run "npm start", or "npm run build" first`);
  const settings = { build: pathToFileURL(file).href, origin };
  const visitors = drawingThread({ ...settings, desk: false }, log);
  const desk = drawingThread({ ...settings, desk: true }, log);
  return {
    draw: visitors.draw,
    drawDesk: desk.draw,
    build: createHash("sha256").update(readFileSync(file)).digest("base64url"),
    assets: null,
    clientFolder: join(root, "build", "client"),
    close: async () => {
      await Promise.all([visitors.end(), desk.end()]);
    },
  };
}

/** Pages from the sources, through Vite: a change is seen at once. */
export async function livePages(root: string, origin: string): Promise<Pages> {
  const [{ createServer }, { drawWith }, { findReader }] = await Promise.all([
    import("vite"),
    import("./drawing.server.ts"),
    import("./find-reader.server.ts"),
  ]);
  const vite = await createServer({ root, server: { middlewareMode: true } });
  const build = async (): Promise<ServerBuild> =>
    (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild; // made by Remix's own plugin
  return {
    draw: drawWith({ build, origin }),
    drawDesk: drawWith({ build, origin, findReader }),
    build: "development",
    assets: vite.middlewares,
    clientFolder: null,
    close: () => vite.close(),
  };
}
