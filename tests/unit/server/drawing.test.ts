import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { ServerBuild } from "@remix-run/node";
import { createElement } from "react";
import { expect, it } from "vitest";
import * as entry from "#app/entry.server.tsx";
import { drawWith } from "#app/server/drawing.server.ts";

/** What the one page of the build below was drawn of, each time. */
let drawnOf: WeakRef<object>[] = [];

/** The latest question that the page's loader was asked. */
let asked: Request | null = null;

/** A build with one page, with scripts on it or without. */
function buildOf(scripts: boolean): ServerBuild {
  const root = {
    id: "root",
    path: "",
    module: {
      default: () => createElement("html", null, createElement("body", null, "Kotka")),
      handle: { scripts },
      loader: ({ request }: { request: Request }) => {
        asked = request;
        const figures = Array.from({ length: 1_000 }, (_, year) => ({ year, value: year / 7 }));
        drawnOf.push(new WeakRef(figures));
        return { figures };
      },
    },
  };
  const future = {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: false,
    unstable_optimizeDeps: false,
  };
  const rootOfBrowser = {
    ...{ id: "root", path: "", module: "/root.js", hasAction: false, hasLoader: true },
    ...{ hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false },
  };
  return {
    mode: "production",
    entry: { module: entry },
    routes: { root },
    assets: {
      entry: { imports: [], module: "/entry.js" },
      routes: { root: rootOfBrowser },
      url: "/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build",
    future,
    isSpaMode: false,
  };
}

/** Sweeps what nobody holds; a promise that has just been kept lets go a moment later. */
async function sweep(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void; // there once the flag is set
  for (let time = 0; time < 3; time += 1) {
    await new Promise((done) => setTimeout(done, 20));
    gc();
  }
}

it.each([
  ["a page with scripts", true, "/"],
  ["a page without", false, "/"],
  ["its data alone", true, "/_root.data"],
])("lets go of %s when it has been drawn", async (_name, scripts, address) => {
  drawnOf = [];
  const draw = drawWith({ build: buildOf(scripts), origin: "http://127.0.0.1" });
  for (let time = 0; time < 10; time += 1) {
    const { status, body } = await draw({ address, headers: {}, requestId: "" });
    expect([status, body.toString().includes(address === "/" ? "Kotka" : "figures")]).toEqual([200, true]);
  }
  await sweep();
  const held = drawnOf.filter((data) => data.deref() !== undefined);
  expect(drawnOf).toHaveLength(10);
  // The latest may still lie in the machine's registers and in what Remix looked at last.
  expect(held.length).toBeLessThanOrEqual(1);
});

it("ends a question once it is answered, so that nothing waits for late data", async () => {
  const draw = drawWith({ build: buildOf(true), origin: "http://127.0.0.1" });
  const drawing = draw({ address: "/", headers: {}, requestId: "" });
  await expect.poll(() => asked?.signal.aborted).toBe(false);
  const { body } = await drawing;
  expect([asked?.signal.aborted, body.toString().includes("Kotka")]).toEqual([true, true]);
});
