import { describe, expect, it } from "vitest";
import { formulaIn, METHOD_KEYS } from "#app/domain/method.ts";

describe("a method's formula", () => {
  it("has a decimal comma in Finnish and Swedish and a point in English", () => {
    expect(formulaIn("trend", "fi")).toBe("χ² = (b / SE(b))² > 9,5495;  χ² = Σ(vᵢ − v)² / Var(vᵢ) > 16,9238");
    expect(formulaIn("trend", "sv")).toBe("χ² = (b / SE(b))² > 9,5495;  χ² = Σ(vᵢ − v)² / Var(vᵢ) > 16,9238");
    expect(formulaIn("trend", "en")).toBe("χ² = (b / SE(b))² > 9.5495;  χ² = Σ(vᵢ − v)² / Var(vᵢ) > 16.9238");
  });

  it("is otherwise the same in every language, or none", () => {
    for (const key of METHOD_KEYS)
      expect(formulaIn(key, "en")?.replaceAll(".", ",") ?? null).toBe(
        formulaIn(key, "fi")?.replaceAll(".", ",") ?? null,
      );
  });
});
