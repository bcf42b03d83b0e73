import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseIndicatorKey } from "#app/domain/indicator.ts";
import type { FileReading } from "#importers/csv/file-reading.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { ENCODINGS, utf8 } from "../csv/bytes.ts";

const DOOR = { regions: REGIONS, thisYear: 2026 };
const LONG = fixture("long.csv");
const WIDE = fixture("wide.csv");

describe("TEAviisari's published scores", () => {
  const reading = readTeaFile(utf8(LONG), DOOR);

  test("come out as they went in, gaps with their reasons and marks", () => {
    expect(reading.rejections).toEqual([]);
    expect(reading.warnings).toEqual([]);
    expect(brief(reading)).toEqual([
      "tea-kuntajohto maa:358 2021 unknown ..",
      "tea-kuntajohto maa:358 2023 85",
      "tea-kuntajohto maakunta:13 2021 74",
      "tea-kuntajohto maakunta:13 2023 86",
      "tea-kuntajohto.voimavarat maa:358 2021 unknown …",
      "tea-kuntajohto.voimavarat maa:358 2023 86",
      "tea-kuntajohto.voimavarat maakunta:13 2021 not-answered -",
      "tea-kuntajohto.voimavarat maakunta:13 2023 96",
      "tea-kuntajohto.yhteiset-kaytannot.jarjestoavustusten-hyotyja-arvioidaan kunta:624 2021 not-applicable .",
      "tea-kuntajohto.yhteiset-kaytannot.jarjestoavustusten-hyotyja-arvioidaan kunta:624 2023 62.5",
    ]);
  });

  test("become indicators with a title in three languages and a key that addresses can hold", () => {
    expect(reading.indicators.map(({ title }) => title.sv)).toEqual([
      "Hälsofrämjande aktivitet (TEA), kommunledning",
      "Hälsofrämjande aktivitet (TEA), kommunledning: resurser",
      "Hälsofrämjande aktivitet (TEA), kommunledning: gemensam praxis – Järjestöavustusten hyötyjä arvioidaan",
    ]);
    expect(reading.indicators[1]).toMatchObject({
      source: "tea",
      sourceKey: "kuntajohto.voimavarat",
      title: { fi: "Terveydenedistämisaktiivisuus (TEA), kuntajohto: voimavarat" },
      unit: "score",
      polarity: "higher",
      kind: "score",
    });
    for (const figure of reading.figures) expect(parseIndicatorKey(figure.indicator)).not.toBeNull();
  });

  test("of Siilinjärvi and the country in 2025 are 72 both", () => {
    const file = `${HEADER}Siilinjärvi;kuntajohto;;;2025;72\nSSS;kuntajohto;yhteensä;;2025;72\n`;
    expect(brief(readTeaFile(utf8(file), DOOR))).toEqual([
      "tea-kuntajohto kunta:749 2025 72",
      "tea-kuntajohto maa:358 2025 72",
    ]);
  });
});

describe("the same figures come out the same", () => {
  const asFirst = readTeaFile(utf8(LONG), DOOR);
  const forms = { long: LONG, wide: WIDE };
  const delimiters: Record<string, (text: string) => string> = {
    semicolons: (text) => text,
    tabs: (text) => text.replaceAll(";", "\t"),
    "commas, decimal comma in quotes": (text) => text.replace("62,5", '"62,5"').replaceAll(";", ","),
    "commas, decimal point": (text) => text.replace("62,5", "62.5").replaceAll(";", ","),
    "semicolons, decimal point": (text) => text.replace("62,5", "62.5"),
    "semicolons, lines of Windows": (text) => text.replaceAll("\n", "\r\n"),
  };
  for (const [form, text] of Object.entries(forms))
    for (const [delimiter, change] of Object.entries(delimiters))
      for (const [encoding, encode] of Object.entries(ENCODINGS))
        test(`from the ${form} form in ${encoding} with ${delimiter}`, () => {
          expect(readTeaFile(encode(change(text)), DOOR)).toEqual(asFirst);
        });

  test("from Swedish headers and names in another order, with codes for areas", () => {
    const swedish = `År;POÄNG;Kommun;Sektor;Dimension;Indikator
2023;86;MK13;Kommunledningen;;
2023;85;SSS;kommunledning;;
2021;74;Mellersta Finland;kommunledning;Totalt;
2021;..;Hela landet;kommunledning;;
2023;86;358;kommunledning;Resurser;
2023;96;MK13;kommunledning;resurser;
2021;...;SSS;kommunledning;resurser;
2021;\u2212;MK13;kommunledning;resurser;
2023;62,5;Pyttis;kommunledning;gemensam praxis;Järjestöavustusten hyötyjä arvioidaan
2021;.;KU624;kommunledning;gemensam praxis;Järjestöavustusten hyötyjä arvioidaan
`;
    const reading = readTeaFile(utf8(swedish), DOOR);
    const withoutMark = ({ rawMark: _, ...figure }: FileReading["figures"][number]) => figure;
    expect(reading.rejections).toEqual([]);
    expect(reading.indicators).toEqual(asFirst.indicators);
    expect(reading.figures.map(withoutMark)).toEqual(asFirst.figures.map(withoutMark));
  });
});

test("an empty cell of the wide form is no figure, as a row that the long form does not have", () => {
  const wide = readTeaFile(
    utf8("kunta;sektori;ulottuvuus;osoitin;2021;2023\nKotka;kuntajohto;;;;50\nHamina;kuntajohto;;;60;\n"),
    DOOR,
  );
  const long = readTeaFile(utf8(`${HEADER}Kotka;kuntajohto;;;2023;50\nHamina;kuntajohto;;;2021;60\n`), DOOR);
  expect(wide).toEqual(long);
  expect(wide.figures).toHaveLength(2);
});

test("an empty score of the long form is a missing figure", () => {
  const { figures } = readTeaFile(utf8(`${HEADER}Kotka;kuntajohto;;;2023;\n`), DOOR);
  expect(figures).toMatchObject([{ value: null, missing: "unknown", rawMark: "" }]);
});

test("a score of a year in which THL did not ask is kept with a warning", () => {
  const reading = readTeaFile(utf8(`${HEADER}Kotka;liikunta;;;2023;50\nHamina;liikunta;;;2023;60\n`), DOOR);
  expect(reading.figures).toHaveLength(2);
  expect(reading.warnings).toEqual([
    {
      code: "unusual-year",
      message: "liikunta 2023: TEAviisari asks about this sector in even years. Check the year.",
    },
  ]);
});

test("the good rows of a file with errors are given beside the rejections", () => {
  const reading = readTeaFile(utf8(`${HEADER}Kotka;kuntajohto;;;2023;50\nKotka;liikunta;;;2022;abc\n`), DOOR);
  expect(brief(reading)).toEqual(["tea-kuntajohto kunta:285 2023 50"]);
  expect(reading.indicators).toHaveLength(1);
  expect(reading.rejections).toHaveLength(1);
});

test("a long item is cut in the key, and two that begin alike stay apart", () => {
  const start = "Kunnan valtuusto on hyväksynyt hyvinvointikertomuksen ja siihen kuuluvan suunnitelman ";
  const file = `${HEADER}Kotka;kuntajohto;johtaminen;${start}kerran;2023;0\nKotka;kuntajohto;johtaminen;${start}kahdesti;2023;1\n`;
  const { figures, rejections } = readTeaFile(utf8(file), DOOR);
  expect(rejections).toEqual([]);
  expect(new Set(figures.map(({ indicator }) => indicator)).size).toBe(2);
  for (const { indicator } of figures) expect(indicator.length).toBeLessThan(120);
});

const HEADER = "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteet\n";

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/tea/${name}`, import.meta.url), "utf8");
}

function brief({ figures }: FileReading): string[] {
  return figures.map(({ indicator, region, year, value, missing, rawMark }) =>
    [indicator, region, year, ...(missing === null ? [value] : [missing, rawMark])].join(" "),
  );
}
