import { describe, expect, it } from "vitest";
import type { Typed } from "#app/plan/form-fields.ts";
import { contentFrom } from "#app/plan/sent-content.ts";

const measure = (assessment: Record<string, string>) => {
  const typed: Record<string, string[]> = { "what-fi": ["Ohjaamo"], state: ["going-on"] };
  const fields = { year: "", state: "going-on", "text-fi": "", ...assessment };
  for (const [name, value] of Object.entries(fields)) typed[`assessment-0-${name}`] = [value];
  return contentFrom("measure", typed satisfies Typed);
};

describe("a yearly assessment in a form", () => {
  it("is none where neither year nor word is there", () => {
    expect(measure({})).toMatchObject({ content: { assessments: [] } });
    expect(measure({ "text-fi": " \n", year: " " })).toMatchObject({ content: { assessments: [] } });
  });

  it("is taken with its year, with words or without", () => {
    expect(measure({ year: "2026" })).toMatchObject({ content: { assessments: [{ year: 2026 }] } });
    const said = { year: "2026", "text-fi": "Alkoi." };
    expect(measure(said)).toMatchObject({ content: { assessments: [{ texts: { fi: "Alkoi." } }] } });
  });

  it("is not dropped where its year is missing: that is told", () => {
    const problems = [{ field: "assessments.0.year", problem: "bad-year" }];
    expect(measure({ "text-fi": "Alkoi." })).toEqual({ problems });
    expect(measure({ "text-sv": "Började." })).toEqual({ problems });
  });
});
