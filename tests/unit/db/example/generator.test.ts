import { describe, expect, test } from "vitest";
import type { Sex } from "#app/domain/observation.ts";
import { cellIndex } from "#db/example/draw.ts";
import { exampleSotkanet } from "#db/example/generator.ts";
import { LEVELS } from "#db/example/levels.ts";
import type { ExampleRow } from "#db/example/rows.ts";

const source = exampleSotkanet({ revision: 2 });
const areaOf = new Map(source.areas.map((area) => [area.answer.id, area]));
const codeOf = new Map(source.areas.map(({ kind, answer }) => [answer.id, `${kind}:${answer.code}`]));

function cell(rows: ExampleRow[], area: string, year: number, sex: Sex = "total"): ExampleRow | undefined {
  return rows.find((row) => codeOf.get(row.region) === area && row.year === year && row.gender === sex);
}

/** Σ absValue over the municipalities that show one. */
function sumOfMunicipalities(rows: ExampleRow[], year: number, sex: Sex): number {
  return rows
    .filter((row) => areaOf.get(row.region)?.kind === "kunta" && row.year === year && row.gender === sex)
    .reduce((sum, { absValue = 0 }) => sum + absValue, 0);
}

const SEXES_APART: readonly Sex[] = ["male", "female"];

/** Whether figures of the indicator may be below nought. */
function isSigned(id: number): boolean {
  return LEVELS.some((level) => level.id === id && level.signed !== undefined);
}

describe("the example source", () => {
  test("gives the same bytes for the same seed and other figures for another", () => {
    const again = exampleSotkanet({ revision: 2 });
    const other = exampleSotkanet({ revision: 2, seed: 7 });
    expect(JSON.stringify(again.regions())).toBe(JSON.stringify(source.regions()));
    expect(JSON.stringify(again.indicators())).toBe(JSON.stringify(source.indicators()));
    expect(JSON.stringify(again.rows(288))).toBe(JSON.stringify(source.rows(288)));
    expect(JSON.stringify(other.rows(288))).not.toBe(JSON.stringify(source.rows(288)));
  });

  test("knows every indicator of the catalogue but the one without a title, each once", () => {
    const ids = source.indicators().map(({ id }) => id);
    expect(ids).toHaveLength(91);
    expect(new Set(ids).size).toBe(91);
    expect(LEVELS.map(({ id }) => id)).toEqual(ids);
    expect(source.indicator(5641)).toBeNull();
    expect(source.rows(5641)).toEqual([]);
  });

  test("lists every area under a number that is not Sotkanet's, with the areas it belongs to", () => {
    const regions = source.regions();
    expect(regions).toHaveLength(1 + 19 + 23 + 308 + 1);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    expect(Math.min(...regions.map(({ id }) => id))).toBeGreaterThan(20_000);
    const kotka = regions.find(({ category, code }) => category === "KUNTA" && code === "285");
    expect(kotka?.title).toEqual({ fi: "Kotka", sv: "Kotka", en: "Kotka" });
    expect(kotka?.memberOf.map((id) => codeOf.get(id))).toEqual([
      "maakunta:08",
      "hyvinvointialue:10",
      "maa:358",
      "nuts1:1",
    ]);
  });

  test("a full record has the fields of a Sotkanet record, says that it is an example and names no real producer as its own", () => {
    const record = source.indicator(181);
    expect(record).toMatchObject({
      id: 181,
      "data-updated": "2026-05-19",
      range: { start: 2010, end: 2025 },
      title: { fi: "Työttömät, % työvoimasta" },
      primaryValueType: { code: "PROS" },
      decimals: 1,
      organization: { title: { fi: "Saukko (esimerkkiluvut)" } },
      classifications: { sex: { values: ["male", "female", "total"] } },
    });
    expect(record?.description.fi).toContain("Esimerkkiteksti");
    expect(record?.description.sv).toContain("Exempeltext");
    expect(record?.description.en).toContain("Example text");
    expect(record?.sources[0]?.description.fi).toContain("Työ- ja elinkeinoministeriö");
  });

  test("the range of every record is the years of its rows, and every figure is plausible for its unit", {
    timeout: 120_000,
  }, () => {
    for (const { id } of source.indicators()) {
      const record = source.indicator(id);
      const rows = source.rows(id);
      const years = rows.map(({ year }) => year);
      expect([Math.min(...new Set(years)), Math.max(...new Set(years))], `${id}`).toEqual([
        record?.range.start,
        record?.range.end,
      ]);
      const values = rows.flatMap(({ value }) => value ?? []);
      const [least, most] = [Math.min(...new Set(values)), Math.max(...new Set(values))];
      if (!isSigned(id)) expect(least, `${id}`).toBeGreaterThanOrEqual(0);
      const limit = { PROS: 100, PER1000: 400, PER10000: 2000, PISTE: 100, KESKIARVO: 5 }[
        record?.primaryValueType.code ?? ""
      ];
      if (limit !== undefined) expect(most, `${id}`).toBeLessThanOrEqual(limit);
      const keys = rows.map(({ region, year, gender }) => `${region}/${year}/${gender}`);
      expect(new Set(keys).size, `${id}`).toBe(keys.length);
    }
  });
});

describe("sums", () => {
  test.each([181, 3113, 3195, 3092])(
    "the country's count in indicator %d is the sum of all drawn counts",
    (id) => {
      const rows = source.rows(id);
      const drawn = source.drawn(id);
      const cells = drawn?.amounts.length ?? 0;
      const years = drawn?.years ?? [];
      for (const [y, year] of years.entries()) {
        let sum = 0;
        for (let i = y; i < cells; i += years.length) sum += drawn?.amounts[i] ?? 0;
        expect(cell(rows, "maa:358", year)?.absValue).toBe(sum);
      }
    },
  );

  test("where nothing is hidden, the municipalities add up to the county and the sexes to the total", () => {
    const rows = source.rows(181);
    const six = ["286", "285", "075", "624", "489", "935"].map(
      (code) => cell(rows, `kunta:${code}`, 2023)?.absValue ?? Number.NaN,
    );
    const county = cell(rows, "hyvinvointialue:10", 2023);
    expect(county?.absValue).toBe(six.reduce((sum, count) => sum + count));
    expect(county?.absValue).toBe(
      (cell(rows, "hyvinvointialue:10", 2023, "male")?.absValue ?? 0) +
        (cell(rows, "hyvinvointialue:10", 2023, "female")?.absValue ?? 0),
    );
  });

  test("where figures are hidden, the country still counts them", () => {
    const rows = source.rows(1278);
    const country = cell(rows, "maa:358", 2022)?.absValue ?? 0;
    const shown = sumOfMunicipalities(rows, 2022, "total");
    expect(shown).toBeLessThan(country);
    expect(shown).toBeGreaterThan(0.9 * country);
  });

  test("population is a number without a rate, the same for the county as for its municipalities together", () => {
    const rows = source.rows(127);
    const six = ["286", "285", "075", "624", "489", "935"].map(
      (code) => cell(rows, `kunta:${code}`, 2025)?.value ?? Number.NaN,
    );
    expect(cell(rows, "hyvinvointialue:10", 2025)?.value).toBe(six.reduce((sum, people) => sum + people));
    expect(rows.every(({ absValue }) => absValue === undefined)).toBe(true);
  });
});

describe("background figures", () => {
  test("net migration is given for a municipality that loses people as for one that gains", () => {
    const rows = source.rows(178);
    const latest = rows.filter(({ region, year }) => areaOf.get(region)?.kind === "kunta" && year === 2025);
    const values = latest.flatMap(({ value }) => value ?? []);
    expect(latest.length).toBeGreaterThan(295);
    expect(values.filter((value) => value < 0).length).toBeGreaterThan(50);
    expect(values.filter((value) => value > 0).length).toBeGreaterThan(50);
    expect(Math.max(...values.map(Math.abs))).toBeLessThan(60);
    expect(cell(rows, "kunta:286", 2025)?.value).toBeTypeOf("number");
    expect(cell(rows, "maa:358", 2025)?.value).toBeTypeOf("number");
  });

  test.each([
    [1065, 4],
    [1068, 690],
    [169, 713],
    [1280, 475],
  ])("the people counted in age share %d are those that indicator %d is made of", (share, other) => {
    const rows = source.rows(share);
    const drawn = source.drawn(other);
    const kouvola = source.municipalities.findIndex(({ code }) => code === "286");
    if (!drawn) throw new Error(`nothing drawn for ${other}`);
    const year = drawn.years.indexOf(2024);
    const people = drawn.parts.map(
      (_, part) => drawn.people[cellIndex(drawn, part, kouvola, year)] ?? Number.NaN,
    );
    expect(cell(rows, "kunta:286", 2024)?.absValue).toBe(people.reduce((sum, one) => sum + one));
    if (people.length > 1)
      expect(SEXES_APART.map((sex) => cell(rows, "kunta:286", 2024, sex)?.absValue)).toEqual(people);
  });

  test("the share of Swedish speakers goes by the municipality's languages", () => {
    const rows = source.rows(2343);
    const shares = (language: string): number[] =>
      source.municipalities
        .filter((one) => one.language === language)
        .flatMap(({ code }) => cell(rows, `kunta:${code}`, 2024)?.value ?? []);
    expect(Math.max(...shares("fi"))).toBeLessThan(2);
    expect(Math.min(...shares("bilingual"))).toBeGreaterThan(2);
    expect(Math.min(...shares("sv"))).toBeGreaterThan(Math.max(...shares("bilingual")));
  });
});

describe("what is missing", () => {
  test("the pupils' survey shows no municipality with fewer than thirty answers, as Miehikkälä, but shows Kouvola", () => {
    const rows = source.rows(288);
    expect(cell(rows, "kunta:489", 2023)).toBeUndefined();
    expect(cell(rows, "kunta:286", 2023)).toBeDefined();
    expect(new Set(rows.map(({ year }) => year))).toEqual(
      new Set([2013, 2015, 2017, 2019, 2021, 2023, 2025]),
    );
  });

  test("the adults' survey covers large municipalities and counties only", () => {
    const shown = new Set(source.rows(4405).map(({ region }) => codeOf.get(region)));
    expect(shown).toContain("kunta:286");
    expect(shown).toContain("kunta:075");
    expect(shown).toContain("hyvinvointialue:10");
    expect(shown).not.toContain("kunta:624");
    expect(shown).not.toContain("maakunta:21");
  });

  test("few cases of a sensitive matter are hidden, and no hidden sex can be worked out from the other", () => {
    const rows = source.rows(1278);
    expect(rows.every(({ absValue = 0 }) => absValue >= 5)).toBe(true);
    const keys = new Set(rows.map(({ region, year, gender }) => `${region}/${year}/${gender}`));
    for (const { region, year } of rows)
      expect(keys.has(`${region}/${year}/male`)).toBe(keys.has(`${region}/${year}/female`));
    expect(rows.some(({ region, year }) => !keys.has(`${region}/${year}/male`))).toBe(true);
  });

  test("small municipalities have gaps here and there", () => {
    const rows = source.rows(475);
    const years = new Map<number, number>();
    for (const { region } of rows) years.set(region, (years.get(region) ?? 0) + 1);
    const withGap = [...years].filter(([, count]) => count < 16).map(([region]) => areaOf.get(region));
    expect(withGap.length).toBeGreaterThan(5);
    expect(withGap.every((area) => area?.kind === "kunta")).toBe(true);
  });

  test("where cases are too few for a rate, only their number is given; a true zero is a zero", () => {
    const rows = source.rows(2618);
    const countOnly = rows.filter(({ value }) => value === undefined);
    expect(countOnly.length).toBeGreaterThan(100);
    expect(countOnly.every(({ absValue = 0 }) => absValue >= 1 && absValue < 5)).toBe(true);
    expect(rows.some(({ value, absValue }) => value === 0 && absValue === 0)).toBe(true);
  });
});

test("one series breaks in 2019, and its limits say so in three languages", () => {
  const rows = source.rows(3959);
  const mean = (years: number[]): number =>
    years.reduce((sum, year) => sum + (cell(rows, "maa:358", year)?.value ?? Number.NaN), 0) / years.length;
  expect(mean([2019, 2020, 2021]) / mean([2016, 2017, 2018])).toBeLessThan(0.87);
  const limits = source.indicator(3959)?.limits;
  expect(limits?.fi).toContain("tilastointitapa muuttui vuonna 2019");
  expect(limits?.sv).toContain("2019");
  expect(limits?.en).toContain("2019");
});
