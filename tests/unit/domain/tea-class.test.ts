import { expect, test } from "vitest";
import { TEA_CLASS_NAMES, TEA_CLASSES, teaClass } from "#app/domain/tea-class.ts";
import { LOCALES } from "#app/domain/text.ts";

test("75 points are green, 25 yellow, fewer red, and a class changes at the very limit", () => {
  expect([100, 75, 74.9, 25, 24.9, 0].map(teaClass)).toEqual([
    "green",
    "green",
    "yellow",
    "yellow",
    "red",
    "red",
  ]);
});

test("every class has a word of its own in every language", () => {
  for (const locale of LOCALES)
    expect(new Set(TEA_CLASSES.map((one) => TEA_CLASS_NAMES[one][locale])).size).toBe(3);
});
