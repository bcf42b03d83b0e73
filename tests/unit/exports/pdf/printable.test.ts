import { describe, expect, it } from "vitest";
import { allPrintable, printable, unprintable } from "#app/exports/pdf/printable.ts";

const SIGNS = new Set([..."aeiouäö lkmt\u2013"].map((sign) => sign.codePointAt(0) ?? 0));

describe("a text for the fonts there are", () => {
  it.each([
    ["aamu", "aamu"],
    ["ma\tla", "ma la"],
    ["a\nb", "a\n[U+0062]"],
    ["中", "[U+4E2D]"],
    ["a\u0000\u0007e", "ae"],
    ["a\ud800e", "a[U+FFFD]e"],
    ["\u202ekala", "kala"],
    ["ka\u00adla", "ka\u00adla"],
    ["\u{1f9a6}", "[U+1F9A6]"],
  ])("%j is set as %j", (text, set) => {
    expect(printable(text, SIGNS)).toBe(set);
  });

  it("names each sign that cannot be set once", () => {
    expect(unprintable("中 kala 中文", SIGNS)).toEqual(["中", "文"]);
    expect(unprintable("kala – ö", SIGNS)).toEqual([]);
  });

  it("reaches every text in plain data and leaves the rest", () => {
    const data = { a: ["中", 1, null], b: { c: true, d: "aa" } };
    expect(allPrintable(data, SIGNS)).toEqual({ a: ["[U+4E2D]", 1, null], b: { c: true, d: "aa" } });
  });
});
