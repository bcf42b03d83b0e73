import { describe, expect, test } from "vitest";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { type Rejection, rejectionSentence } from "#importers/rejection.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { ENCODINGS, utf8 } from "../csv/bytes.ts";

const HEADER = "kunta;indikaattori;suunta;tavoite;tavoitevuosi;lähtövuosi;lähtötaso;päätös\n";
const GOOD = "Kotka;sotkanet-493;enintään;5,5;2030;2023;6,2;Kaupunginvaltuusto 16.6.2025 § 71\n";
const title = (fi: string) => ({ fi, sv: `${fi} sv`, en: null });
const DOOR = {
  regions: REGIONS,
  thisYear: 2026,
  indicators: [
    { source: "sotkanet", sourceKey: "493", title: title("Toimeentulotukea saaneet, %") },
    { source: "sotkanet", sourceKey: "178", title: title("Nettomuutto / 1 000 asukasta") },
    { source: "sotkanet", sourceKey: "3", title: title("Sama nimi") },
    { source: "own", sourceKey: "osallisuuskysely", title: title("Sama nimi") },
  ] as const,
};
const read = (text: string) => readGoalsFile(utf8(text), DOOR);

const GOAL = {
  indicator: "sotkanet-493",
  region: "kunta:285",
  target: 5.5,
  year: 2030,
  direction: "at-most",
  baseline: { year: 2023, value: 6.2 },
  decision: { fi: "Kaupunginvaltuusto 16.6.2025 § 71", sv: null, en: null },
};

describe("a list of goals", () => {
  test.each(Object.entries(ENCODINGS))("is read in %s", (_name, encode) => {
    expect(readGoalsFile(encode(HEADER + GOOD), DOOR)).toMatchObject({
      goals: [GOAL],
      areas: ["kunta:285"],
      rejections: [],
    });
  });

  test.each([
    [
      "with commas and decimal points",
      HEADER.replaceAll(";", ","),
      GOOD.replaceAll(",", ".").replaceAll(";", ","),
    ],
    ["with tabs", HEADER.replaceAll(";", "\t"), GOOD.replaceAll(";", "\t")],
    [
      "in Swedish",
      "kommun;indikator;riktning;mål;målår;utgångsår;utgångsnivå;beslut_fi\n",
      GOOD.replace("enintään", "Högst"),
    ],
    [
      "in English, in another order",
      "direction;target;indicator;area;target year;baseline;baseline year;decision_fi\n",
      "at most;5,5;493;285;2030;6,2;2023;Kaupunginvaltuusto 16.6.2025 § 71\n",
    ],
    ["by the indicator's whole title", HEADER, GOOD.replace("sotkanet-493", "toimeentulotukea saaneet, %")],
    ["without empty cells at the end", HEADER, GOOD.replace("\n", ";;;\n")],
  ])("is read %s", (_how, header, row) => {
    expect(read(header + row)).toMatchObject({ goals: [GOAL], rejections: [] });
  });

  test("takes negative targets, goals without a starting level, and decisions in one language only", () => {
    const { goals, rejections } = read(
      `${HEADER.replace("\n", ";päätös_sv\n")}Fredrikshamn;178;minst;\u22122;2027;;;;Stadsfullmäktige 2.6.2025\n`,
    );
    expect(rejections).toEqual([]);
    expect(goals).toMatchObject([
      {
        region: "kunta:075",
        indicator: "sotkanet-178",
        target: -2,
        direction: "at-least",
        baseline: null,
        decision: { fi: null, sv: "Stadsfullmäktige 2.6.2025", en: null },
      },
    ]);
  });

  test("may hold one indicator for several years", () => {
    expect(read(HEADER + GOOD + GOOD.replace("2030", "2028")).goals.map(({ year }) => year)).toEqual([
      2030, 2028,
    ]);
  });

  test("names areas without goals by a row of the area alone", () => {
    expect(read(`${HEADER + GOOD}Hamina;;;;;;;\n`)).toMatchObject({
      goals: [GOAL],
      areas: ["kunta:285", "kunta:075"],
      rejections: [],
    });
  });
});

/** One bad row after a good one: its rejection is on row 3. */
const badRows: [string, string, Omit<Rejection, "row" | "expected"> & { expected: string }][] = [
  [
    "the whole country",
    GOOD.replace("Kotka", "Koko maa"),
    {
      code: "wrong-kind-of-area",
      column: "kunta",
      value: "Koko maa",
      expected: "a municipality or a wellbeing services county (HVA10, Kymenlaakson hva)",
    },
  ],
  [
    "an unknown municipality",
    GOOD.replace("Kotka", "Kotga"),
    { code: "unknown-region", column: "kunta", value: "Kotga", expected: expect.stringContaining("Kotka") },
  ],
  [
    "an unknown indicator",
    GOOD.replace("493", "494"),
    {
      code: "unknown-indicator",
      column: "indikaattori",
      value: "sotkanet-494",
      expected: expect.stringContaining("nearest: sotkanet-493"),
    },
  ],
  [
    "a title that two indicators have",
    GOOD.replace("sotkanet-493", "Sama nimi"),
    {
      code: "ambiguous-indicator",
      column: "indikaattori",
      value: "Sama nimi",
      expected: "the code of the one that is meant: sotkanet-3 or own-osallisuuskysely",
    },
  ],
  [
    "a direction in other words",
    GOOD.replace("enintään", "laskee"),
    { code: "unknown-direction", column: "suunta", value: "laskee", expected: "enintään or vähintään" },
  ],
  [
    "no target",
    GOOD.replace("5,5", ""),
    { code: "not-a-number", column: "tavoite", value: "", expected: "a number (5 or 5,5)" },
  ],
  [
    "a target in words",
    GOOD.replace("5,5", "puolet"),
    { code: "not-a-number", column: "tavoite", value: "puolet", expected: "a number (5 or 5,5)" },
  ],
  [
    "a target that reads in two ways",
    GOOD.replace("5,5", "1.234,5"),
    {
      code: "ambiguous-number",
      column: "tavoite",
      value: "1.234,5",
      expected: expect.stringContaining("one way only"),
    },
  ],
  [
    "no year",
    GOOD.replace("2030", ""),
    { code: "not-a-year", column: "tavoitevuosi", value: "", expected: "one year from 1990 to 2100" },
  ],
  [
    "a starting year without its figure",
    GOOD.replace("6,2", ""),
    {
      code: "half-baseline",
      column: "lähtövuosi",
      value: "2023",
      expected: "the year and the figure of the starting level, or neither",
    },
  ],
  [
    "a starting level of the future",
    GOOD.replace("2023", "2027"),
    {
      code: "year-out-of-range",
      column: "lähtövuosi",
      value: "2027",
      expected: "one year from 1990 to 2026",
    },
  ],
  [
    "a starting level no earlier than the goal",
    GOOD.replace("2030", "2023"),
    {
      code: "year-out-of-range",
      column: "lähtövuosi",
      value: "2023",
      expected: "one year from 1990 to 2022",
    },
  ],
  [
    "no decision",
    GOOD.replace("Kaupunginvaltuusto 16.6.2025 § 71", ""),
    {
      code: "missing-decision",
      column: "päätös",
      value: "",
      expected: "where the goal was decided (Aluevaltuusto 12.6.2025 § 40)",
    },
  ],
  [
    "the same goal again",
    GOOD.replace("5,5", "5"),
    {
      code: "duplicate-goal",
      column: "kunta",
      value: "Kotka",
      expected: "each goal once; row 2 gives it as well as row 3",
    },
  ],
  [
    "an area that has both goals and none",
    "Kotka;;;;;;;\n",
    {
      code: "duplicate-goal",
      column: "kunta",
      value: "Kotka",
      expected: "either goals of an area, or a row with the area alone; row 2 says the other thing",
    },
  ],
];

describe("a list of goals with", () => {
  test.each(badRows)("%s is told by row, column, value and what was expected", (_name, row, wanted) => {
    const { rejections } = read(HEADER + GOOD + row);
    expect(rejections).toEqual([{ ...wanted, row: 3 }]);
    for (const rejection of rejections)
      expect(rejectionSentence(rejection)).toMatch(/^Row 3, column ".*Expected .*\.$/);
  });

  test.each([
    ["a column of sexes", HEADER.replace("päätös", "päätös;sukupuoli"), "unknown-column", "sukupuoli"],
    ["a column for a year", HEADER.replace("päätös", "päätös;2025"), "unknown-column", "2025"],
    ["no column of decisions", HEADER.replace(";päätös", ""), "missing-column", "päätös"],
    ["two columns of targets", HEADER.replace("päätös", "päätös;mål"), "duplicate-column", "mål"],
  ])("%s is refused by the column's name", (_name, header, code, column) => {
    const { goals, areas, rejections } = read(`${header}${GOOD.replace("\n", ";x\n")}`);
    expect(rejections).toContainEqual(expect.objectContaining({ code, column, row: 1 }));
    expect([goals, areas]).toEqual([[], []]);
  });

  test("many errors in a row tells all of them", () => {
    const { rejections } = read(`${HEADER}Kotga;9;sinnepäin;paljon;pian;2023;;\n`);
    expect(rejections.map(({ code }) => code)).toEqual([
      "unknown-region",
      "unknown-indicator",
      "unknown-direction",
      "not-a-number",
      "not-a-year",
      "half-baseline",
      "missing-decision",
    ]);
  });
});
