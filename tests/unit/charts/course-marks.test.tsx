import { describe, expect, it } from "vitest";
import type { ChartDataset } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { courseMarks } from "#app/charts/line/course-marks.ts";
import { type LineGeometry, lineGeometry } from "#app/charts/line/geometry.ts";
import { lineTable } from "#app/charts/line/line-table.ts";
import { lineRuns } from "#app/charts/line/runs.ts";
import { SPARKLINE_SIZE, sparklineGeometry } from "#app/charts/sparkline/geometry.ts";
import { textWidth } from "#app/charts/text-width.ts";
import { breakBetween } from "#app/domain/earlier-figure.ts";
import { LOCALES } from "#app/domain/text.ts";
import { courseNotes } from "#app/figures/indicator-notes.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { area, dataset, withLimits, words } from "./chart-fixture.ts";
import { expectPicture } from "./picture-snapshot.ts";

const KOTKA = area("kunta:285", "Kotka", "area", 2010, [12, 12.4, 12.1, 12.8, 9, 8.6, 8.9, 8.2, 8.4, 8.1]);
const HAMINA = area("kunta:075", "Hamina", "area", 2010, [10, 9.4, null, 10.8, 7, 7.6, 6.9, 7.2, 7.4, 7.1]);
const COUNTRY = area("maa:358", "Koko maa", "country", 2010, [11, 11, 11.2, 11, 8, 8.1, 8, 7.9, 8, 7.8]);

function broken(
  breaks: number[],
  jumps: { before: number; year: number }[] = [],
  yearsInFigure = 1,
): ChartDataset {
  return dataset([KOTKA, HAMINA, COUNTRY], {
    periods: { yearsInFigure, restandardised: false, breaks },
    jumps,
    courseNotes: courseNotes({ breaks, jumps }, "fi"),
  });
}

function drawn(data: ChartDataset, width = 720): LineGeometry {
  const geometry = lineGeometry(data, pictureFrame(width), words);
  if (!geometry) throw new Error("nothing was drawn");
  return geometry;
}

describe("a break in the series", () => {
  it("parts every line where no test compares its two sides", () => {
    for (const [breaks, yearsInFigure] of [
      [[2014], 1],
      [[2012, 2016], 1],
      [[2014], 3],
    ] as const) {
      const apart = { breaks, yearsInFigure };
      const { runs, bridges } = lineRuns(KOTKA, null, apart);
      const joined = [...runs.flatMap((run) => run.slice(1).map((point, i) => [run[i]?.year, point.year]))];
      const years = KOTKA.series.years;
      const compared = years
        .slice(1)
        .map((year, i) => [years[i] ?? 0, year] as const)
        .filter(([before, year]) => breakBetween(before, year, apart) === null);
      expect(joined).toEqual(compared.map((pair) => [...pair]));
      expect(bridges).toEqual([]);
    }
  });

  it("is not bridged by dots where nothing was published between", () => {
    const survey = area("kunta:285", "Kotka", "area", 2011, [20, null, 18, null, 12, null, 11]);
    const existing = new Set([2011, 2013, 2015, 2017]);
    const bridgesOf = (breaks: number[]): number[][] =>
      lineRuns(survey, existing, { breaks }).bridges.map(({ from, to }) => [from.year, to.year]);
    expect(bridgesOf([])).toEqual([
      [2011, 2013],
      [2013, 2015],
      [2015, 2017],
    ]);
    expect(bridgesOf([2014])).toEqual([
      [2011, 2013],
      [2015, 2017],
    ]);
  });

  it("ends the band of intervals as well", () => {
    const banded = withLimits(KOTKA, (value) => [value - 0.5, value + 0.5]);
    const { lines } = drawn({ ...broken([2014]), areas: [banded, COUNTRY] });
    expect(lines[0]?.band?.outlines).toHaveLength(2);
  });

  it("stands between the two years, named over the plot; one outside the years shown does not", () => {
    const { marks, xOfYear } = drawn(broken([2009, 2010, 2014, 2020]));
    expect(marks.map(({ label }) => label.text)).toEqual(["katkos 2014"]);
    expect(marks[0]?.x).toBeCloseTo((xOfYear(2013) + xOfYear(2014)) / 2);
    expect(drawn(broken([])).marks).toEqual([]);
  });

  it("has a number, told under the picture, where the names do not fit", () => {
    const data = broken([2012, 2014, 2016]);
    const wide = drawn(data, 900);
    expect(wide.marks.map(({ label }) => label.text)).toEqual(["katkos 2012", "katkos 2014", "katkos 2016"]);
    const phone = drawn(data, 358);
    expect(phone.marks.map(({ label }) => label.text)).toEqual(["1", "2", "3"]);
    expect(phone.notes[0]).toBe("1 = katkos 2012, 2 = katkos 2014, 3 = katkos 2016.");
  });

  it("keeps its names apart and inside the plot, in three languages, wherever it stands", () => {
    for (const locale of LOCALES)
      for (const breaks of [[2011], [2019], [2011, 2019], [2014, 2015], [2011, 2012, 2013, 2014]])
        for (const width of [290, 358, 720]) {
          const picture = lineGeometry(broken(breaks), pictureFrame(width), messagesFor(locale));
          const { marks = [], plot, textSize = 0 } = picture ?? {};
          const ends = marks.map(({ label }) => [label.left, label.left + textWidth(label.text, textSize)]);
          ends.forEach(([left = 0, right = 0], i) => {
            expect(left).toBeGreaterThanOrEqual(plot?.left ?? 0);
            expect(right).toBeLessThanOrEqual(plot?.right ?? 0);
            expect(ends[i + 1]?.[0] ?? right + 1).toBeGreaterThan(right);
          });
        }
  });

  it("is named in the table, at the first year after it that has a row", () => {
    const columnOf = (data: ChartDataset): string[] => {
      const { header, rows } = lineTable(data, words);
      const at = header.indexOf("Vertailtavuus");
      return rows.flatMap((row) => (row[at]?.text ? [`${row[0]?.text} ${row[at]?.text}`] : []));
    };
    expect(columnOf(broken([2014], [{ before: 2015, year: 2016 }]))).toEqual([
      "2014 katkos 2014",
      "2016 hyppy 2016",
    ]);
    expect(lineTable(broken([]), words).header).not.toContain("Vertailtavuus");
  });

  it("parts a sparkline too", () => {
    const { line, breaks } = sparklineGeometry(broken([2014]), SPARKLINE_SIZE) ?? {};
    expect(line?.runs.match(/M/g)).toHaveLength(2);
    expect(breaks).toHaveLength(1);
    expect(sparklineGeometry(broken([]), SPARKLINE_SIZE)?.line.runs.match(/M/g)).toHaveLength(1);
  });
});

describe("a jump everywhere at once", () => {
  it("is marked between its two years, and parts nothing: the tests compare across it", () => {
    const data = broken([], [{ before: 2013, year: 2014 }]);
    expect(courseMarks(data)).toEqual([{ kind: "jump", year: 2014, at: 2013.5 }]);
    const { marks, lines } = drawn(data);
    expect(marks.map(({ label }) => label.text)).toEqual(["hyppy 2014"]);
    expect(lines[0]?.runs).toHaveLength(1);
  });
});

describe("the picture of breaks", () => {
  const data = { ...broken([2014], [{ before: 2016, year: 2017 }]) };
  it("has them as rules with names", () => expectPicture("line-breaks", { kind: CHARTS.line }, data));
  it("has numbers on a phone", () =>
    expectPicture(
      "line-breaks-phone",
      { kind: CHARTS.line, width: 390 },
      broken([2012, 2014], [{ before: 2016, year: 2017 }]),
    ));
  it("has them in a sparkline", () =>
    expectPicture("sparkline-breaks", { kind: CHARTS.sparkline, width: 300 }, data));
});
