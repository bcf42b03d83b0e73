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
    ['0.0;-0.0;"nolla %"', 0, "plain"],
    ["0.0%;0.0", -3, "plain"],
    ["dd.mm.yyyy", 45_000, "day"],
    ["[$-40B]d. mmmm yyyy;@", 45_000, "day"],
    ["yyyy", 45_000, "year"],
    ["[Blue]0.0", 1, "plain"],
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
});
