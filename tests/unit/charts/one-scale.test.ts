import { expect, test } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { onOneScale } from "#app/charts/line/one-scale.ts";

type Area = ChartDataset["areas"][number];

function dataset(unit: ChartDataset["unit"], areas: [role: Area["role"], values: (number | null)[]][]) {
  const whole: Pick<ChartDataset, "unit" | "areas"> = {
    unit,
    areas: areas.map(([role, values]) => ({
      key: role === "country" ? "maa:358" : "kunta:489",
      name: role,
      role,
      series: {
        region: "kunta:489",
        sex: "total",
        years: values.map((_, at) => 2020 + at),
        values,
        absValues: [],
        missing: [],
      },
    })),
  };
  return whole as ChartDataset; // only unit and areas are looked at
}

const PEOPLE: [Area["role"], (number | null)[]][] = [
  ["area", [1700, 1650]],
  ["county", [162_000, null]],
  ["country", [5_500_000, 5_600_000]],
];

test("a count of the whole country is not drawn on the axis of a municipality", () => {
  const { shown, isCountryLeftOut } = onOneScale(dataset("count", PEOPLE));
  expect(shown.areas.map(({ role }) => role)).toEqual(["area", "county"]);
  expect(isCountryLeftOut).toBe(true);
});

test("a share is, and so is a count that stands alone or beside one of its size", () => {
  for (const one of [
    dataset("percent", PEOPLE),
    dataset("count", [["country", [5_500_000]]]),
    dataset("count", [
      ["area", [2_000_000]],
      ["country", [5_500_000]],
    ]),
  ])
    expect(onOneScale(one)).toEqual({ shown: one, isCountryLeftOut: false });
});
