import { describe, expect, test } from "vitest";
import { readPlanFile } from "#app/plan/files/read-plan-file.ts";
import { seedRegions } from "#db/seed/regions.ts";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { readMethodsFile } from "#importers/methods/methods-file.ts";
import { readOwnFile } from "#importers/own/own-file.ts";
import type { Rejection } from "#importers/rejection.ts";
import { readTeaFile } from "#importers/tea/tea-file.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";
import { utf8 } from "./csv/bytes.ts";

const DOOR = { regions: REGIONS, thisYear: 2026 };
const LINES =
  "#tunnus;x\n#nimi_fi;X\n#nimi_sv;X\n#nimi_en;X\n#lisenssi;L\n#yksikkö;%\n#suunta;ei arvioida\n#tuottaja;Kotka\n";
const OWN = "kunta;vuosi;arvo;lukumäärä\n";

const told = (rejections: readonly Pick<Rejection, "code" | "row" | "column">[]): string[] =>
  rejections.map(({ code, row, column }) => `${row} ${column} ${code}`);
const own = (text: string, acceptUnusual = false) => readOwnFile(utf8(text), { ...DOOR, acceptUnusual });

describe("what is wrong above the rows and in them is told in one round", () => {
  test("of an own indicator whose lines are wrong", () => {
    const lines = LINES.replace("ei arvioida", "ylös").replace("#tuottaja;Kotka\n", "");
    const read = own(`${lines}${OWN}Kotka;2024;noin 12;\nKotkka;2024;12;\nKotka;2023;12;\n`, true);
    expect(told(read.rejections)).toEqual([
      "null #tuottaja missing-metadata",
      "7 #suunta bad-metadata",
      "9 arvo not-a-number",
      "10 kunta unknown-region",
    ]);
    expect(read.figures).toEqual([]);
    expect(read.indicators).toEqual([]);
  });

  test("of an own indicator without its unit, but for what the unit would tell", () => {
    const text = `${LINES.replace("#yksikkö;%\n", "")}${OWN}Kotka;2024;41,5 %;\nKotka;2023;300;5\nKotka;20;4;\n`;
    expect(told(own(text).rejections)).toEqual(["null #yksikkö missing-metadata", "11 vuosi not-a-year"]);
  });

  test("of an own indicator whose line could not be computed, said once", () => {
    const text = `${LINES.replace("#yksikkö;%", "#yksikkö;#N/A")}${OWN}Kotka;2024;noin 12;\n`;
    expect(told(own(text).rejections)).toEqual(["6 #yksikkö excel-error", "10 arvo not-a-number"]);
  });

  test("where a column has a misspelt name", () => {
    const read = own(`${LINES}kunta;vuosi;arvot;lukumäärä\nKotka;2024;noin 12;\n`);
    expect(told(read.rejections)).toEqual([
      "9 arvot unknown-column",
      "9 arvo missing-column",
      "10 arvot not-a-number",
    ]);
    expect(read.figures).toEqual([]);
  });

  test("where a column is not known, and where figures look like shares", () => {
    const rows = "Kotka;2021;0,41;;\nKotka;2022;0,42;;\nKotka;2023;0,43;;\nKotka;24;0,4;;\n";
    const read = own(`${LINES}kunta;vuosi;arvo;lukumäärä;huom\n${rows}`);
    expect(read.rejections.map(({ code }) => code)).toEqual([
      "unlikely-figure",
      "unknown-column",
      "not-a-year",
    ]);
    expect(read.figures).toEqual([]);
  });

  test("but not where a column that is needed is nowhere", () => {
    expect(told(own(`${LINES}kunta;vuosi\nKotkka;20\n`).rejections)).toEqual(["9 arvo missing-column"]);
  });

  test("of TEA scores, of which nothing is taken then", () => {
    const text =
      "kunta;sektori;ulottuvuus;osoitin;vuosi;pisteett\nKotka;liikunta;;;2024;paljon\nKotka;liikunta;;;2022;60\n";
    const read = readTeaFile(utf8(text), DOOR);
    expect(told(read.rejections)).toEqual([
      "1 pisteett unknown-column",
      "1 pisteet missing-column",
      "2 pisteett not-a-number",
    ]);
    expect(read.figures).toEqual([]);
  });

  test("of goals, of which none is taken then", () => {
    const text =
      "kunta;indikaattori;suunta;tavoite;tavoitevuosi;päätös;huom\nKotka;181;enintään;x;2030;V;\nKotka;181;enintään;8;2031;V;\n";
    const indicators = [{ source: "sotkanet", sourceKey: "181", title: { fi: "T", sv: null, en: null } }];
    const read = readGoalsFile(utf8(text), { ...DOOR, indicators: indicators as never });
    expect(told(read.rejections)).toEqual(["1 huom unknown-column", "2 tavoite not-a-number"]);
    expect(read.goals).toEqual([]);
  });

  test("of what the region decides of the methods", () => {
    const municipalities = seedRegions().filter(({ kind }) => kind === "kunta");
    const door = { municipalities, indicators: [], thisYear: 2026 };
    const read = readMethodsFile(utf8("kunta;verrokki;järjestis\nKotka;Porri;1\n"), door);
    expect(read.rejections.map(({ row, column }) => [row, column])).toEqual([
      [1, "järjestis"],
      [1, "järjestys"],
      [2, "verrokki"],
    ]);
    expect(read.content).toBeNull();
  });

  test("of a plan's file", () => {
    const read = readPlanFile("body", utf8("nimi_fi;laji;huom\nTiimi;jokin;\n"), () => null);
    expect(read.errors.map(({ row, column, matter }) => [row, column, matter])).toEqual([
      [1, "huom", "unknown-column"],
      [2, "laji", "not-a-choice"],
    ]);
    expect(read.items).toEqual([]);
  });
});
