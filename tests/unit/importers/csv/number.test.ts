import { describe, expect, test } from "vitest";
import { missingReason } from "#importers/csv/missing-marks.ts";
import { decimalMarkOf, readNumber } from "#importers/csv/number.ts";
import { readYear } from "#importers/csv/year.ts";

describe("numbers", () => {
  const good: [string, number][] = [
    ["86", 86],
    ["86,5", 86.5],
    ["86.5", 86.5],
    ["0,125", 0.125],
    ["-1,5", -1.5],
    ["\u22121", -1],
    ["-0", 0],
    ["1 234,5", 1234.5],
    ["1\u00A0234\u00A0567", 1234567],
    ["1234.567", 1234.567],
    [" 7 ", 7],
  ];
  for (const [text, value] of good)
    test(`"${text}" is ${value}`, () => {
      expect(readNumber(text, null)).toEqual({ value });
    });

  for (const text of ["1.234", "1,234", "1.234,5", "1,234.5", "1.234.567", "12,345"])
    test(`"${text}" can be read in two ways`, () => {
      expect(readNumber(text, null)).toMatchObject({ code: "ambiguous-number" });
    });

  for (const text of [
    "abc",
    "86 %",
    "8 6",
    "1e3",
    "=86",
    "86/85",
    "5,",
    ",5",
    "12 34",
    "--1",
    "0x10",
    "Infinity",
  ])
    test(`"${text}" is no number`, () => {
      expect(readNumber(text, null)).toMatchObject({ code: "not-a-number" });
    });

  test("the decimal mark seen elsewhere in the file settles 1,234", () => {
    const mark = decimalMarkOf(["12", "1,234", "86,5"]);
    expect(mark).toBe(",");
    expect(readNumber("1,234", mark)).toEqual({ value: 1.234 });
    expect(readNumber("1.234", mark)).toMatchObject({ code: "ambiguous-number" });
  });

  test("a file with both marks, or with none beyond doubt, settles nothing", () => {
    expect(decimalMarkOf(["86,5", "86.5"])).toBeNull();
    expect(decimalMarkOf(["1,234", "86", "abc"])).toBeNull();
  });
});

test("each missing mark has its reason, and a zero is no mark", () => {
  const marks = ["", "-", ".", "..", "…", "X", "Ei  vastattu", "n/a", "0", "abc"];
  expect(marks.map((mark) => missingReason(mark))).toEqual([
    "unknown",
    "unknown",
    "not-applicable",
    "suppressed",
    "suppressed",
    "suppressed",
    "not-answered",
    "unknown",
    null,
    null,
  ]);
});

test("a year is one whole year within the range", () => {
  const range = { from: 2006, to: 2026 };
  const outcome = (text: string) => {
    const reading = readYear(text, range);
    return "year" in reading ? reading.year : reading.code;
  };
  expect(
    ["2023", "2005", "2027", "2023,5", "23", "", "2021-2023", "2021 2023", "2021/22"].map(outcome),
  ).toEqual([
    2023,
    "year-out-of-range",
    "year-out-of-range",
    "not-a-year",
    "not-a-year",
    "not-a-year",
    "several-years",
    "several-years",
    "several-years",
  ]);
});
