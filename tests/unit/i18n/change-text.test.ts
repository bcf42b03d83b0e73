import { expect, test } from "vitest";
import { changeText } from "#app/i18n/change-text.ts";

test("a change is told with its sign and unit in three languages", () => {
  expect(changeText(0.3, "percent", 1, "fi")).toBe("+0,3\u00a0%-yks.");
  expect(changeText(-1.25, "percent", 2, "sv")).toBe("\u22121,25\u00a0%-enh.");
  expect(changeText(-1.25, "percent", 2, "en")).toBe("\u22121.25\u00a0pp");
  expect(changeText(12, "per-1000", 0, "fi")).toBe("+12\u00a0/\u00a01\u00a0000");
  expect(changeText(-40, "score", 0, "fi")).toBe("\u221240");
});

test("no change has no sign, and a small one is not rounded to nought", () => {
  expect(changeText(0, "percent", 1, "fi")).toBe("0,0\u00a0%-yks.");
  expect(changeText(0.04, "percent", 1, "fi")).toBe("+0,04\u00a0%-yks.");
});
