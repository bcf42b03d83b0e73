import { describe, expect, test } from "vitest";
import { builtInFormat, formatOfCode } from "#importers/workbook/number-format.ts";

describe("a number format shows", () => {
  const codes: [string, number, string][] = [
    ["0%", 0.5, "percent"],
    ["0.00%", 0.5, "percent"],
    ["0.0\\ %", 0.5, "percent"],
    ["#,##0.0 %;[Red]-#,##0.0 %", -0.5, "percent"],
    ['0.0"%"', 41.5, "plain"],
    ["0.0\\%", 41.5, "plain"],
    ["General", 1, "plain"],
    ['#,##0" €"', 1, "plain"],
    ["0.0%;0.0", -3, "plain"],
    ["dd.mm.yyyy", 45_000, "day"],
    ["[$-40B]d. mmmm yyyy;@", 45_000, "day"],
    ["yyyy", 45_000, "year"],
    ["[Blue]0.0", 1, "plain"],
    ["[<0.5]0.0%;0", 0.25, "percent"],
    ["[<0.5]0.0%;0", 41, "plain"],
    ["[Red][>=100]0;[<=-100]0.0%;General", -250, "percent"],
    ["[Red][>=100]0;[<=-100]0.0%;yyyy", 3, "year"],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 12, "plain"],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0, "plain"],
    ["0;-0;;@", 0, "plain"],
    ["0.00E+00", 12, "plain"],
  ];
  for (const [code, value, kind] of codes)
    test(`${value} in the format ${code} as ${kind}`, () => {
      expect(formatOfCode(code)(value)).toBe(kind);
    });

  test("per cent and days also where the format is Excel's own", () => {
    expect([9, 10, 14, 0, 2].map((id) => builtInFormat(id)(1))).toEqual([
      "percent",
      "percent",
      "day",
      "plain",
      "plain",
    ]);
  });

  const told: [string, number, string][] = [
    ['[<5]"<5";0', 3, "<5"],
    ['[<5]"<5";0', 0, "<5"],
    ["[<5]\\.\\.;0", 4, ".."],
    ['"salattu"', 12, "salattu"],
    ['0.0;-0.0;"nolla %"', 0, "nolla %"],
    ['0;"ei tietoa";0', -1, "ei tietoa"],
    [";;;", 7, ""],
    [';;;"nimi: "@', 7, ""],
    ['[=3]"x";[=4]"x";0', 4, "x"],
  ];
  for (const [code, value, text] of told)
    test(`${value} in the format ${code} as the text "${text}" in its place`, () => {
      expect(formatOfCode(code)(value)).toEqual({ told: text });
    });
});
