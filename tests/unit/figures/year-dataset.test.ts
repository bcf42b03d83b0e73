import { expect, test } from "vitest";
import { type PictureFacts, yearDataset } from "#app/figures/datasets.ts";

const FACTS: PictureFacts = {
  title: "Työttömät, % työvoimasta",
  unit: "percent",
  unitLabel: "%",
  decimals: 1,
  locale: "fi",
  sex: "total",
  sexLabel: null,
  provenance: {
    source: "sotkanet",
    indicator: "sotkanet-181",
    sourceKey: "181",
    title: { fi: "Työttömät, % työvoimasta", sv: null, en: null },
    producer: { fi: "TEM", sv: null, en: null },
    licence: null,
    fetched: "2026-11-22",
    sourceUpdated: null,
    example: false,
  },
  footer: { source: "Lähde", producer: null, date: null, licence: null, permalink: "https://saukko.example" },
};

test("a municipality without a figure in the year is counted as missing, not forgotten", () => {
  const columns = {
    year: 2025,
    codes: ["075", "286"],
    values: [9.4, null],
    missing: { "286": "suppressed" as const },
  };
  const everywhere = {
    codes: ["075", "286", "489", "624"],
    names: ["Hamina", "Kouvola", "Miehikkälä", "Pyhtää"],
  };
  const { areas } = yearDataset(
    FACTS,
    [{ key: "kunta:075", name: "Hamina", role: "area" }],
    [],
    columns,
    everywhere,
  );
  expect(areas.map((area) => [area.name, area.series?.values[0] ?? null])).toEqual([
    ["Hamina", 9.4],
    ["Kouvola", null],
    ["Miehikkälä", null],
    ["Pyhtää", null],
  ]);
});
