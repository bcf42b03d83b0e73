import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { requestIdOf } from "./request-log.ts";
import { nonceOf } from "./security-headers.ts";

/** How pages are drawn and how their files reach the browser. */
export interface Pages {
  pages: RequestHandler;
  assets: RequestHandler | null;
  clientFolder: string | null;
  close(): Promise<void>;
}

const getLoadContext: GetLoadContextFunction = (_request, response) => ({
  nonce: nonceOf(response),
  requestId: requestIdOf(response),
});

/** Pages from the finished build. Throws where there is none. */
export async function builtPages(root: string): Promise<Pages> {
  const file = join(root, "build", "server", "index.js");
  if (!existsSync(file))
    throw new Error(`there is no build at "${file}": run "npm start", or "npm run build" first`);
  const build = (await import(pathToFileURL(file).href)) as ServerBuild; // made by Remix's own plugin
  return {
    pages: createRequestHandler({ build, mode: "production", getLoadContext }),
    assets: null,
    clientFolder: join(root, "build", "client"),
    close: async () => {},
  };
}

/** Pages from the sources, through Vite: a change is seen at once. */
export async function livePages(root: string): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ root, server: { middlewareMode: true } });
  const build = async (): Promise<ServerBuild> =>
    (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild; // made by Remix's own plugin
  return {
    pages: createRequestHandler({ build, mode: "development", getLoadContext }),
    assets: vite.middlewares,
    clientFolder: null,
    close: () => vite.close(),
  };
}
