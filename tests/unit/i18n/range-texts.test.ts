import { expect, it } from "vitest";
import type { Unit } from "#app/domain/indicator.ts";
import { rangeTexts } from "#app/i18n/verdict-sentences/facts.ts";

const told = (unit: Unit, decimals: number, lower: number, upper: number): string => {
  const facts = { unit, decimals } as Parameters<typeof rangeTexts>[0]; // all that a range looks at
  const range = rangeTexts(facts, { lower, upper }, "fi");
  return `${range.lower}–${range.upper}`.replaceAll("\u00a0", " ");
};

it.each<[string, Unit, number, number, number, string]>([
  ["a share given whole", "percent", 0, 98.12, 100, "98,1–100,0 %"],
  ["ends that a decimal does not tell apart", "percent", 0, 99.962, 100, "99,96–100,00 %"],
  ["a share with its decimal", "percent", 1, 6.296, 12.71, "6,3–12,7 %"],
  ["a rate given whole", "per-1000", 0, 2.588, 9.197, "2,6–9,2"],
])("gives the ends of a range as tables do: %s", (_what, unit, decimals, lower, upper, expected) => {
  expect(told(unit, decimals, lower, upper)).toBe(expected);
});
