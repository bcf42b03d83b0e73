import { describe, expect, test } from "vitest";
import { figureIn } from "#app/charts/dataset.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { Series } from "#app/domain/series.ts";
import {
  mapDataset,
  type NamedArea,
  type PictureFacts,
  trendDataset,
  yearDataset,
} from "#app/figures/datasets.ts";

const facts: PictureFacts = {
  title: "Työttömät",
  unit: "percent",
  unitLabel: "%",
  decimals: 1,
  locale: "fi",
  sex: "total",
  sexLabel: null,
  footer: { source: "Lähde", producer: null, date: null, licence: null, permalink: null },
  provenance: {
    source: "sotkanet",
    indicator: "sotkanet-181",
    sourceKey: "181",
    title: { fi: "Työttömät", sv: null, en: null },
    producer: { fi: null, sv: null, en: null },
    licence: null,
    fetched: null,
    sourceUpdated: null,
    example: false,
  },
};

function series(region: AreaKey, values: (number | null)[]): Series {
  const years = values.map((_, at) => 2020 + at);
  const nothing = values.map(() => null);
  return { region, sex: "total", years, values, absValues: nothing, missing: nothing };
}

const kouvola: NamedArea = { key: "kunta:286", name: "Kouvola", role: "area" };
const kotka: NamedArea = { key: "kunta:285", name: "Kotka", role: "area" };
const country: NamedArea = { key: "maa:358", name: "Koko maa", role: "country" };
const all = [series("kunta:286", [1, 2]), series("maa:358", [5, 6])];
const columns = {
  year: 2021,
  codes: ["075", "286", "935"],
  values: [3, 2, null],
  missing: { "935": "suppressed" as const },
};
const names = { codes: ["075", "285", "286", "935"], names: ["Hamina", "Kotka", "Kouvola", "Virolahti"] };

describe("the datasets of the indicator page", () => {
  test("an area without a series stays in the trend, so that the picture can name it", () => {
    const { areas } = trendDataset(facts, [kouvola, kotka], all);
    expect(areas.map((area) => [area.name, area.series.values])).toEqual([
      ["Kouvola", [1, 2]],
      ["Kotka", []],
    ]);
  });

  test("in one year every other municipality stands behind the named ones, each once", () => {
    const { areas, year } = yearDataset(facts, [kouvola, kotka, country], all, columns, names);
    expect(year).toBe(2021);
    expect(areas.map((area) => `${area.name} ${area.role}`)).toEqual([
      "Kouvola area",
      "Kotka area",
      "Koko maa country",
      "Hamina other",
      "Virolahti other",
    ]);
    const inYear = areas.map((area) => figureIn(area, 2021));
    expect(inYear).toEqual([
      { value: 2, missing: null },
      { value: null, missing: "unknown" },
      { value: 6, missing: null },
      { value: 3, missing: null },
      { value: null, missing: "suppressed" },
    ]);
  });

  test("the map is of the home region, with the benchmarks in its table", () => {
    const { areas } = mapDataset(facts, [kouvola], [kotka, country], all, columns);
    expect(areas.map((area) => area.name)).toEqual(["Kouvola", "Koko maa"]);
  });
});
