import { describe, expect, it } from "vitest";
import type { ChartArea } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { type LineGeometry, lineGeometry } from "#app/charts/line/geometry.ts";
import { lineTable } from "#app/charts/line/line-table.ts";
import { firstPlace, nextPlace, placeAt, readingOrder } from "#app/charts/line/reading.ts";
import { existingYears, lineRuns } from "#app/charts/line/runs.ts";
import { renderChartSvg } from "#app/charts/render.server.tsx";
import { theme } from "#app/charts/theme.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { chartContent } from "#app/exports/chart-content.ts";
import { csvFile } from "#app/exports/csv.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, seeded, words } from "./chart-fixture.ts";

const years = (points: readonly { year: number }[]): number[] => points.map((point) => point.year);

type Box = Record<"left" | "right" | "top" | "bottom", number>;

/** Whether two labels overlap by more than rounding. */
function meet(a: Box, b: Box): boolean {
  const room = 1e-6;
  return (
    a.left < b.right - room && b.left < a.right - room && a.top < b.bottom - room && b.top < a.bottom - room
  );
}

function drawn(data = dataset([]), width = 720): LineGeometry {
  const geometry = lineGeometry(data, pictureFrame(width), words);
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}

describe("the lines of many areas", () => {
  const codes = ["286", "285", "075", "624", "935", "489", "142"];
  const lines = codes.map((code, at) => area(`kunta:${code}`, `Kunta ${code}`, "area", 2010, [at, at + 1]));
  const country = area("maa:358", "Koko maa", "country", 2010, [4, 5]);
  const huesOf = (areas: ChartArea[]): string[] =>
    drawn(dataset(areas)).lines.flatMap(({ quiet, style }) => (quiet ? [] : [style.stroke]));

  it("are in colour as long as they are four", () => {
    expect(new Set(huesOf(lines.slice(0, 4))).size).toBe(4);
    expect(huesOf(lines.slice(0, 4))).not.toContain(theme.rest.stroke);
    expect(drawn(dataset(lines.slice(0, 4))).notes).not.toContain(words.chart.restGrey);
  });
  it("are grey from the fifth on, whoever is asked for first, and the picture says so", () => {
    const all = huesOf([...lines, country]);
    expect(all.slice(0, 4)).not.toContain(theme.rest.stroke);
    expect(new Set(all.slice(4))).toEqual(new Set([theme.rest.stroke]));
    expect(huesOf(lines.toReversed()).slice(0, 4)).not.toContain(theme.rest.stroke);
    expect(drawn(dataset([...lines, country])).notes).toContain(words.chart.restGrey);
  });
  it("keep the hue that they have alone, each its own mark, and their names", () => {
    const { lines: placed } = drawn(dataset([...lines, country]));
    expect(placed[0]?.style.stroke).toBe(huesOf(lines.slice(0, 1))[0]);
    expect(new Set(placed.slice(0, 7).map(({ style }) => style.marker)).size).toBe(7);
    expect(placed.every(({ label }) => label !== null)).toBe(true);
  });
});

describe("years of which nothing is known", () => {
  const [early, late] = [
    area("kunta:285", "Kotka", "area", 2010, [1, 2, null, null, null, null, 3, 4]),
    area("kunta:75", "Hamina", "area", 2010, [2, 2, 2, null, null, null, 3, 4]),
  ];
  it("are named under the picture where no line has a figure of three or more of them", () => {
    expect(drawn(dataset([early])).notes).toContain("Vuosilta 2012–2015 ei ole lukuja.");
    expect(drawn(dataset([early, late])).notes).toContain("Vuosilta 2013–2015 ei ole lukuja.");
  });
  it("are not named where one line has figures of them, nor where a gap is seen as what it is", () => {
    const whole = area("kunta:286", "Kouvola", "area", 2010, [1, 2, 3, 3, 3, 3, 3, 4]);
    const short = area("kunta:285", "Kotka", "area", 2010, [1, 2, null, null, 3, 4]);
    for (const areas of [[early, whole], [short]])
      expect(drawn(dataset(areas)).notes.join(" ")).not.toContain("ei ole lukuja");
  });
  it("are not named where a dotted bridge says that nothing was published", () => {
    const biennial = area("kunta:285", "Kotka", "area", 2010, [1, null, null, null, 3]);
    const picture = drawn(dataset([biennial], { publishedYears: [2010, 2014] }));
    expect(picture.notes).toContain(words.chart.bridged);
    expect(picture.notes.join(" ")).not.toContain("ei ole lukuja");
  });
});

describe("runs of a line", () => {
  const country = area("maa:358", "Koko maa", "country", 2010, [1, 2, 3, 4, 5, 6]);
  it("a year that others have and this area lacks is a gap", () => {
    const kotka = area("kunta:285", "Kotka", "area", 2010, [1, 2, null, 4, 5, 6]);
    const runs = lineRuns(kotka, existingYears(dataset([kotka, country])));
    expect(runs.runs.map(years)).toEqual([
      [2010, 2011],
      [2013, 2014, 2015],
    ]);
    expect(runs.bridges).toEqual([]);
  });
  it("a year alone is a dot", () => {
    const kotka = area("kunta:285", "Kotka", "area", 2010, [1, null, 3, null, 5, 6]);
    const runs = lineRuns(kotka, existingYears(dataset([kotka, country])));
    expect(years(runs.lone)).toEqual([2010, 2012]);
    expect(runs.runs.map(years)).toEqual([[2014, 2015]]);
  });
  it("years in which nobody has a figure are bridged", () => {
    const biennial = area("maa:358", "Koko maa", "country", 2011, [9, null, 8, null, 7]);
    const kotka = area("kunta:285", "Kotka", "area", 2011, [9, null, null, null, 7]);
    const existing = existingYears(dataset([kotka, biennial]));
    expect(lineRuns(biennial, existing).bridges.map(({ from, to }) => [from.year, to.year])).toEqual([
      [2011, 2013],
      [2013, 2015],
    ]);
    expect(lineRuns(kotka, existing).bridges).toEqual([]);
  });
  it("a hidden figure tells that the year exists, so it is not bridged", () => {
    const biennial = area("maa:358", "Koko maa", "country", 2011, [9, null, 7]);
    const kotka = area("kunta:285", "Kotka", "area", 2011, [9, "suppressed", 7]);
    expect(lineRuns(biennial, existingYears(dataset([kotka, biennial]))).bridges).toEqual([]);
  });
  it("municipalities alone do not prove that a year was not published", () => {
    const kotka = area("kunta:285", "Kotka", "area", 2011, [9, null, 7]);
    expect(existingYears(dataset([kotka]))).toBeNull();
    expect(lineRuns(kotka, null).bridges).toEqual([]);
    const known = existingYears(dataset([kotka], { publishedYears: [2011, 2013] }));
    expect(lineRuns(kotka, known).bridges).toHaveLength(1);
  });
  it("a silence of eight years is a gap, not a rhythm", () => {
    const long = area("maa:358", "Koko maa", "country", 2011, [9, ...Array<null>(7).fill(null), 7]);
    expect(lineRuns(long, existingYears(dataset([long]))).bridges).toEqual([]);
  });
});

describe("line geometry", () => {
  it("labels never overlap nor leave the picture, over random sets of nine lines on a phone and on a screen", () => {
    const random = seeded(9);
    for (let round = 0; round < 60; round += 1) {
      const level = random() * 100;
      const spread = random() < 0.5 ? 0.2 : 60;
      const some = (): (number | null)[] =>
        Array.from({ length: 12 }, () => (random() < 0.2 ? null : level + (random() - 0.5) * spread));
      const areas = Array.from({ length: 7 }, (_, i) =>
        area(`kunta:20${i}`, i === 3 ? "Pedersören kunta – Pedersöre" : `Kunta ${i}`, "area", 2010, some()),
      );
      const data = dataset([
        ...areas,
        area("hyvinvointialue:10", "Kymenlaakson hyvinvointialue", "county", 2010, some()),
        area("maa:358", "Koko maa", "country", 2010, some()),
      ]);
      for (const width of [358, 720]) {
        const geometry = drawn(data, width);
        const boxes = geometry.lines.flatMap((line) => (line.label ? [line.label.box] : []));
        expect(boxes).toHaveLength(geometry.lines.filter((line) => line.last !== null).length);
        boxes.forEach((box, i) => {
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.top).toBeGreaterThanOrEqual(-1e-6);
          expect(box.bottom).toBeLessThanOrEqual(geometry.height);
          for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
        });
        expect(geometry.plot.right - geometry.plot.left).toBeGreaterThan(width * 0.4);
      }
    }
  });
  it("puts negative figures under the zero line", () => {
    const geometry = drawn(dataset([area("kunta:285", "Kotka", "area", 2020, [-3, 4])]));
    const [below, above] = geometry.lines[0]?.runs[0] ?? [];
    expect(below?.y).toBeGreaterThan(geometry.zeroY ?? 0);
    expect(above?.y).toBeLessThan(geometry.zeroY ?? 0);
  });
  it("draws equal figures inside the plot", () => {
    const geometry = drawn(dataset([area("kunta:285", "Kotka", "area", 2020, [7, 7, 7])]));
    for (const spot of geometry.lines[0]?.runs[0] ?? []) {
      expect(spot.y).toBeGreaterThanOrEqual(geometry.plot.top);
      expect(spot.y).toBeLessThanOrEqual(geometry.plot.bottom);
    }
  });
  it("puts a single year in the middle", () => {
    const geometry = drawn(dataset([area("kunta:285", "Kotka", "area", 2020, [7])]));
    expect(geometry.lines[0]?.lone[0]?.x).toBeCloseTo((geometry.plot.left + geometry.plot.right) / 2);
    expect(geometry.yearTicks.map((tick) => tick.text)).toEqual(["2020"]);
  });
  it("says when the axis does not start at zero", () => {
    const high = drawn(dataset([area("kunta:285", "Kotka", "area", 2020, [80, 81])]));
    expect(high.notes).toContain(words.chart.notFromZero);
    const low = drawn(dataset([area("kunta:285", "Kotka", "area", 2020, [8, 16])]));
    expect(low.notes).toEqual([]);
  });
  it("names a line that ends before the others at its end, with its year, and nothing in the margin looks like a figure", () => {
    const geometry = drawn(
      dataset([
        area("kunta:285", "Kotka", "area", 2015, [5, 6, 7, 8, 9, 10]),
        area("kunta:075", "Hamina", "area", 2015, [6, 6.5, null, null, null, null]),
      ]),
    );
    const label = geometry.lines[1]?.label;
    expect(label?.lines.map((line) => line.text).join(" ")).toBe("Hamina 6,5\u00a0(2016)");
    const end = geometry.lines[1]?.last;
    expect(label?.leader?.x2 ?? 0).toBeLessThan(label?.box.right ?? 0);
    expect(label?.box.right).toBeLessThan(geometry.plot.right);
    expect(Math.abs((label?.box.left ?? 0) - (end?.x ?? 0))).toBeLessThan(120);
    expect(Math.abs((label?.box.top ?? 0) - (end?.y ?? 0))).toBeLessThan(60);
  });
  it("lets the names of lines that end early meet neither each other nor the names in the margin", () => {
    const random = seeded(11);
    for (let round = 0; round < 40; round += 1) {
      const areas = Array.from({ length: 6 }, (_, i) => {
        const figures = Array.from({ length: 12 - (i % 4) * 3 }, () => 5 + random() * 10);
        return area(`kunta:4${i}0`, ["Kaskinen", "Hyvinkää", "Ii"][i % 3] ?? "", "area", 2010, figures);
      });
      const boxes = drawn(dataset(areas)).lines.flatMap(({ label }) => label?.box ?? []);
      expect(boxes).toHaveLength(6);
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false);
      });
    }
  });
  it("lets no name lie on a line's end or on another name, of two to eight lines that end nearly alike", () => {
    const random = seeded(57);
    for (const count of [2, 3, 4, 5, 6, 7, 8])
      for (const early of [0, 1, Math.floor(count / 2), count - 1])
        for (const width of [358, 720]) {
          const areas = Array.from({ length: count }, (_, i) => {
            const length = i < early ? 8 + Math.floor(random() * 6) : 20;
            const figures = Array.from({ length }, () => 12 + random() * 0.6);
            const country = i === count - 1 && count === 8;
            const lone = [
              ...figures.slice(0, -1),
              ...(i % 3 === 1 ? [null, null] : []),
              12.3 + random() * 0.1,
            ];
            const name = ["Kotka", "Kouvola", "Miehikkälä", "Hamina"][i % 4] ?? "";
            return area(country ? "maa:358" : `kunta:5${i}0`, name, country ? "country" : "area", 2000, lone);
          });
          const { lines } = drawn(dataset(areas), width);
          const boxes = lines.flatMap(({ label }) => label?.box ?? []);
          expect(boxes).toHaveLength(count);
          boxes.forEach((box, i) => {
            for (const other of boxes.slice(i + 1)) expect(meet(box, other)).toBe(false);
            for (const { last } of lines)
              if (last)
                expect(
                  meet(box, { left: last.x - 4, right: last.x + 4, top: last.y - 4, bottom: last.y + 4 }),
                ).toBe(false);
          });
        }
  });
  it("draws equal figures beside each other and says so", () => {
    const geometry = drawn(
      dataset([
        area("kunta:935", "Virolahti", "area", 2020, [0, 2, 4]),
        area("kunta:489", "Miehikkälä", "area", 2020, [0, 3, 4]),
        area("kunta:624", "Pyhtää", "area", 2020, [0, 4, 1]),
      ]),
    );
    const heights = geometry.lines.map(({ runs }) => runs[0]?.map(({ y }) => y) ?? []);
    expect(new Set(heights.map(([y]) => y)).size).toBe(3);
    expect(heights[0]?.[2]).not.toBe(heights[1]?.[2]);
    expect(heights[0]?.[1]).toBe(geometry.yOfValue(2));
    expect(geometry.notes).toContain(words.chart.fanned);
  });
  it("joins figures that share years by dots only, and says why", () => {
    const kotka = area("kunta:285", "Kotka", "area", 2019, [5, 6, 5, 7]);
    const periods = { yearsInFigure: 3, restandardised: false, breaks: [] };
    const geometry = drawn(dataset([kotka], { periods }));
    expect(geometry.lines[0]?.loose).toBe(true);
    expect(geometry.notes).toContain(words.chart.loose.overlapping);
    const everyThird = area("kunta:285", "Kotka", "area", 2015, [5, null, null, 6, null, null, 5]);
    expect(drawn(dataset([everyThird], { periods })).lines[0]?.loose).toBe(false);
    const index = drawn(
      dataset([kotka], { periods: { yearsInFigure: 1, restandardised: true, breaks: [] } }),
    );
    expect(index.notes).toContain(words.chart.loose.restandardised);
  });
  it("gives a municipality the same colour and mark in whatever company and order", () => {
    const hamina = area("kunta:075", "Hamina", "area", 2020, [5, 6]);
    const others = ["kunta:853", "kunta:091", "kunta:285"].map(
      (key) => area(key as AreaKey, key, "area", 2020, [4, 3]), // keys as written above
    );
    const styleOf = (areas: ChartArea[], name: string) =>
      drawn(dataset(areas)).lines.find(({ area: one }) => one.name === name)?.style;
    expect(styleOf([...others, hamina], "Hamina")).toEqual(styleOf([hamina], "Hamina"));
    expect(styleOf([...others], "kunta:853")).toEqual(styleOf([...others].reverse(), "kunta:853"));
    const styles = drawn(dataset([...others, hamina])).lines.map(({ style }) => style.stroke);
    expect(new Set(styles).size).toBe(4);
  });
  it("names the areas that have no figure", () => {
    const geometry = drawn(
      dataset([
        area("kunta:285", "Kotka", "area", 2020, [7]),
        area("kunta:075", "Hamina", "area", 2020, [null]),
      ]),
    );
    expect(geometry.notes).toContain("Ei lukua: Hamina.");
  });
  it("draws nothing without a figure", () => {
    expect(lineGeometry(dataset([]), pictureFrame(720), words)).toBeNull();
    const silent = dataset([area("kunta:285", "Kotka", "area", 2020, [null, "suppressed"])]);
    expect(lineGeometry(silent, pictureFrame(720), words)).toBeNull();
  });
  it("refuses more areas than the palette can tell apart", () => {
    const eight = Array.from({ length: 8 }, (_, i) => area(`kunta:30${i}`, `K${i}`, "area", 2020, [i]));
    expect(() => lineGeometry(dataset(eight), pictureFrame(720), words)).toThrow(
      "at most 7 areas; asked for 8",
    );
  });
});

describe("reading a line chart", () => {
  const geometry = drawn(
    dataset([
      area("kunta:286", "Kouvola", "area", 2018, [5, 6, null, 8]),
      area("kunta:285", "Kotka", "area", 2018, [9, 9, 9, 9]),
      area("maa:358", "Koko maa", "country", 2018, [2, 2, 2, 2]),
    ]),
  );
  it("starts from the latest figure of the first area", () => {
    expect(readingOrder(geometry).map((line) => line.area.name)).toEqual(["Kotka", "Kouvola", "Koko maa"]);
    expect(firstPlace(geometry)).toEqual({ line: 1, year: 2021 });
  });
  it("goes through the years with left and right, and stops at the ends", () => {
    expect(nextPlace(geometry, { line: 1, year: 2021 }, "ArrowLeft")).toEqual({ line: 1, year: 2020 });
    expect(nextPlace(geometry, { line: 1, year: 2021 }, "ArrowRight")).toEqual({ line: 1, year: 2021 });
    expect(nextPlace(geometry, { line: 1, year: 2020 }, "Home")).toEqual({ line: 1, year: 2018 });
    expect(nextPlace(geometry, { line: 1, year: 2018 }, "End")).toEqual({ line: 1, year: 2021 });
  });
  it("goes through the lines as they stand with up and down", () => {
    expect(nextPlace(geometry, { line: 1, year: 2019 }, "ArrowUp")).toEqual({ line: 0, year: 2019 });
    expect(nextPlace(geometry, { line: 1, year: 2019 }, "ArrowDown")).toEqual({ line: 2, year: 2019 });
    expect(nextPlace(geometry, { line: 2, year: 2019 }, "ArrowDown")).toEqual({ line: 2, year: 2019 });
  });
  it("leaves other keys to the page", () => {
    expect(nextPlace(geometry, { line: 1, year: 2019 }, "Tab")).toBeNull();
  });
  it("finds the figure nearest to the pointer, never a missing one", () => {
    const x = geometry.xOfYear(2020);
    expect(placeAt(geometry, x + 2, geometry.yOfValue(7))).toEqual({ line: 0, year: 2020 });
    expect(placeAt(geometry, x, geometry.yOfValue(2))).toEqual({ line: 2, year: 2020 });
  });
});

describe("table twin of a line chart", () => {
  it("has a row for every year with a figure and says why one is missing", () => {
    const table = lineTable(
      dataset([
        area("kunta:286", "Kouvola", "area", 2018, [5.25, null, null]),
        area("kunta:285", "Kotka", "area", 2018, ["suppressed", null, 9]),
      ]),
      words,
    );
    expect(table.header).toEqual(["Vuosi", "Kouvola", "Kotka"]);
    expect(table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ["2018", "5,3", words.common.missing.suppressed],
      ["2020", words.common.missing.unknown, "9,0"],
    ]);
    expect(table.rows[0]?.[1]).toMatchObject({ kind: "number", value: 5.25 });
    expect(table.caption).toBe("Työttömät, % työvoimasta, 2018–2020");
  });
  it("tells the unit once: in the title or beside it", () => {
    const kotka = area("kunta:285", "Kotka", "area", 2020, [4]);
    const captionOf = (title: string, unitLabel: string): string =>
      lineTable(dataset([kotka], { title, unitLabel, unit: "per-1000" }), words).caption;
    expect(captionOf("Rikokset / 1 000 asukasta", "/ 1 000")).toBe("Rikokset / 1 000 asukasta, 2020");
    expect(captionOf("Rikokset", "/ 1 000")).toBe("Rikokset, / 1 000, 2020");
  });
  it("keeps a year that the source hides in every area, with its reasons, and counts it to no line", () => {
    const data = dataset([
      area("kunta:286", "Kouvola", "area", 2019, [4, "suppressed", 5]),
      area("kunta:285", "Kotka", "area", 2019, [3, "not-answered", 2]),
    ]);
    const rows = lineTable(data, words).rows.map((row) => row.map((cell) => cell.text));
    expect(rows[1]).toEqual(["2020", words.common.missing.suppressed, words.common.missing["not-answered"]]);
    expect(drawn(data).lines[0]?.runs).toEqual([]);
    const file = csvFile(
      chartContent(lineTable(data, words), data, messagesFor("fi"), { boundaries: null, seen: null }),
    );
    expect(file).toContain("\r\n2020;;\r\n");
    expect(file).toContain("Kouvola 2020");
  });
  it("keeps the years of an indicator that is hidden all over, and its picture says so", () => {
    const data = dataset([area("kunta:935", "Virolahti", "area", 2021, ["suppressed", "suppressed"])]);
    expect(lineTable(data, words).rows.map(([year]) => year?.text)).toEqual(["2021", "2022"]);
    expect(renderChartSvg({ kind: CHARTS.line }, data)).toContain("Lähde on salannut kaikki luvut");
    expect(CHARTS.line.alt(data, words)).toContain("kaikki luvut on salattu");
  });
});
