import { describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { parseChartSpec, type SpecProblem } from "#app/charts/spec.ts";
import { type ChartSpec, chartSpecSearch, type OneYearSpec } from "#app/charts/spec-link.ts";

const parse = (query: string) => parseChartSpec(new URLSearchParams(query));
/** One line for a person: `bad kind "pie": expected one of line, strip, …`. */
const problemText = ({ name, value, expected }: SpecProblem): string =>
  value === null
    ? `${name} is missing: expected ${expected}`
    : `bad ${name} "${value}": expected ${expected}`;
const problems = (query: string): string[] => {
  const parsed = parse(query);
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

describe("chart spec", () => {
  it("takes an indicator alone and fills in the rest", () => {
    expect(parse("indicator=sotkanet-181")).toEqual({
      ok: true,
      spec: {
        kind: "line",
        indicator: "sotkanet-181",
        areas: [],
        sex: "total",
        from: null,
        to: null,
        locale: "fi",
        width: 760,
      },
    });
  });
  it("comes back from its own link as it was", () => {
    const asked: Pick<OneYearSpec, "indicator" | "areas" | "sex" | "locale" | "width"> = {
      indicator: "tea-kuntajohto.johtaminen",
      areas: ["kunta:075", "hyvinvointialue:10", "maa:358"],
      sex: "female",
      locale: "sv",
      width: 390,
    };
    const trend: ChartSpec = { kind: "line", ...asked, from: 2010, to: 2020 };
    const oneYear: ChartSpec = { kind: "strip", ...asked, year: 2019 };
    for (const spec of [trend, oneYear]) expect(parse(chartSpecSearch(spec))).toEqual({ ok: true, spec });
    expect(chartSpecSearch(oneYear)).toContain("areas=kunta:075,hyvinvointialue:10,maa:358");
  });
  it("writes zeros into region codes, and takes a bare code for a municipality's", () => {
    const parsed = parse("indicator=sotkanet-181&areas=kunta:75,92&areas=kunta:286");
    expect(parsed).toMatchObject({ spec: { areas: ["kunta:075", "kunta:092", "kunta:286"] } });
  });
  it("refuses an area that is given twice", () => {
    expect(parse("indicator=sotkanet-181&areas=kunta:75,kunta:075").ok).toBe(false);
  });
  it("asks what its family of pictures needs, and of an unknown kind nothing", () => {
    expect(parse("kind=map&indicator=sotkanet-181&year=2020")).toMatchObject({ spec: { year: 2020 } });
    expect(problems("kind=strip&indicator=sotkanet-181&year=20x0")).toHaveLength(1);
    for (const kind of ["Line", "constructor", "toString", "line "])
      expect(problems(`kind=${kind}&indicator=sotkanet-181`)).toEqual([
        `bad kind "${kind}": expected one of ${Object.keys(CHARTS).join(", ")}`,
      ]);
  });
  it("takes one municipality or county for a picture of many indicators", () => {
    const spec: ChartSpec = { kind: "spine", area: "kunta:075", locale: "sv", width: 390 };
    expect(parse("kind=spine&area=75&locale=sv&width=390")).toEqual({ ok: true, spec });
    expect(parse(chartSpecSearch(spec))).toEqual({ ok: true, spec });
    expect(problems("kind=spine")).toEqual([
      "area is missing: expected a municipality or county such as kunta:286",
    ]);
    for (const area of ["maa:358", "maakunta:08", "kunta:9x1", "kunta:286,kunta:285"])
      expect(problems(`kind=spine&area=${area}`)).toEqual([
        `bad area "${area}": expected a municipality or county such as kunta:286`,
      ]);
    expect(problems("kind=spine&area=286&area=285")).toContain('bad area "286 285": expected one value');
  });
  it("draws the rows of a picture of one area that its address names", () => {
    const spec: ChartSpec = {
      kind: "spine",
      area: "hyvinvointialue:07",
      indicators: ["sotkanet-181", "tea-kuntajohto.johtaminen"],
      locale: "fi",
      width: 760,
    };
    expect(parse(chartSpecSearch(spec))).toEqual({ ok: true, spec });
    for (const rows of ["sotkanet-181,x", "sotkanet-181,sotkanet-181"])
      expect(problems(`kind=spine&area=286&indicators=${rows}`)[0]).toContain("at most 40 indicators");
  });
  it("leaves parameters of the page alone", () => {
    expect(parse("indicator=sotkanet-181&utm_source=x").ok).toBe(true);
  });
  it("names every bad parameter with its value", () => {
    expect(problems("kind=pie&indicator=181&areas=kunta:9x1&width=9&from=2020&locale=de")).toEqual([
      `bad kind "pie": expected one of ${Object.keys(CHARTS).join(", ")}`,
      'bad indicator "181": expected an indicator such as sotkanet-181',
      'bad areas "kunta:9x1": expected areas such as kunta:286,kunta:285; unknown: "kunta:9x1"',
      'bad locale "de": expected one of fi, sv, en',
      'bad width "9": expected a whole number from 280 to 2000',
    ]);
  });
  it("says what is missing", () => {
    expect(problems("")).toEqual(["indicator is missing: expected an indicator such as sotkanet-181"]);
  });
  it("refuses years the wrong way round", () => {
    expect(problems("indicator=sotkanet-181&from=2020&to=2010")).toEqual([
      'bad from "2020": expected a year that is not after `to`',
    ]);
  });
  it("refuses an eighth area, but not the country beside seven; bars take forty", () => {
    const seven = "kunta:001,kunta:002,kunta:003,kunta:004,kunta:005,kunta:006,kunta:007";
    expect(parse(`indicator=sotkanet-181&areas=${seven},maa:358`).ok).toBe(true);
    expect(problems(`indicator=sotkanet-181&areas=${seven},kunta:008`)[0]).toContain("at most 7 areas");
    const eight = `indicator=sotkanet-181&areas=${seven},hyvinvointialue:07`;
    expect(problems(`${eight}&kind=strip`)[0]).toContain("at most 7 areas");
    expect(parse(`${eight}&kind=bars`).ok).toBe(true);
    const many = Array.from({ length: 41 }, (_, at) => `kunta:${100 + at}`).join(",");
    expect(problems(`indicator=sotkanet-181&kind=bars&areas=${many}`)[0]).toContain("at most 40 areas");
  });
  it("refuses a parameter that is given twice", () => {
    expect(problems("indicator=sotkanet-181&sex=male&sex=female")).toContain(
      'bad sex "male female": expected one value',
    );
  });
});
