import { describe, expect, test } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { searchWithAreas } from "#app/figures/indicator-address.ts";
import { chosenAreas } from "#app/pages/indicator/chosen-areas.ts";

const known = new Set<AreaKey>(["kunta:286", "kunta:285", "kunta:075", "kunta:092"]);
const read = (search: string) => chosenAreas(new URLSearchParams(search), known);

describe("the municipalities of an address", () => {
  test("none are named: the home region's are meant", () => {
    expect(read("sex=male").keys).toBeNull();
    expect(read("areas=").keys).toBeNull();
  });

  test("come in their order, each once, with or without zeros", () => {
    const { keys, repeated } = read("areas=kunta:286,kunta:75,286");
    expect(keys).toEqual(["kunta:286", "kunta:075"]);
    expect(repeated).toEqual(["kunta:286"]);
  });

  test("what cannot be used is kept short and told", () => {
    const { keys, unknown } = read(`areas=kunta:999,maakunta:08,kunta:286,${"x".repeat(99)}`);
    expect(keys).toEqual(["kunta:286"]);
    expect(unknown).toEqual(["kunta:999", "maakunta:08", "x".repeat(40)]);
  });

  test("an address keeps what else is in it, and is short for the home region's own", () => {
    const search = new URLSearchParams("sex=female&areas=kunta:286");
    const home: AreaKey[] = ["kunta:285", "kunta:286"];
    expect(searchWithAreas(search, ["kunta:092", "kunta:075"], home)).toBe(
      "?sex=female&areas=kunta:092,kunta:075",
    );
    expect(searchWithAreas(search, home, home)).toBe("?sex=female");
    expect(searchWithAreas(new URLSearchParams(), home, home)).toBe("");
  });
});
