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
