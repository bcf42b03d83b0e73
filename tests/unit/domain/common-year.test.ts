import { describe, expect, it } from "vitest";
import { commonYear } from "#app/domain/common-year.ts";

describe("the year in which county and municipalities stand side by side", () => {
  it("is the latest that both have", () => {
    expect(commonYear([2020, 2021, 2022], [2020, 2021])).toBe(2021);
  });

  it("is the newest of either where the shared one is more than two years older", () => {
    expect(commonYear([2015, 2023], [2015])).toBe(2023);
    expect(commonYear([2015], [2015, 2018])).toBe(2018);
  });

  it("is the only side's newest where the other has nothing", () => {
    expect(commonYear([], [2017, 2019])).toBe(2019);
  });

  it("is none where nobody has a figure", () => {
    expect(commonYear([], [])).toBeNull();
  });
});
