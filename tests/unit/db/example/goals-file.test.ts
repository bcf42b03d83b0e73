import { describe, expect, test } from "vitest";
import { exampleSotkanet } from "#db/example/generator.ts";
import { exampleGoalsCsv } from "#db/example/goals-file.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";
import { seedRegions } from "#db/seed/regions.ts";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { utf8 } from "../../importers/csv/bytes.ts";

const CATEGORIES = { kunta: "KUNTA", hyvinvointialue: "HYVINVOINTIALUE" } as const;
const reading = readGoalsFile(utf8(exampleGoalsCsv()), {
  regions: seedRegions(),
  indicators: seedCatalogueLines().map(({ sourceKey }) => ({
    source: "sotkanet",
    sourceKey,
    title: { fi: null, sv: null, en: null },
  })),
  thisYear: 2026,
});

describe("the example goals", () => {
  test("come in through the file door as they stand, each marked as nobody's decision in three languages", () => {
    expect(reading.rejections).toEqual([]);
    expect(reading.goals.length).toBeGreaterThan(10);
    for (const { decision } of reading.goals)
      expect([decision.fi, decision.sv, decision.en].join()).toMatch(/^Esimerkki.*,Exempel.*,Example/);
  });

  test("start from the example figures of their years", () => {
    const source = exampleSotkanet({ revision: 2 });
    for (const { indicator, region, baseline } of reading.goals) {
      if (!baseline) continue;
      const [kind, code] = region.split(":");
      const category = kind === "kunta" ? CATEGORIES.kunta : CATEGORIES.hyvinvointialue;
      const area = source
        .regions()
        .find((one) => one.category === category && Number(one.code) === Number(code));
      const figure = source
        .rows(Number(indicator.replace("sotkanet-", "")))
        .find((row) => row.region === area?.id && row.year === baseline.year && row.gender === "total");
      expect([indicator, region, figure?.value]).toEqual([indicator, region, baseline.value]);
    }
  });
});
