import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { seedRegions } from "#db/seed/regions.ts";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { readMethodsFile } from "#importers/methods/methods-file.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { utf8 } from "./csv/bytes.ts";

const DOCUMENT = readFileSync(new URL("../../../docs/file-formats.md", import.meta.url), "utf8");
const READERS = { tea: readTeaFile, own: readOwnFile };

describe("every example of docs/file-formats.md can be imported as it stands there", () => {
  const examples = [...DOCUMENT.matchAll(/```csv (tea|own)\n([\s\S]*?)```/g)];

  test("there are two of TEA scores and one of an own indicator", () => {
    expect(examples.map(([, kind]) => kind)).toEqual(["tea", "tea", "own"]);
  });

  for (const [i, [, kind, text = ""]] of examples.entries())
    test(`example ${i + 1}`, () => {
      const read = READERS[kind === "own" ? "own" : "tea"];
      const reading = read(utf8(text), { regions: REGIONS, thisYear: 2026 });
      expect(reading.rejections).toEqual([]);
      expect(reading.warnings).toEqual([]);
      expect(reading.figures.length).toBeGreaterThan(3);
    });
});

describe("every file of the methods' data in docs/file-formats.md can be imported as it stands there", () => {
  const examples = [...DOCUMENT.matchAll(/```csv methods\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const door = {
    municipalities: seedRegions().filter(({ kind }) => kind === "kunta"),
    indicators: ["127", "181", "493"].map((sourceKey) => ({
      source: "sotkanet" as const,
      sourceKey,
      title: { fi: `Indikaattori ${sourceKey}`, sv: null, en: null },
    })),
    thisYear: 2026,
  };

  test("there is one of each kind", () => {
    const readings = examples.map((text) => readMethodsFile(utf8(text), door));
    expect(readings.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect(readings.map(({ content }) => content?.kind)).toEqual([
      "indicators",
      "merged",
      "peers",
      "weights",
    ]);
  });
});

describe("the list of goals in docs/file-formats.md", () => {
  const text = /```csv goals\n([\s\S]*?)```/.exec(DOCUMENT)?.[1] ?? "";

  test("can be imported as it stands there, and removes the goals of the area that stands alone", () => {
    const indicators = ["493", "181"].map((sourceKey) => ({
      source: "sotkanet" as const,
      sourceKey,
      title: { fi: null, sv: null, en: null },
    }));
    const reading = readGoalsFile(utf8(text), { regions: REGIONS, indicators, thisYear: 2026 });
    expect(reading.rejections).toEqual([]);
    expect(reading.goals).toHaveLength(3);
    expect(reading.areas).toEqual(["kunta:285", "hyvinvointialue:10", "kunta:075"]);
  });
});
