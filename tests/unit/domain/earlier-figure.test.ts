import { expect, test } from "vitest";
import { earlierFigure } from "#app/domain/earlier-figure.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";

function series(figures: Record<number, number | MissingReason>): Series {
  const years = Object.keys(figures).map(Number);
  const told = Object.values(figures);
  return {
    region: "kunta:489",
    sex: "total",
    years,
    values: told.map((one) => (typeof one === "number" ? one : null)),
    absValues: told.map(() => null),
    missing: told.map((one) => (typeof one === "number" ? null : one)),
  };
}

test("the figure of the year before comes with the change, in the decimals that the two have", () => {
  expect(earlierFigure(series({ 2022: 10.8, 2023: 11.1 }), 2023)).toEqual({
    year: 2022,
    value: 10.8,
    change: 0.3,
    noChange: null,
    far: null,
    skipped: null,
  });
  expect(earlierFigure(series({ 2022: 0.3, 2023: 0.1 }), 2023)?.change).toBe(-0.2);
});

test("an unchanged figure has a change of nought, without a minus", () => {
  expect(Object.is(earlierFigure(series({ 2022: -1.5, 2023: -1.5 }), 2023)?.change, 0)).toBe(true);
});

test("the last earlier year that has a figure is named, and why the year between has none", () => {
  expect(
    earlierFigure(series({ 2019: 9, 2021: "suppressed", 2022: "unknown", 2023: 8.5 }), 2023),
  ).toMatchObject({
    year: 2019,
    change: -0.5,
    skipped: { year: 2021, reason: "suppressed" },
  });
});

test("figures further apart than two of the indicator's own steps are told with how far", () => {
  const yearly = { 2008: 8, 2009: 8, 2010: 8, 2011: 9 };
  expect(earlierFigure(series({ ...yearly, 2013: 9 }), 2013)?.far).toBeNull();
  expect(earlierFigure(series({ ...yearly, 2014: 9 }), 2014)?.far).toBe(3);
  expect(earlierFigure(series({ ...yearly, 2019: 9 }), 2019)).toMatchObject({
    year: 2011,
    change: 0,
    far: 8,
  });
  expect(earlierFigure(series({ 2010: 8, 2011: 9, 2019: 9 }), 2019)?.far).toBe(8);
  expect(earlierFigure(series({ 2011: 9, 2019: 9 }), 2019)?.far).toBe(8);
  const biennial = { 2011: 8, 2013: 8, 2015: 8, 2017: 9 };
  expect(earlierFigure(series({ ...biennial, 2021: 9 }), 2021)?.far).toBeNull();
  expect(earlierFigure(series({ ...biennial, 2023: 9 }), 2023)?.far).toBe(6);
  const covering = { breaks: [], restandardised: false, yearsInFigure: 3 };
  expect(earlierFigure(series({ 2014: 8, 2015: 8, 2020: 9 }), 2020, covering)?.far).toBeNull();
});

test("a figure that is missing, or the first one, has none before it", () => {
  expect(earlierFigure(series({ 2022: 9, 2023: "suppressed" }), 2023)).toBeNull();
  expect(earlierFigure(series({ 2022: "not-collected", 2023: 9 }), 2023)).toBeNull();
  expect(earlierFigure(undefined, 2023)).toBeNull();
});

test("across a break the earlier figure is told, but no change", () => {
  const apart = { breaks: [2023], restandardised: false };
  expect(earlierFigure(series({ 2022: 9, 2023: 12 }), 2023, apart)).toMatchObject({
    value: 9,
    change: null,
    noChange: "break",
  });
  expect(earlierFigure(series({ 2023: 12, 2024: 13 }), 2024, apart)).toMatchObject({
    change: 1,
    noChange: null,
  });
});

test("an index that is set anew every year has no change", () => {
  expect(
    earlierFigure(series({ 2022: 104, 2023: 99 }), 2023, { breaks: [], restandardised: true }),
  ).toMatchObject({ value: 104, change: null, noChange: "restandardised" });
});
