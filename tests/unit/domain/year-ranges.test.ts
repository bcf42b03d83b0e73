import { expect, test } from "vitest";
import { yearRanges } from "#app/domain/year-ranges.ts";

test("years that follow each other are a range, others stand alone", () => {
  expect(yearRanges([2009, 2010, 2011, 2019])).toBe("2009–2011, 2019");
  expect(yearRanges([2019, 2011, 2010, 2010])).toBe("2010–2011, 2019");
  expect(yearRanges([2020])).toBe("2020");
  expect(yearRanges([])).toBe("");
});

test("a survey's years follow each other by its own step", () => {
  expect(yearRanges([2013, 2015, 2017, 2019, 2023])).toBe("2013–2019, 2023");
});
