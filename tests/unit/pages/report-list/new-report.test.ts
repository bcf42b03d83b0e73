import { describe, expect, test } from "vitest";
import { councilTerm, sentReport } from "#app/pages/report-list/new-report.ts";

describe("the form for a new report", () => {
  test("offers the council term of the day", () => {
    const term = (day: string) => councilTerm(new Date(day));
    expect(term("2026-11-29")).toEqual({ first: 2025, last: 2029 });
    expect(term("2029-12-31")).toEqual({ first: 2029, last: 2033 });
    expect(term("2028-12-31T22:30:00Z")).toEqual({ first: 2029, last: 2033 });
    expect(term("2024-06-01")).toEqual({ first: 2021, last: 2025 });
  });

  test("is read with what is wrong left out", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["kind", "yearly-municipal"],
      ["area", "kunta:285"],
      ["first", " 2026 "],
      ["last", "2026"],
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
    ["yearly-regional", "2025", "2029", ["one-year"]],
    ["yearly-municipal", "2029", "2025", ["order"]],
    ["yearly-regional", "2100", "2100", []],
    ["blank", "2100", "2101", ["last"]],
  ] as const)("of a %s from %s to %s says what is wrong with its years", (kind, first, last, problems) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ kind, first, last })) form.set(name, value);
    const sent = sentReport(form);
    expect(sent.yearsProblems).toEqual(problems);
    expect(sent.years).toEqual(problems.length > 0 ? null : { first: Number(first), last: Number(last) });
  });
});
