import { describe, expect, it } from "vitest";
import { mapGeometry } from "#app/charts/map/geometry.ts";
import type { MapGeometry } from "#app/charts/map/projection.ts";
import { clipRing, labelPoint, leanPath } from "#app/charts/map/rings.ts";
import { countryShapes, type MapFeature, mapShapes } from "#app/charts/map/shapes.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { classLimits } from "#app/statistics/fifths.ts";
import { area, dataset, words } from "./chart-fixture.ts";

function box(left: number, bottom: number, right: number, top: number, clockwise = false): MapGeometry {
  const ring = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return { type: "Polygon", coordinates: [clockwise ? ring.reverse() : ring] };
}
const feature = (key: AreaKey, name: string, geometry: MapGeometry): MapFeature => ({
  key,
  name,
  geometry,
});

describe("map shapes", () => {
  const kotka = feature("kunta:285", "Kotka", box(26.7, 60.4, 27.1, 60.7));
  const far = feature("kunta:091", "Helsinki", box(24.8, 60.1, 25.2, 60.3));
  const home = new Set<AreaKey>(["kunta:285"]);

  it("fits the home region into the width, north up", () => {
    const shapes = mapShapes([kotka], home, { width: 300, maxHeight: 600 });
    // A degree of longitude is half a degree of latitude wide at 60°N: the square is higher than it is
    // wide.
    expect(shapes.height).toBeGreaterThan(300);
    expect(shapes.shapes[0]?.path).toMatch(/^M16.5 427.6l271.5 /);
  });
  it("draws the same picture whichever way round a ring runs", () => {
    const turned = feature("kunta:285", "Kotka", box(26.7, 60.4, 27.1, 60.7, true));
    const [a] = mapShapes([kotka], home, { width: 300, maxHeight: 600 }).shapes;
    const [b] = mapShapes([turned], home, { width: 300, maxHeight: 600 }).shapes;
    expect(b?.x).toBeCloseTo(a?.x ?? 0);
    expect(b?.path).not.toBe("");
  });
  it("leaves out neighbours that do not show", () => {
    expect(mapShapes([kotka, far], home, { width: 300, maxHeight: 600 }).shapes).toHaveLength(1);
  });
  it("takes coordinates that are on a plane already", () => {
    const plane = feature("kunta:285", "Kotka", box(490_000, 6_700_000, 500_000, 6_705_000));
    const shapes = mapShapes([plane], home, { width: 224, maxHeight: 600, coordinates: "plane" });
    expect(shapes.height).toBe(124);
  });
  it("refuses boundaries in which the home region is missing, by name", () => {
    expect(() => mapShapes([far], home, { width: 300, maxHeight: 600 })).toThrow("no map of kunta:285");
  });
});

describe("shapes of the country", () => {
  const kotka = feature("kunta:285", "Kotka", box(26.7, 60.4, 27.1, 60.7));
  const speck = feature("kunta:318", "Kökar", box(20.9, 59.91, 20.905, 59.915));
  const north = feature("kunta:890", "Utsjoki", box(26, 69.2, 28, 70));

  it("are no wider than they need, and marked where too small to be found", () => {
    const { width, height, shapes } = countryShapes([kotka, speck, north], { width: 540, maxHeight: 620 });
    expect(height).toBe(620);
    expect(width).toBeLessThan(540);
    expect(shapes.map(({ key, tiny }) => [key, tiny ?? false])).toEqual([
      ["kunta:285", false],
      ["kunta:318", true],
      ["kunta:890", false],
    ]);
    for (const { x, y } of shapes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
  it("have corners of half a pixel, so that neighbours meet", () => {
    const [shape] = countryShapes([kotka, north], { width: 540, maxHeight: 620 }).shapes;
    for (const number of shape?.path.match(/-?[\d.]+/g) ?? [])
      expect(Number.isInteger(Number(number) * 2)).toBe(true);
    expect(shape?.path).not.toBe("");
  });
  it("refuse what is no place, by its name", () => {
    const lost = feature("kunta:091", "Helsinki", box(24.8, 60.1, Number.NaN, 60.3));
    expect(() => countryShapes([kotka, lost], { width: 540, maxHeight: 620 })).toThrow("kunta:091");
    expect(() => countryShapes([], { width: 540, maxHeight: 620 })).toThrow("no map of the country");
  });
});

describe("rings", () => {
  it("cuts a ring at the frame", () => {
    const cut = clipRing(
      [
        [-10, -10],
        [10, -10],
        [10, 10],
        [-10, 10],
      ],
      { left: 0, top: 0, right: 100, bottom: 100 },
    );
    expect(cut).toHaveLength(4);
    for (const [x, y] of cut) expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  });
  it("writes lean paths whose steps add up", () => {
    expect(
      leanPath([
        [
          [0, 0],
          [10.04, 0],
          [10.04, 9.96],
          [10.05, 9.97],
          [0, 10],
        ],
      ]),
    ).toBe("M0 0l10 0 0 10 0.1 0 -10.1 0z");
  });
  it("puts the name inside a shape that is hollow in the middle", () => {
    const horseshoe: [number, number][] = [
      [0, 0],
      [100, 0],
      [100, 30],
      [20, 30],
      [20, 70],
      [100, 70],
      [100, 100],
      [0, 100],
    ];
    const [x, y] = labelPoint([horseshoe]);
    expect(x < 20 || y < 30 || y > 70).toBe(true);
  });
});

describe("map geometry", () => {
  const features = [
    feature("kunta:286", "Kouvola", box(26, 61, 27, 61.4)),
    feature("kunta:285", "Kotka", box(26, 60.6, 26.5, 61)),
    feature("kunta:075", "Hamina", box(26.5, 60.6, 27, 61)),
  ];
  const home = new Set(features.map((one) => one.key));
  const shapes = mapShapes(features, home, { width: 358, maxHeight: 400, schematic: true });
  const data = dataset([
    area("kunta:286", "Kouvola", "area", 2023, [5]),
    area("kunta:285", "Kotka", "area", 2023, [12.5]),
    area("kunta:075", "Hamina", "area", 2023, ["suppressed"]),
  ]);

  it("puts each municipality in the fifth of the whole country", () => {
    const geometry = mapGeometry(data, shapes, [4, 8, 10, 12], 14, words);
    expect(geometry?.areas.map((one) => one.shade)).toEqual([2, 5, null]);
    expect(geometry?.legend.rows).toEqual([{ colour: null, text: "ei lukua: Hamina" }]);
    expect(geometry?.legend.swatches?.map((swatch) => swatch.limit)).toEqual([
      "4,0\u00a0%",
      "8,0",
      "10,0",
      "12,0",
      null,
    ]);
    expect(geometry?.legend.notes.join(" ")).toContain(words.chart.schematic);
  });
  it("labels every municipality without overlaps", () => {
    const labels = mapGeometry(data, shapes, [4, 8, 10, 12], 14, words)?.labels ?? [];
    expect(labels.map((label) => label.name)).toEqual(["Kouvola", "Kotka", "Hamina"]);
    labels.forEach(({ box: a }, i) => {
      for (const { box: b } of labels.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    });
  });
  it("has no classes where there are too few figures for them", () => {
    const geometry = mapGeometry(data, shapes, null, 14, words);
    expect(geometry?.legend.swatches).toBeNull();
    expect(geometry?.legend.notes.join(" ")).toContain("alle 50 kunnasta");
  });
  it("draws nothing where no home municipality has a figure", () => {
    const silent = dataset([area("kunta:286", "Kouvola", "area", 2023, [null])]);
    expect(mapGeometry(silent, shapes, [4, 8, 10, 12], 14, words)).toBeNull();
  });
  it("refuses more limits than there are shades", () => {
    expect(() => mapGeometry(data, shapes, [1, 2, 3, 4, 5], 14, words)).toThrow(
      "at most 4 class limits, not 5",
    );
  });
});

describe("a map of many equal figures", () => {
  const country = (figures: readonly number[], count = 308): number[] =>
    Array.from({ length: count }, (_, i) => figures[i % figures.length] ?? 0);
  const keys: AreaKey[] = ["kunta:286", "kunta:285", "kunta:075"];
  const shapes = mapShapes(
    keys.map((key, i) => feature(key, `Kunta ${i}`, box(26 + i * 0.4, 61, 26.3 + i * 0.4, 61.4))),
    new Set(keys),
    { width: 358, maxHeight: 400 },
  );
  const mapOf = (figures: readonly number[], values: readonly number[], decimals = 1) => {
    const areas = keys.map((key, i) => area(key, `Kunta ${i}`, "area", 2023, [figures[i] ?? null]));
    return mapGeometry(dataset(areas, { decimals }), shapes, classLimits(values), 14, words);
  };

  it("has as many shades as there are different figures, and its legend and note say so", () => {
    const geometry = mapOf([5, 15, 25], country([5, 15, 25]));
    expect(geometry?.areas.map(({ shade }) => shade)).toEqual([1, 3, 5]);
    expect(geometry?.legend.swatches?.map(({ limit }) => limit)).toEqual(["5,0\u00a0%", "15,0", null]);
    expect(geometry?.legend.notes.join(" ")).toContain("väriluokkia on vain 3");
  });

  it("tells nought from the rest where most have nought", () => {
    const values = [...country([0], 200), ...Array.from({ length: 108 }, (_, i) => 1 + i / 10)];
    const geometry = mapOf([0, 2, 11], values);
    const shades = geometry?.areas.map(({ shade }) => shade) ?? [];
    expect(new Set(shades).size).toBe(3);
    expect(geometry?.legend.swatches).toHaveLength(3);
  });

  it("is of one shade where all are equal, and says why", () => {
    const geometry = mapOf([7, 7, 7], country([7]));
    expect(geometry?.areas.map(({ shade }) => shade)).toEqual([3, 3, 3]);
    expect(geometry?.legend.swatches).toBeNull();
    expect(geometry?.legend.notes.join(" ")).toContain("Luku on sama kaikissa");
  });

  it("writes limits that differ with the decimals that tell them apart", () => {
    const geometry = mapOf(
      [1, 2, 3],
      Array.from({ length: 100 }, (_, i) => 1 + i / 1000),
      0,
    );
    const limits = geometry?.legend.swatches?.flatMap(({ limit }) => limit ?? []) ?? [];
    expect(new Set(limits).size).toBe(4);
  });
});
