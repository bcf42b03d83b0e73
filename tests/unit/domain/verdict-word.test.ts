import { describe, expect, it } from "vitest";
import { answered, REFUSALS, refused } from "#app/domain/verdict.ts";
import { parseVerdictWord, verdictWord } from "#app/domain/verdict-word.ts";
import { RESULT } from "#tests/support/area-results.ts";

const comparison = () => {
  if (!RESULT.country?.ok) throw new Error("the fixture has a comparison");
  return RESULT.country.result;
};
const trend = () => {
  if (!RESULT.trend.ok) throw new Error("the fixture has a trend");
  return RESULT.trend.result;
};

describe("the word of a verdict, read back", () => {
  it.each([
    ["similar", { class: "similar", direction: "equal", significance: "none" }],
    ["lower", { direction: "lower", significance: "95", relevant: true }],
    ["much-higher", { direction: "higher", significance: "99.8", relevant: true }],
    ["much-higher:small", { direction: "higher", significance: "99.8", relevant: false }],
    ["lower:small", { class: "lower", direction: "lower", relevant: false }],
    ["no-change", { kind: "trend", step: "none" }],
    ["clear-higher", { kind: "trend", step: "clear", direction: "higher" }],
    ["small-lower", { kind: "trend", step: "small", direction: "lower" }],
    ["refused:too-few-points", { kind: "refused", refusal: "too-few-points" }],
    ["none", { kind: "none" }],
  ])("%s says what was stored", (code, parts) => {
    expect(parseVerdictWord(code)).toMatchObject(parts);
  });

  it("is known of every comparison that can be stored", () => {
    for (const direction of ["lower", "equal", "higher"] as const)
      for (const significance of ["none", "95", "99.8"] as const)
        for (const relevant of [true, false]) {
          const code = verdictWord(answered({ ...comparison(), direction, significance, relevant }));
          const told = parseVerdictWord(code);
          const similar = significance === "none" || direction === "equal";
          expect(told, code).toMatchObject(
            similar ? { class: "similar" } : { direction, significance, relevant },
          );
        }
  });

  it("is known of every trend and every refusal that can be stored", () => {
    for (const direction of ["lower", "equal", "higher"] as const)
      for (const step of ["clear", "small", "none"] as const) {
        const told = parseVerdictWord(verdictWord(answered({ ...trend(), direction, step })));
        expect(told).toEqual({ kind: "trend", step, direction: step === "none" ? "equal" : direction });
      }
    for (const refusal of REFUSALS)
      expect(parseVerdictWord(verdictWord(refused(refusal)))).toEqual({ kind: "refused", refusal });
    expect(parseVerdictWord(verdictWord(null))).toEqual({ kind: "none" });
  });

  it.each([
    "",
    "higherr",
    "similar:small",
    "none:small",
    "clear-",
    "clear-up",
    "refused:",
    "refused:tired",
    "toString",
    "lower:small:small",
  ])("is refused where nobody wrote it: %j", (code) => {
    expect(() => parseVerdictWord(code)).toThrow(`unknown word of a verdict "${code}"`);
  });
});
