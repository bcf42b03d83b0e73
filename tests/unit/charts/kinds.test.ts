import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CHART_KINDS } from "#app/charts/kinds.ts";

const APP = fileURLToPath(new URL("../../../app/", import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(`${APP}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}${path}`);
}

describe("the kinds of pictures", () => {
  it("stand in a folder each", () => {
    const folders = sources("charts/").filter((path) => path.endsWith("-kind.tsx"));
    expect(folders.sort()).toEqual(CHART_KINDS.map((kind) => `charts/${kind}/${kind}-kind.tsx`).sort());
  });

  it("are told apart by the registry alone: no other file asks which one a picture is", () => {
    const names = CHART_KINDS.join("|");
    const asks = new RegExp(`kind\\)? [!=]== "(${names})"|case "(${names})":`);
    const found = ["charts/", "exports/", "figures/", "pages/", "routes/", "components/"]
      .flatMap(sources)
      .filter((path) => asks.test(readFileSync(`${APP}${path}`, "utf8")));
    expect(found).toEqual([]);
  });

  it("come to a page one by one: what ships to a browser never loads them all", () => {
    const loads = /^import (?!type )[^;]* from "[^"]*\/(kinds|registry)\.ts"/m;
    const shipped = ["charts/", "components/", "pages/"]
      .flatMap(sources)
      .filter((path) => !/\.server\.tsx?$/.test(path));
    const found = shipped.filter((path) => {
      const text = readFileSync(`${APP}${path}`, "utf8");
      // A page that has all words is drawn by the server alone.
      return loads.test(text) && !text.includes("/server-messages.tsx");
    });
    // The address of a picture is parsed on the server alone.
    expect(found.sort()).toEqual(["charts/kinds.ts", "charts/spec.ts"]);
  });
});
