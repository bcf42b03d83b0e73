import { describe, expect, test } from "vitest";
import type { FileReading } from "#importers/csv/file-reading.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { utf8 } from "../csv/bytes.ts";

const METADATA =
  "#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#suunta;ei arvioida\n#tuottaja;Kotka\n";
const HEADER = "kunta;vuosi;arvo;lkm;vastaajia\n";

function read(unit: string, text: string, acceptUnusual = false): FileReading {
  const door = { regions: REGIONS, thisYear: 2026, today: "2026-05-01", acceptUnusual };
  return readOwnFile(utf8(`${METADATA}#yksikkö;${unit}\n${text}`), door);
}

const PERCENT = "%";
const RATE = "1000 asukasta kohti";

describe("asked about, and taken where somebody says that it is right:", () => {
  const rows: [string, string, string, string, string][] = [
    ["a tenth of those counted told as nine tenths", PERCENT, "88;24;240", "contradictory-counts", "88"],
    ["a rate of no cases", RATE, "5;0;4000", "contradictory-counts", "5"],
    ["a rate of no cases, the population untold", RATE, "0,4;0;", "contradictory-counts", "0,4"],
    ["no per cent of forty cases", PERCENT, "0;40;100", "contradictory-counts", "0"],
    ["a figure of an empty group", PERCENT, "12;;0", "contradictory-counts", "12"],
    ["a count beside another count", "henkilöä", "120;210;", "contradictory-counts", "120"],
    ["a rate ten times its count", RATE, "150;30;2000", "contradictory-counts", "150"],
    ["a percentage without its decimal mark", PERCENT, "415;;", "unlikely-figure", "415"],
    ["a negative share", PERCENT, "-3,2;;", "unlikely-figure", "-3,2"],
    ["a rate beyond anything", RATE, "250000;;", "unlikely-figure", "250000"],
    ["more persons than Finland has", "henkilöä", "60000000;;", "unlikely-figure", "60000000"],
    ["points by the thousand million", "pisteet", "5000000000;;", "unlikely-figure", "5000000000"],
  ];
  for (const [name, unit, cells, code, value] of rows)
    test(name, () => {
      const text = `${HEADER}Kotka;2024;${cells}\n`;
      const reading = read(unit, text);
      expect(reading.rejections).toMatchObject([{ code, row: 10, column: "arvo", value }]);
      expect(reading.figures).toEqual([]);
      const taken = read(unit, text, true);
      expect(taken.rejections).toEqual([]);
      expect(taken.figures.length).toBe(1);
      expect(taken.warnings.map(({ code: one }) => one)).toContain("taken-though-unusual");
    });

  test("figures that are all below one under a unit of per cents", () => {
    const text = "kunta;2022;2023;2024\nKotka;0,415;0,43;0,39\nHamina;0,3;0,31;0\n";
    expect(read(PERCENT, text).rejections).toMatchObject([{ code: "unlikely-figure", row: null }]);
    expect(read(PERCENT, text).figures).toEqual([]);
    expect(read(PERCENT, text, true).figures.length).toBe(6);
    expect(read("suhde", text).rejections).toEqual([]);
  });

  test("a day of updating that is yet to come", () => {
    const text = `#päivitetty;2.5.2026\n${HEADER}Kotka;2024;20;;\n`;
    expect(read(PERCENT, text).rejections).toMatchObject([
      { code: "day-to-come", row: 9, value: "2.5.2026" },
    ]);
    expect(read(PERCENT, text, true).indicators).toMatchObject([{ sourceUpdated: "2026-05-02" }]);
    expect(read(PERCENT, text.replace("2.5.", "1.5.")).rejections).toEqual([]);
  });
});

describe("taken without a word:", () => {
  const rows: [string, string, string][] = [
    ["a weighted share not far from its count", PERCENT, "41,5;340;700"],
    ["a rounded share", PERCENT, "33;66;200"],
    ["none of two hundred", PERCENT, "0;0;200"],
    ["a share that rounds to none", PERCENT, "0,0;20;60000"],
    ["all", PERCENT, "100;150;150"],
    ["a rate of events, more than one a head", RATE, "1500;3000;2000"],
    ["a count beside itself", "henkilöä", "120;120;"],
    ["euros by the million", "euro", "410000000;;"],
  ];
  for (const [name, unit, cells] of rows)
    test(name, () => {
      const { rejections, figures, warnings } = read(unit, `${HEADER}Kotka;2024;${cells}\n`);
      expect(rejections).toEqual([]);
      expect(figures).toMatchObject([{ missing: null }]);
      expect(warnings).toEqual([]);
    });
});

describe("refused, whoever says what:", () => {
  const rows: [string, string, string, string][] = [
    ["more of those asked than were asked", PERCENT, "50;300;200", "count-above-group"],
    ["more persons than the group has", "henkilöä", "300;;200", "count-above-group"],
    ["a number of three hundred digits", "euro", `${"9".repeat(309)};;`, "out-of-range"],
    ["a count of three hundred digits", PERCENT, `50;${"9".repeat(309)};`, "not-a-count"],
    ["a number with an exponent", "euro", "1e308;;", "not-a-number"],
    ["infinity", "euro", "Infinity;;", "not-a-number"],
    ["per cents under another unit", "euro", "41,5 %;;", "percent-elsewhere"],
  ];
  for (const [name, unit, cells, code] of rows)
    test(name, () => {
      const { rejections, figures } = read(unit, `${HEADER}Kotka;2024;${cells}\n`, true);
      expect(rejections.map((one) => one.code)).toContain(code);
      expect(figures).toEqual([]);
    });

  test("a title of a megabyte, and a title longer than a page has room for", () => {
    const titled = (length: number) =>
      readOwnFile(
        utf8(
          `${METADATA.replace("nimi_fi;X", `nimi_fi;${"a".repeat(length)}`)}#yksikkö;%\n${HEADER}Kotka;2024;20;;\n`,
        ),
        {
          regions: REGIONS,
          thisYear: 2026,
        },
      );
    expect(titled(1_000_000).rejections).toMatchObject([{ code: "too-large", row: 2 }]);
    expect(titled(501).rejections).toMatchObject([{ code: "too-long", row: 2, column: "#nimi_fi" }]);
    expect(titled(400).rejections).toEqual([]);
  });
});

describe("limits that a file brings", () => {
  const header = "kunta;vuosi;arvo;vastaajia;alaraja;yläraja\n";
  test("are stored with the figure and its respondents", () => {
    const { figures } = read(PERCENT, `${header}Kotka;2024;41,5;700;37,9;45,2\n`);
    expect(figures).toMatchObject([{ value: 41.5, respondents: 700, lower: 37.9, upper: 45.2 }]);
  });

  const askew = ["41,5;700;42;45", "41,5;700;37;40", "41,5;700;45;37", "41,5;700;37;", "41,5;700;;45"];
  for (const cells of askew)
    test(`are refused where they do not fit: ${cells}`, () => {
      expect(read(PERCENT, `${header}Kotka;2024;${cells}\n`).rejections).toMatchObject([
        { code: "limits-askew", row: 10 },
      ]);
    });
});

describe("a comma that may be a decimal comma", () => {
  const comma = (table: string): FileReading => read(PERCENT, table);
  const metadata = METADATA.replaceAll(";", ",");
  const ofCommas = (table: string): FileReading =>
    readOwnFile(utf8(`${metadata}#yksikkö,%\n${table}`), { regions: REGIONS, thisYear: 2026 });

  const doubtful = [
    "kunta,vuosi,arvo,lukumäärä\nKotka,2022,36,4\nHamina,2022,40,8\n",
    "kunta,vuosi,arvo,vastaajia\nKotka,2022,36,45\nHamina,2022,40,\n",
    "kunta,2021,2022\nKotka,36,4\nHamina,40,8\n",
  ];
  for (const table of doubtful)
    test(`is refused: ${table.split("\n")[1]}`, () => {
      expect(ofCommas(table).rejections).toMatchObject([{ code: "comma-in-doubt", row: 10 }]);
      expect(ofCommas(table).figures).toEqual([]);
    });

  const plain = [
    "kunta,vuosi,arvo,lukumäärä\nKotka,2022,36.4,40\nHamina,2022,40,30\n",
    'kunta,vuosi,arvo,lukumäärä\nKotka,2022,"36,4",40\nHamina,2022,40,30\n',
    "kunta,vuosi,arvo,lukumäärä\nKotka,2022,36,140\nHamina,2022,40,30\n",
    "kunta,vuosi,lukumäärä,arvo\nKotka,2022,36,40\nHamina,2022,40,30\n",
    "kunta,2021,2022,2023\nKotka,36,4,5\nHamina,40,8,6\n",
  ];
  for (const table of plain)
    test(`is none where the table shows that it parts columns: ${table.split("\n").slice(0, 2).join(" ")}`, () => {
      expect(ofCommas(table).rejections).toEqual([]);
      expect(comma(table.replaceAll(",", ";")).rejections.map(({ code }) => code)).not.toContain(
        "comma-in-doubt",
      );
    });
});

describe("sexes and their total", () => {
  const header = "kunta;vuosi;sukupuoli;arvo;lkm\n";
  const groups: [string, string, boolean][] = [
    ["a total above both", "Kotka;2024;;50;\nKotka;2024;miehet;20;\nKotka;2024;naiset;30;\n", false],
    ["more men than people", "Kotka;2024;;30;60\nKotka;2024;miehet;31;70\n", false],
    [
      "together more than all",
      "Kotka;2024;;30;60\nKotka;2024;miehet;31;40\nKotka;2024;naiset;29;40\n",
      false,
    ],
    ["as they should be", "Kotka;2024;;30;70\nKotka;2024;miehet;31;30\nKotka;2024;naiset;29;40\n", true],
    [
      "a point apart, as some told no sex",
      "Kotka;2024;;31,5;\nKotka;2024;miehet;30,1;\nKotka;2024;naiset;30,4;\n",
      true,
    ],
  ];
  for (const [name, rows, agrees] of groups)
    test(`are ${agrees ? "taken" : "asked about"}: ${name}`, () => {
      const { rejections, figures } = read(PERCENT, header + rows);
      expect(rejections.map(({ code, row }) => `${code} ${row}`)).toEqual(
        agrees ? [] : ["contradictory-counts 10"],
      );
      expect(figures.length > 0).toBe(agrees);
      expect(read(PERCENT, header + rows, true).rejections).toEqual([]);
    });
});
