import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { VISITOR } from "#app/domain/person.ts";
import type { DrawnPage } from "#app/server/drawing.server.ts";

/**
 * A process that draws pages with what `npm run build` made, as its environment says: each message is
 * answered with the page's text. Says "ready" first.
 */
export interface PageAsked {
  path: string;
  /** By React's own server, not by our writing of markup. */
  byReact: boolean;
}

const build = pathToFileURL(resolve(import.meta.dirname, "../../build/server/index.js")).href;
const server = (await import(build)) as ServerBuild; // what `npm run build` made
const answer = createRequestHandler(server, "production");

process.on("message", async ({ path, byReact }: PageAsked) => {
  const pages: DrawnPage[] = [];
  const handOver = (page: DrawnPage): void => void pages.push(page);
  const context = { requestId: "", reader: VISITOR, client: null, handOver, byReact };
  await answer(new Request(`${process.env.PUBLIC_URL}${path}`), context);
  process.send?.(pages.at(-1)?.body.toString() ?? "");
});
process.send?.("ready");
