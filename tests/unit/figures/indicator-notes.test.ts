import { expect, test } from "vitest";
import type { Series } from "#app/domain/series.ts";
import { LOCALES } from "#app/domain/text.ts";
import {
  courseOf,
  firstForecast,
  indicatorNotes,
  type NotedIndicator,
} from "#app/figures/indicator-notes.ts";

const PLAIN: NotedIndicator = {
  kind: "register",
  ageRelated: false,
  yearsInFigure: 1,
  rhythm: 1,
  respondents: [],
  hasCounts: false,
  forecastFrom: null,
  breaks: [],
  jumps: [],
};

test("a yearly register figure needs no note", () => {
  expect(indicatorNotes(PLAIN, "fi")).toEqual([]);
});

test("tells the breaks in the series, and a jump everywhere that nobody has told the reason of", () => {
  expect(LOCALES.map((locale) => indicatorNotes({ ...PLAIN, breaks: [2016, 2021] }, locale))).toEqual([
    ["Tilastointi on muuttunut vuosina 2016 ja 2021, eikä sitä vanhempia lukuja voi verrata uudempiin."],
    ["Statistikföringen ändrades år 2016 och 2021, och äldre tal kan inte jämföras med nyare."],
    ["The way of counting changed in 2016 and 2021: older figures cannot be compared with newer ones."],
  ]);
  const jumps = [{ before: 1997, year: 1998 }];
  expect(LOCALES.map((locale) => indicatorNotes({ ...PLAIN, jumps }, locale))).toEqual([
    [
      "Luku muuttui vuodesta 1997 vuoteen 1998 kaikkialla yhtä aikaa paljon enemmän kuin muulloin: katso, onko laskutapa muuttunut.",
    ],
    [
      "Talet förändrades från år 1997 till år 1998 överallt på en gång, mycket mer än annars: kontrollera om beräkningssättet har ändrats.",
    ],
    [
      "From 1997 to 1998 the figure changed everywhere at once, far more than otherwise: see whether the way of counting has changed.",
    ],
  ]);
});

test("a break or jump before the first figure shown, or after the last, is no news", () => {
  const series: Series = {
    region: "kunta:489",
    sex: "total",
    years: [2018, 2019, 2020],
    values: [1, 2, 3],
    absValues: [null, null, null],
    missing: [null, null, null],
  };
  const jumps = [2018, 2019, 2021].map((year) => ({ before: year - 1, year }));
  expect(courseOf([series], [2015, 2018, 2020, 2022], jumps)).toEqual({
    breaks: [2020],
    jumps: [{ before: 2018, year: 2019 }],
  });
  expect(courseOf([], [2020], jumps)).toEqual({ breaks: [], jumps: [] });
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
