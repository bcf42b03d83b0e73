import { describe, expect, test } from "vitest";
import { councilTerm, sentReport } from "#app/pages/report-list/new-report.ts";

describe("the form for a new report", () => {
  test("offers the council term of the day", () => {
    const term = (day: string) => councilTerm(new Date(day));
    expect(term("2026-11-29")).toEqual({ first: 2025, last: 2029 });
    expect(term("2029-12-31")).toEqual({ first: 2029, last: 2033 });
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
      languages: ["sv"],
    });
    form.set("last", "2025");
    form.set("kind", "novel");
    form.set("area", "<b>");
    expect(sentReport(form)).toMatchObject({ kind: "blank", area: null, years: null });
  });
});
