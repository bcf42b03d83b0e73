import { expect, test } from "vitest";
import type { Series } from "#app/domain/series.ts";
import { LOCALES } from "#app/domain/text.ts";
import { firstForecast, indicatorNotes, type NotedIndicator } from "#app/figures/indicator-notes.ts";

const PLAIN: NotedIndicator = {
  kind: "register",
  ageRelated: false,
  yearsInFigure: 1,
  rhythm: 1,
  respondents: [],
  hasCounts: false,
  forecastFrom: null,
};

test("a yearly register figure needs no note", () => {
  expect(indicatorNotes(PLAIN, "fi")).toEqual([]);
});

test("a survey tells whom it is about, how often it is made, and how many answered", () => {
  const survey: NotedIndicator = {
    ...PLAIN,
    kind: "survey",
    rhythm: 2,
    respondents: [
      { area: "Kotka", count: "812", year: 2025 },
      { area: "Hamina", count: "301", year: 2023 },
    ],
  };
  expect(indicatorNotes(survey, "fi")).toEqual([
    "Luku on kyselystä ja kertoo niistä, jotka vastasivat siihen. Kysely tehdään joka toinen vuosi.",
    "Vastaajia oli: Kotka 812 (2025) ja Hamina 301 (2023).",
  ]);
  expect(indicatorNotes({ ...survey, rhythm: 1, respondents: [] }, "sv")).toEqual([
    "Talet kommer från en enkät och gäller dem som svarade på den.",
    "Källan uppger inte hur många som svarade.",
  ]);
});

test("a survey whose source gives counts is not said to keep silent of them", () => {
  const told = indicatorNotes({ ...PLAIN, kind: "survey", hasCounts: true }, "en");
  expect(told).toEqual(["The figure comes from a survey and is about those who answered it."]);
});

test("a crude rate of what comes with age says so in the three languages", () => {
  const told = LOCALES.map((locale) => indicatorNotes({ ...PLAIN, ageRelated: true }, locale).join(" "));
  expect(told[0]).toMatch(/ei ole vakioitu iän mukaan/);
  expect(told[1]).toMatch(/inte åldersstandardiserat/);
  expect(told[2]).toMatch(/not age-standardised/);
});

test("figures of years to come are called forecasts from the first of them", () => {
  const series = (years: number[], from?: number): Series => ({
    region: "kunta:285",
    sex: "total",
    years,
    values: years.map(() => 1),
    absValues: years.map(() => null),
    missing: years.map(() => null),
    ...(from !== undefined && { forecastFrom: from }),
  });
  expect(firstForecast([series([2024, 2025]), series([2024, 2025, 2030, 2040], 2027)])).toBe(2030);
  expect(firstForecast([series([2024, 2026])])).toBeNull();
  expect(indicatorNotes({ ...PLAIN, forecastFrom: 2030 }, "en")[0]).toBe(
    "Figures from 2030 on are forecasts.",
  );
});
