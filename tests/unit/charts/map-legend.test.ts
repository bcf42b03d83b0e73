import { describe, expect, it } from "vitest";
import { extremesText } from "#app/charts/finland/extremes.ts";
import { finlandGeometry, LABEL_COLUMN } from "#app/charts/finland/geometry.ts";
import { legendOf } from "#app/charts/map/legend.ts";
import type { MapShape, MapShapes } from "#app/charts/map/shapes.ts";
import { area, dataset, words } from "./chart-fixture.ts";

const BREAKS = [4, 8, 10, 12];
const ASKED = {
  breaks: BREAKS,
  year: 2023,
  silent: [],
  notes: [],
  schematic: false,
  width: 360,
  textSize: 14,
};
const country = (value: number | null) => area("maa:358", "Koko maa", "country", 2023, [value]);

describe("the legend of a map", () => {
  it("says at its ends which way is better, and nothing where that is not judged", () => {
    const ends = (polarity?: "higher" | "lower") => {
      const { ends: found } = legendOf(dataset([], polarity && { polarity }), ASKED, words);
      return found && [found.low, found.high];
    };
    expect(ends("lower")).toEqual(["parempi", "huonompi"]);
    expect(ends("higher")).toEqual(["huonompi", "parempi"]);
    expect(ends()).toBeNull();
  });

  it("has the country's figure in the colour of its class, and no row where the country has none", () => {
    const rows = (value: number | null) => legendOf(dataset([country(value)]), ASKED, words).rows;
    expect(rows(9)).toEqual([{ colour: "#79ADD0", text: "Koko maa 9,0\u00a0%" }]);
    expect(rows(null)).toEqual([]);
  });

  it("leaves a long unit to the country's row, so that no limit lies over the next", () => {
    const long = { unit: "per-1000", unitLabel: "/ 1 000 vastaavanikäistä" } as const;
    const told = legendOf(dataset([country(9)], long), ASKED, words);
    expect(told.swatches?.map(({ limit }) => limit)).toEqual(["4,0", "8,0", "10,0", "12,0", null]);
    expect(told.rows[0]?.text).toContain("vastaavanikäistä");
    expect(legendOf(dataset([]), ASKED, words).swatches?.[0]?.limit).toBe("4,0\u00a0%");
  });

  it("names areas without a figure while they are few, and counts more", () => {
    const text = (silent: string[]) => legendOf(dataset([]), { ...ASKED, silent }, words).rows[0]?.text;
    expect(text(["Parikkala", "Punkalaidun"])).toBe("ei lukua: Parikkala ja Punkalaidun");
    expect(text(["Akaa", "Alajärvi", "Alavieska", "Alavus"])).toBe("ei lukua: 4 kuntaa");
    expect(text([])).toBeUndefined();
  });
});

describe("the lowest and the highest figure", () => {
  const extremes = (figures: readonly [string, number | null][]) =>
    extremesText(
      dataset(figures.map(([name, value], at) => area(`kunta:1${at + 10}`, name, "other", 2023, [value]))),
      2023,
      words,
    );
  it("are told with their names", () =>
    expect(
      extremes([
        ["Salla", 18.3],
        ["Kauniainen", 4.2],
        ["Kotka", 9],
        ["Kökar", null],
      ]),
    ).toBe("Pienin luku on 4,2\u00a0% (Kauniainen) ja suurin 18,3\u00a0% (Salla)."));
  it("are all those that are written alike, counted where there are many", () =>
    expect(
      extremes([
        ["Salla", 0.01],
        ["Sottunga", 0.02],
        ["Kotka", 0],
        ["Oulu", 3],
        ["Lahti", 3.01],
      ]),
    ).toBe("Pienin luku on 0,0\u00a0% (3 kuntaa) ja suurin 3,0\u00a0% (Oulu ja Lahti)."));
  it("are not told where all are alike", () =>
    expect(
      extremes([
        ["Salla", 3],
        ["Oulu", 3.01],
      ]),
    ).toBeNull());
});

describe("labels of a map of the country", () => {
  const shape = (key: MapShape["key"], x: number, y: number): MapShape => ({
    ...{ key, name: "", path: "M0 0l9 0 0 9z", home: true, x, y },
  });
  const shapes: MapShapes = {
    ...{ width: 220, height: 330, schematic: true },
    shapes: [shape("kunta:478", 15, 310), shape("kunta:285", 140, 305), shape("kunta:905", 50, 230)],
  };
  const figures = dataset(
    [
      area("kunta:478", "Maarianhamina", "area", 2023, [14.7]),
      area("kunta:285", "Kotka", "area", 2023, [12.5]),
      area("kunta:905", "Vaasa", "area", 2023, [8]),
    ],
    { example: true },
  );
  const geometry = finlandGeometry(figures, { shapes, breaks: BREAKS }, 14, words);

  it("stand under its south-western corner, so that no line runs along the coast, and else beside it", () =>
    expect(geometry?.labels.map(({ lines, under }) => [lines[0]?.text, under])).toEqual([
      ["Vaasa", false],
      ["Kotka", false],
      ["Maarianhamina", true],
    ]));
  it("leave the watermark a room where it tints no municipality", () =>
    expect(geometry?.unshaded).toEqual({ x: 220, y: 0, width: LABEL_COLUMN, height: 330 }));
});
