import { expect, it } from "vitest";
import { askedFigures, EVERYTHING, figuresSearch } from "#app/pages/changes/asked-figures.ts";

const KNOWN = { areas: ["kunta:285", "hyvinvointialue:10"], priorities: ["arki"] } as const;
const read = (search: string) => askedFigures(new URLSearchParams(search), KNOWN);

it("is written into an address as it was read from one", () => {
  for (const search of ["", "?area=kunta:285", "?priority=arki&way=worse&since=2026-11-01", "?run=3"]) {
    const asked = read(search);
    if ("bad" in asked) throw new Error(`${search} was not read`);
    expect(figuresSearch(asked)).toBe(search);
  }
  expect(read("area=&way= ")).toEqual(EVERYTHING);
});

it.each([
  ["area=kunta:091", "area", "kunta:091"],
  ["priority=Arki", "priority", "Arki"],
  ["way=larger", "way", "larger"],
  ["since=1.11.2026", "since", "1.11.2026"],
  ["since=2026-02-40", "since", "2026-02-40"],
  ["run=-1", "run", "-1"],
  ["run=1e3", "run", "1e3"],
])("names what cannot be asked for (%s)", (search, bad, value) => {
  expect(read(search)).toMatchObject({ bad, value, rest: { [bad]: null } });
});
