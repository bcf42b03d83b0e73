import { expect, it } from "vitest";
import { howMany } from "#importers/how-many.ts";
import { noteText } from "#importers/note-text.ts";
import { describeRecomputed } from "#importers/summary.ts";

it.each([
  [0, "0 figures"],
  [1, "1 figure"],
  [2, "2 figures"],
  [41_230, "41,230 figures"],
])("tells %i of a thing in English", (number, told) => {
  expect(howMany(number, "figure")).toBe(told);
});

it("stands in the sentences that tell of one", () => {
  const one = { indicators: 1, written: 1, flips: 1, failed: [], seconds: 0.04 };
  expect(describeRecomputed(one)).toBe(
    "verdicts: 1 result is new or different, 1 verdict turned out otherwise than before (1 indicator, 0.0 s)",
  );
  expect(noteText({ code: "kept-unplaced", indicator: "181", count: 1 })).toBe(
    "indicator 181: 1 figure is kept as it was: the answer has rows of unknown areas that may be its",
  );
});
