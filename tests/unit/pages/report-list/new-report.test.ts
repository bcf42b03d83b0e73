import { describe, expect, test } from "vitest";
import { offeredYears, sentReport } from "#app/pages/report-list/new-report.ts";

describe("the form for a new report", () => {
  test("offers the years of the plan's term that the day is in, and for a yearly report the year", () => {
    const offered = (day: string) => offeredYears(new Date(day), []);
    expect(offered("2026-11-29")).toEqual({ first: 2026, last: 2029, year: 2026 });
    expect(offered("2029-02-01")).toEqual({ first: 2026, last: 2029, year: 2028 });
    expect(offered("2029-12-31T22:30:00Z")).toEqual({ first: 2030, last: 2033, year: 2030 });
    expect(offered("2024-06-01")).toEqual({ first: 2022, last: 2025, year: 2023 });
  });

  test("offers the years of the wide report that there is", () => {
    const wide = { kind: "wide-regional", years: { first: 2025, last: 2028 } } as const;
    const of = (...reports: Parameters<typeof offeredYears>[1]) =>
      offeredYears(new Date("2026-11-29"), reports);
    expect(of(wide)).toMatchObject({ first: 2025, last: 2028 });
    expect(of({ ...wide, kind: "yearly-regional" })).toMatchObject({ first: 2026, last: 2029 });
    expect(of({ ...wide, years: { first: 2021, last: 2025 } })).toMatchObject({ first: 2026, last: 2029 });
  });

  test("is read with what is wrong left out", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["kind", "yearly-municipal"],
      ["area", "kunta:285"],
      ["first", "2026"],
      ["last", "2029"],
      ["year", " 2026 "],
      ["language", "sv"],
      ["language", "xx"],
    ])
      form.append(name ?? "", value ?? "");
    expect(sentReport(form)).toEqual({
      kind: "yearly-municipal",
      area: "kunta:285",
      years: { first: 2026, last: 2026 },
      yearsProblems: [],
      languages: ["sv"],
    });
    form.set("last", "2025");
    form.set("year", "");
    form.set("kind", "novel");
    form.set("area", "<b>");
    expect(sentReport(form)).toMatchObject({ kind: "blank", area: null, years: null });
  });

  test.each([
    ["wide-regional", "2025", "2029", []],
    ["wide-regional", "1850", "1850", ["first", "last"]],
    ["wide-regional", "1999", "2029", ["first"]],
    ["wide-regional", "2025", "viisi", ["last"]],
    ["wide-municipal", "2029", "2025", ["order"]],
    ["blank", "2100", "2101", ["last"]],
  ] as const)("of a %s from %s to %s says what is wrong with its years", (kind, first, last, problems) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ kind, first, last })) form.set(name, value);
    const sent = sentReport(form);
    expect(sent.yearsProblems).toEqual(problems);
    expect(sent.years).toEqual(problems.length > 0 ? null : { first: Number(first), last: Number(last) });
  });

  test.each(["", "viisi", "1999", "20x5"])("of a year without a year, %o, asks for that field", (year) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      kind: "yearly-regional",
      first: "2026",
      last: "2029",
      year,
    }))
      form.set(name, value);
    expect(sentReport(form)).toMatchObject({ years: null, yearsProblems: ["year"] });
    form.set("kind", "wide-regional");
    const years = year === "" ? { first: 2026, last: 2029 } : null;
    expect(sentReport(form)).toMatchObject({ years, yearsProblems: years ? [] : ["year"] });
  });
});
