import { describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { measureAndYears } from "#app/components/chart-picture.tsx";
import { area, dataset, words } from "#tests/unit/charts/chart-fixture.ts";

describe("what stands under a short name", () => {
  const told = (name: string, changes: Parameters<typeof dataset>[1] = {}) =>
    measureAndYears(
      name,
      CHARTS.strip,
      dataset([area("kunta:285", "Kotka", "area", 2025, [9])], changes),
      words,
    );

  it("is of what the figure is, once, as the source's title tells it", () =>
    expect(told("Työttömät")).toBe("% työvoimasta, 2025"));
  it("is the whole title where that begins otherwise, with its unit", () =>
    expect(told("Työttömyys", { title: "Työttömät keskimäärin" })).toBe("Työttömät keskimäärin, %, 2025"));
  it("is the unit alone where the name is the title", () =>
    expect(told("Työttömät", { title: "Työttömät" })).toBe("%, 2025"));
});
