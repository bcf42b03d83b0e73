import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type ChartArea, figureIn, limitsIn } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { type LineGeometry, lineGeometry } from "#app/charts/line/geometry.ts";
import { LinePicture } from "#app/charts/line/line-chart.tsx";
import { describeLinePlace, LineReading } from "#app/charts/line/line-hover.tsx";
import { lineTable } from "#app/charts/line/line-table.ts";
import type { PlacedBand } from "#app/charts/line/placed-line.ts";
import { lineStyles } from "#app/charts/theme.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, seeded, withLimits, words } from "./chart-fixture.ts";

const around =
  (half: number) =>
  (value: number): [number, number] => [value - half, value + half];

function municipality(name: string, figures: (number | null)[], half = 1): ChartArea {
  return withLimits(area(`kunta:${name.length}00`, name, "area", 2010, figures), around(half));
}

function drawn(areas: ChartArea[], changes: Parameters<typeof dataset>[1] = {}, width = 720): LineGeometry {
  const geometry = lineGeometry(dataset(areas, changes), pictureFrame(width), words);
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}

function bandOf(geometry: LineGeometry, at = 0): PlacedBand {
  const band = geometry.lines[at]?.band;
  if (!band) throw new Error(`line ${at} has no band`);
  return band;
}

/** First and last x of each outline. */
function reaches({ outlines }: PlacedBand): [number, number][] {
  return outlines.map((outline) => {
    const across = outline.map((point) => point.x);
    return [Math.min(...across), Math.max(...across)];
  });
}

/** The value that stands at this height. */
function valueAt({ plot, valueTicks }: LineGeometry, y: number): number {
  const low = valueTicks[0]?.value ?? 0;
  const high = valueTicks.at(-1)?.value ?? 0;
  return low + ((plot.bottom - y) / (plot.bottom - plot.top)) * (high - low);
}

const spread = ({ valueTicks }: LineGeometry): [number, number] => [
  valueTicks[0]?.value ?? Number.NaN,
  valueTicks.at(-1)?.value ?? Number.NaN,
];

describe("a band", () => {
  it("follows lower and upper limits from year to year", () => {
    const geometry = drawn([municipality("Kotka", [4, 6, 5])]);
    const [outline] = bandOf(geometry).outlines;
    expect(outline?.map(({ y }) => Math.round(valueAt(geometry, y) * 1e6) / 1e6)).toEqual([5, 7, 6, 4, 5, 3]);
    const across = [2010, 2011, 2012].map(geometry.xOfYear);
    expect(outline?.map(({ x }) => x)).toEqual([...across, ...across.reverse()]);
  });
  it("breaks where the line breaks, and a year alone gets a slim bar around it", () => {
    const geometry = drawn([municipality("Kotka", [4, 6, null, 5, null, 7, 8])]);
    const x = geometry.xOfYear;
    const [first, second, alone] = reaches(bandOf(geometry));
    expect(first).toEqual([x(2010), x(2011)]);
    expect(second).toEqual([x(2015), x(2016)]);
    expect(alone?.[0]).toBeCloseTo(x(2013) - 3);
    expect(alone?.[1]).toBeCloseTo(x(2013) + 3);
  });
  it("breaks at a year without an interval, though the line goes on", () => {
    const kotka = withLimits(area("kunta:285", "Kotka", "area", 2010, [4, 5, 6, 5, 4]), (value, year) =>
      year === 2012 ? null : [value - 1, value + 1],
    );
    const geometry = drawn([kotka]);
    const x = geometry.xOfYear;
    expect(reaches(bandOf(geometry))).toEqual([
      [x(2010), x(2011)],
      [x(2013), x(2014)],
    ]);
    expect(geometry.lines[0]?.runs.map((run) => run.length)).toEqual([5]);
  });
  it("is not drawn under a dotted bridge", () => {
    const geometry = drawn([municipality("Kotka", [9, null, 8, null, 7])], {
      publishedYears: [2010, 2012, 2014],
    });
    expect(geometry.lines[0]?.bridges).toHaveLength(2);
    const wide = reaches(bandOf(geometry)).map(([left, right]) => right - left);
    expect(wide).toHaveLength(3);
    for (const width of wide) expect(width).toBeLessThanOrEqual(6 + 1e-9);
  });
  it("never lies over a year without figure or interval, over random series on a phone and on a screen", () => {
    const random = seeded(4);
    for (let round = 0; round < 60; round += 1) {
      const figures = Array.from({ length: 14 }, () => (random() < 0.3 ? null : random() * 40 - 10));
      figures[5] = 3;
      const kotka = withLimits(area("kunta:285", "Kotka", "area", 2010, figures), (value, year) =>
        random() < 0.2 && year !== 2015 ? null : [value - random() * 9, value + random() * 9],
      );
      const geometry = drawn([kotka], {}, round % 2 ? 358 : 720);
      const whole = reaches(bandOf(geometry));
      const covered = geometry.years.filter((year) =>
        whole.some(([left, right]) => left <= geometry.xOfYear(year) && geometry.xOfYear(year) <= right),
      );
      expect(covered).toEqual(geometry.years.filter((year) => limitsIn(kotka, year) !== null));
      for (const year of covered) expect(figureIn(kotka, year).value).not.toBeNull();
    }
  });
  it("stands beside the others' where three areas have a year alone", () => {
    const geometry = drawn([
      municipality("Kotka", [4, null, 5]),
      municipality("Hamina", [4.2, null, 5]),
      municipality("Kouvola", [4.4, null, 5]),
    ]);
    const first = [0, 1, 2].map((at): [number, number] => reaches(bandOf(geometry, at))[0] ?? [0, 0]);
    const middle = first.reduce((sum, [left, right]) => sum + left + right, 0) / 6;
    expect(middle).toBeCloseTo(geometry.xOfYear(2010));
    expect(first[0]?.[1]).toBeLessThan(first[1]?.[0] ?? 0);
    expect(first[1]?.[1]).toBeLessThan(first[2]?.[0] ?? 0);
  });
  it("stands around its own figure where the others' of that year are far from it", () => {
    const geometry = drawn([
      municipality("Yli", [20, null, 22]),
      municipality("Alle", [4, null, 5]),
      municipality("Keskellä", [20.5, null, 10]),
    ]);
    const [over, under, third] = [0, 1, 2].map((at) => reaches(bandOf(geometry, at)));
    const middle = (reach?: [number, number]): number => ((reach?.[0] ?? 0) + (reach?.[1] ?? 0)) / 2;
    const [first, last] = [geometry.lines[0]?.lone[0]?.x ?? 0, geometry.lines[0]?.lone[1]?.x ?? 0];
    expect(middle(under?.[0])).toBeCloseTo(first);
    expect(middle(over?.[0])).toBeLessThan(first);
    expect(middle(third?.[0])).toBeGreaterThan(first);
    for (const reach of [over, under, third]) expect(middle(reach?.[1])).toBeCloseTo(last);
  });

  it("reaches across zero", () => {
    const geometry = drawn([municipality("Kotka", [-3, 1, -2], 4)]);
    const heights = bandOf(geometry).outlines[0]?.map(({ y }) => y) ?? [];
    expect(Math.max(...heights.map((y) => valueAt(geometry, y)))).toBeCloseTo(5);
    expect(Math.min(...heights.map((y) => valueAt(geometry, y)))).toBeCloseTo(-7);
    expect(geometry.zeroY).not.toBeNull();
  });
  it("is refused where intervals and years do not stand side by side", () => {
    const kotka = municipality("Kotka", [4, 6, 5]);
    const shorter = { ...kotka, series: { ...kotka.series, limits: kotka.series.limits?.slice(1) ?? [] } };
    expect(() => drawn([shorter])).toThrow("series of kunta:500: 2 intervals for 3 years");
  });
  it("is a bar in a picture of one year", () => {
    const geometry = drawn([municipality("Kotka", [7])]);
    expect(bandOf(geometry).outlines).toHaveLength(1);
    expect(reaches(bandOf(geometry))[0]?.[0]).toBeCloseTo(geometry.xOfYear(2010) - 3);
  });
});

describe("whose bands are drawn", () => {
  const four = ["Iitti", "Hamina", "Kouvola", "Virolahti"].map((name, i) =>
    municipality(name, [4 + i, 5 + i]),
  );
  it("up to three municipalities have one", () => {
    const geometry = drawn(four.slice(0, 3));
    expect(geometry.lines.every((line) => line.band !== null)).toBe(true);
    expect(geometry.notes).toEqual([words.chart.band]);
  });
  it("with four there are none, the axis stays as it was, and a note says when they are shown", () => {
    const geometry = drawn(four);
    expect(geometry.lines.every((line) => line.band === null)).toBe(true);
    expect(geometry.notes).toEqual([words.chart.bandsUpTo]);
    const plain = four.map((one) => withLimits(one, () => null));
    expect(spread(geometry)).toEqual(spread(drawn(plain)));
  });
  it("counts only municipalities that have intervals", () => {
    const geometry = drawn([...four.slice(0, 3), area("kunta:624", "Pyhtää", "area", 2010, [3, 4])]);
    expect(geometry.lines.map((line) => line.band !== null)).toEqual([true, true, true, false]);
  });
  it("county and country never have one", () => {
    const county = withLimits(area("hyvinvointialue:10", "Kymenlaakso", "county", 2010, [2, 5]), around(1));
    const country = withLimits(area("maa:358", "Koko maa", "country", 2010, [2, 5]), around(1));
    const geometry = drawn([county, country]);
    expect(geometry.lines.every((line) => line.band === null)).toBe(true);
    expect(geometry.notes).toEqual([]);
  });
  it("a picture without intervals is the same whether the column is absent or empty", () => {
    const plain = area("kunta:285", "Kotka", "area", 2010, [4, 5, null, 7]);
    const svg = (one: ChartArea): string => renderToStaticMarkup(<LinePicture geometry={drawn([one])} />);
    expect(svg(withLimits(plain, () => null))).toBe(svg(plain));
    expect(svg(plain)).not.toContain("fill-opacity");
  });
  it("bands lie behind all lines, the first area's above the others'", () => {
    const country = area("maa:358", "Koko maa", "country", 2010, [4, 5]);
    const svg = renderToStaticMarkup(<LinePicture geometry={drawn([...four.slice(0, 3), country])} />);
    const bands = [...svg.matchAll(/fill="(#\w+)" fill-opacity/g)];
    const hues = lineStyles(four.slice(0, 3).map(({ key }) => key)).map((line) => line.stroke);
    expect(bands.map((band) => band[1])).toEqual(hues.reverse());
    expect(bands.at(-1)?.index).toBeLessThan(svg.indexOf("stroke-linejoin"));
  });
});

describe("the axis beside bands", () => {
  it("has room for them", () => {
    const [low, high] = spread(drawn([municipality("Kotka", [10, 19], 3)]));
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(22);
  });
  it("lets a small difference look small where all intervals are wide", () => {
    const geometry = drawn([municipality("Iitti", [80, 81, 80], 9)]);
    expect(bandOf(geometry).cut).toBe(false);
    const [low, high] = spread(geometry);
    expect(low).toBeLessThanOrEqual(71);
    expect(high).toBeGreaterThanOrEqual(90);
  });
  it("shows how high a figure of no cases could be", () => {
    const none = withLimits(area("kunta:435", "Luhanka", "area", 2010, [0, 0, 0]), () => [0, 530]);
    expect(spread(drawn([none]))[1]).toBeGreaterThanOrEqual(530);
  });
  it("is not pressed flat by one interval out of the ordinary: it is cut at the edge, and a note says so", () => {
    const kotka = withLimits(area("kunta:285", "Kotka", "area", 2010, [10, 12, 11, 13, 12]), (value, year) =>
      year === 2012 ? [0.5, 95] : [value - 1, value + 1],
    );
    const geometry = drawn([kotka]);
    expect(spread(geometry)[1]).toBeLessThanOrEqual(20);
    expect(bandOf(geometry).cut).toBe(true);
    expect(geometry.notes).toEqual([words.chart.band, words.chart.bandCut]);
    const top = bandOf(geometry).outlines[0]?.filter(({ y }) => y === geometry.plot.top) ?? [];
    // Where the edge from 13 (2011) to 95 (2012) passes the top of the axis: the slope inside stays true.
    const share = (spread(geometry)[1] - 13) / (95 - 13);
    expect(top[0]?.x).toBeCloseTo(geometry.xOfYear(2011 + share));
  });
  it("is not pressed flat by a village beside a city", () => {
    const village = withLimits(area("kunta:435", "Luhanka", "area", 2010, [0, 0, 0]), () => [0, 530]);
    const geometry = drawn([municipality("Helsinki", [8, 9, 8.5], 1), village]);
    expect(spread(geometry)[1]).toBeLessThanOrEqual(12);
    expect(bandOf(geometry, 0).cut).toBe(false);
    expect(bandOf(geometry, 1).cut).toBe(true);
  });
  it("keeps every band inside the plot, over random intervals of mixed sign and any width", () => {
    const random = seeded(12);
    let cuts = 0;
    for (let round = 0; round < 80; round += 1) {
      const some = (name: string): ChartArea =>
        withLimits(
          area(
            `kunta:${name.length}00`,
            name,
            "area",
            2010,
            Array.from({ length: 9 }, () => random() * 20 - 10),
          ),
          (value) => [value - 2 / random() ** 2, value + 2 / random() ** 2],
        );
      const geometry = drawn([some("Kotka"), some("Hamina")], {}, round % 2 ? 358 : 720);
      for (const { band } of geometry.lines) {
        cuts += band?.cut ? 1 : 0;
        for (const { x, y } of band?.outlines.flat() ?? []) {
          expect(y).toBeGreaterThanOrEqual(geometry.plot.top);
          expect(y).toBeLessThanOrEqual(geometry.plot.bottom);
          expect(Number.isFinite(x)).toBe(true);
        }
      }
    }
    expect(cuts).toBeGreaterThan(0);
  });
});

describe("reading a figure that has an interval", () => {
  const kotka = municipality("Kotka", [6.3, null], 0.4);
  const country = withLimits(area("maa:358", "Koko maa", "country", 2010, [5, 5]), around(0.1));
  const data = dataset([kotka, country]);
  const geometry = drawn([kotka, country]);
  it("says the interval aloud after the figure, of municipalities only", () => {
    const spoken = (line: number, year: number): string =>
      describeLinePlace(geometry, { line, year }, data, words).replaceAll("\u00a0", " ");
    expect(spoken(0, 2010)).toBe("Kotka, 2010: 6,3 %, luottamusväli 5,9–6,7");
    expect(spoken(0, 2011)).toBe(`Kotka, 2011: ${words.common.missing.unknown}`);
    expect(spoken(1, 2010)).toBe("Koko maa, 2010: 5,0 %");
  });
  it("parts limits below zero so that the minus is not lost beside the dash", () => {
    const below = dataset([municipality("Kotka", [-1], 2)]);
    expect(
      describeLinePlace(drawn(below.areas), { line: 0, year: 2010 }, below, words).replaceAll("\u00a0", " "),
    ).toBe("Kotka, 2010: −1,0 %, luottamusväli −3,0 – 1,0");
  });
  const box = (unit: "percent" | "per-1000"): string =>
    renderToStaticMarkup(
      <LineReading
        place={{ line: 0, year: 2010 }}
        dataset={{ ...data, unit, unitLabel: unit === "percent" ? "%" : "/ 1 000 asukasta" }}
        geometry={geometry}
        words={words}
      />,
    ).replaceAll("\u00a0", " ");
  it("shows it beside the figure", () => {
    expect([...box("percent").matchAll(/>([^<]+)<\/text>/g)].map((match) => match[1])).toEqual([
      "2010",
      "Kotka",
      "6,3 %",
      "(5,9–6,7)",
      "Koko maa",
      "5,0 %",
    ]);
  });
  it("leaves a long unit to the axis", () => {
    expect(box("per-1000")).toContain(">6,3</text>");
    expect(box("per-1000")).not.toContain("asukasta");
  });
});

describe("table twin with intervals", () => {
  const kotka = withLimits(area("kunta:285", "Kotka", "area", 2010, [6.25, 7]), (value, year) =>
    year === 2011 ? null : [value - 1, value + 1],
  );
  const country = area("maa:358", "Koko maa", "country", 2010, [5, 5]);
  it("has both limits where one municipality stands alone", () => {
    const table = lineTable(dataset([kotka, country]), words);
    expect(table.header).toEqual([
      "Vuosi",
      "Kotka",
      words.chart.lowerLimit,
      words.chart.upperLimit,
      "Koko maa",
    ]);
    expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["2010", "6,3", "5,3", "7,3", "5,0"],
      ["2011", "7,0", "–", "–", "5,0"],
    ]);
    expect(table.rows[0]?.[2]).toMatchObject({ kind: "number", value: 5.25 });
  });
  it("stays as it is with two municipalities, and with one that has no intervals", () => {
    const hamina = area("kunta:075", "Hamina", "area", 2010, [5, 6]);
    expect(lineTable(dataset([kotka, hamina]), words).header).toEqual(["Vuosi", "Kotka", "Hamina"]);
    expect(lineTable(dataset([hamina]), words).header).toEqual(["Vuosi", "Hamina"]);
  });
});

describe("alt text with bands", () => {
  const kotka = municipality("Kotka", [6, 7]);
  it.each(["fi", "sv", "en"] as const)("says in %s what the light area is, where it is drawn", (locale) => {
    const { altBand } = messagesFor(locale).chart;
    const text = (areas: ChartArea[], kind: "line" | "sparkline" = "line"): string =>
      CHARTS[kind].alt(dataset(areas, { locale }), messagesFor(locale));
    expect(altBand).toContain("95");
    expect(text([kotka])).toContain(altBand);
    expect(text([kotka], "sparkline")).not.toContain(altBand);
    const four = ["A", "BB", "CCC", "DDDD"].map((name) => municipality(name, [6, 7]));
    expect(text(four)).not.toContain(altBand);
    expect(text([area("kunta:285", "Kotka", "area", 2010, [6, 7])])).not.toContain(altBand);
  });
});
