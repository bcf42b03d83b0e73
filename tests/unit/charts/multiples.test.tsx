import { describe, expect, it } from "vitest";
import type { ChartArea, ChartDataset } from "#app/charts/dataset.ts";
import { pictureFrame } from "#app/charts/frame/picture-frame.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { multiplesGeometry } from "#app/charts/multiples/geometry.ts";
import { parseChartSpec } from "#app/charts/spec.ts";
import { chartSpecSearch, type OverYearsSpec } from "#app/charts/spec-link.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { area, dataset, seeded, words } from "./chart-fixture.ts";
import { expectPicture } from "./picture-snapshot.ts";

const NAMES = ["Kouvola", "Kotka", "Hamina", "Pyhtää", "Virolahti", "Miehikkälä"];
const KEYS: AreaKey[] = ["kunta:286", "kunta:285", "kunta:075", "kunta:624", "kunta:935", "kunta:489"];
const COUNTRY = area("maa:358", "Koko maa", "country", 2005, [9, 8, 7, 9, 10, 9, 8, 9, 10, 11, 12, 11, 10]);

/** So many municipalities over twelve years; the third has a gap, the last has nothing. */
function many(count: number, changes: Partial<ChartDataset> = {}): ChartDataset {
  const random = seeded(9);
  const areas = Array.from({ length: count }, (_, at): ChartArea => {
    const level = 5 + random() * 8;
    const figures = Array.from({ length: 13 }, (_, year) =>
      at === count - 1 || (at === 2 && year > 3 && year < 7)
        ? null
        : Math.round((level + Math.sin(year / 2 + at) * 2 + random()) * 10) / 10,
    );
    return area(KEYS[at] ?? `kunta:${400 + at}`, NAMES[at] ?? `Kunta ${at}`, "area", 2005, figures);
  });
  return dataset([...areas, COUNTRY], changes);
}

const geometryOf = (data: ChartDataset, width = 720) => {
  const found = multiplesGeometry(data, pictureFrame(width), words);
  if (!found) throw new Error("no picture");
  return found;
};
const kind = CHARTS.multiples;

describe("small pictures of areas", () => {
  it("share a scale, with the others behind", () => expectPicture("multiples", { kind }, many(6)));
  it("fit a phone", () => expectPicture("multiples-phone", { kind, width: 390 }, many(6)));
  it("fit a slide", () => expectPicture("multiples-slide", { kind, size: "slide" }, many(6)));
  it("tell nothing of others where there is one alone", () => {
    const { notes } = geometryOf(dataset([area("kunta:286", "Kouvola", "area", 2015, [3, 4])]));
    expect(notes.lines.join(" ")).not.toMatch(/Kaikissa|Muut/);
    expect(geometryOf(many(6)).notes.lines.join(" ")).toMatch(/Kaikissa.*Muut/);
  });
  it("have a scale each where asked, and say so", () =>
    expectPicture(
      "multiples-free",
      { kind },
      dataset(
        [3, 9, 14, 31].map((level, at) =>
          area(
            KEYS[at] ?? "kunta:999",
            NAMES[at] ?? "",
            "area",
            2015,
            [0, 1, 2, 1.4, 2.2, 3, 2.8].map((more) => level + more),
          ),
        ),
        { axes: "free" },
      ),
    ));
  it("mark a break and a jump in each, and join no line across the break", () => {
    const data = many(6, {
      periods: { yearsInFigure: 1, restandardised: false, breaks: [2010] },
      jumps: [{ before: 2013, year: 2014 }],
    });
    const { panels, marks, notes } = geometryOf(data);
    expect(marks.map(({ kind, year }) => `${kind} ${year}`)).toEqual(["break 2010", "jump 2014"]);
    expect(notes.lines.join(" ")).toContain("Pystyviiva: katkos 2010, hyppy 2014.");
    // From the left edge to the break, and on from behind it.
    expect(panels[0]?.course.runs.match(/M/g)).toHaveLength(2);
    expectPicture("multiples-breaks", { kind }, data);
  });
  it("are as many as twenty", () => expectPicture("multiples-many", { kind }, many(20)));
  it("leave room for long names and wide figures, in Swedish, and mark example data", () =>
    expectPicture(
      "multiples-long-names",
      { kind, width: 390 },
      dataset(
        [
          area("kunta:478", "Maarianhamina – Mariehamn", "area", 2019, [1_234_567, 1_260_000, 1_301_000]),
          area("hyvinvointialue:11", "Södra Österbottens välfärdsområde", "area", 2019, [
            987_654,
            null,
            954_321,
          ]),
          area("kunta:170", "Jomala", "area", 2020, [812_000]),
        ],
        {
          locale: "sv",
          example: true,
          unit: "euro",
          unitLabel: "euro",
          decimals: 0,
          title: "Nettokostnader, euro",
        },
      ),
    ));

  it("have the same ticks at the same places on one scale, and their own on free ones", () => {
    const far = (changes: Partial<ChartDataset> = {}): ChartDataset => {
      const { areas, ...rest } = many(6, changes);
      const grown = areas.map(({ series, ...one }, at) => ({
        ...one,
        series: { ...series, values: series.values.map((value) => value && value * (at < 6 ? at + 1 : 1)) },
      }));
      return { ...rest, areas: grown };
    };
    const ticksOf = (data: ChartDataset): string[] =>
      geometryOf(data).panels.map(({ ticks }) => ticks.map(({ value, y }) => `${value} ${y}`).join());
    expect(new Set(ticksOf(far())).size).toBe(1);
    expect(new Set(ticksOf(far({ axes: "free" }))).size).toBeGreaterThan(2);
  });
  it("say which scale they have, in the picture and where it is free in the words", () => {
    const notes = (data: ChartDataset): string => geometryOf(data).notes.lines.join(" ");
    expect(notes(many(6))).toContain("sama asteikko");
    expect(notes(many(6, { axes: "free" }))).toContain("oma asteikkonsa");
    expect(
      notes(dataset([area("kunta:286", "Kouvola", "area", 2020, [31, 34])], { axes: "free" })),
    ).toContain("eivät ala nollasta");
    expect(kind.alt(many(6, { axes: "free" }), words)).toContain("oma asteikkonsa");
    expect(kind.alt(many(6), words)).not.toContain("asteikko");
  });
  it("draw no line across a gap, and name who has no figure", () => {
    const { panels } = geometryOf(many(6));
    expect(panels[2]?.course.runs.match(/M/g)).toHaveLength(2);
    expect(panels[5]).toMatchObject({ latest: "Ei lukua", last: null });
  });
  it("stay in the picture and off each other", () => {
    for (const [width, count] of [
      [358, 6],
      [720, 6],
      [720, 20],
    ] as const) {
      const { panels, plot } = geometryOf(many(count), width);
      const places = new Set(panels.map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(count);
      for (const { x } of panels) expect(x + plot.right).toBeLessThanOrEqual(width + 0.01);
    }
  });
  it("are more than a picture of lines takes, and have their own address", () => {
    const spec: OverYearsSpec = {
      ...{ kind: "multiples", indicator: "sotkanet-181", sex: "total", from: 2010, to: 2020 },
      areas: Array.from({ length: 20 }, (_, at): AreaKey => `kunta:${100 + at}`),
      ...{ locale: "fi", width: 760, axes: "free" },
    };
    expect(parseChartSpec(new URLSearchParams(chartSpecSearch(spec)))).toEqual({ ok: true, spec });
    const line = chartSpecSearch({ ...spec, kind: "line" });
    const parsed = parseChartSpec(new URLSearchParams(line));
    expect(parsed.ok || parsed.problems.map(({ name }) => name)).toEqual(["areas", "axes"]);
  });
});
