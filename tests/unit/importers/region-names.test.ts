import { describe, expect, test } from "vitest";
import { regionResolver } from "#importers/region-names.ts";
import { REGIONS } from "#tests/fixtures/tea/regions.ts";

const resolve = regionResolver(REGIONS);

describe("an area is found", () => {
  const found: [string, string][] = [
    ["075", "kunta:075"],
    ["75", "kunta:075"],
    ["KU075", "kunta:075"],
    ["ku75", "kunta:075"],
    ["kunta:75", "kunta:075"],
    ["Hamina", "kunta:075"],
    ["  HAMINA ", "kunta:075"],
    ["Fredrikshamn", "kunta:075"],
    ["Pyhta\u0308a\u0308", "kunta:624"],
    ["HVA10", "hyvinvointialue:10"],
    ["hyvinvointialue:10", "hyvinvointialue:10"],
    ["Kymenlaakson hyvinvointialue", "hyvinvointialue:10"],
    ["Kymenlaakson HVA", "hyvinvointialue:10"],
    ["Kymenlaakso", "maakunta:08"],
    ["MK08", "maakunta:08"],
    ["MK8", "maakunta:08"],
    ["Mellersta Finland", "maakunta:13"],
    ["SSS", "maa:358"],
    ["358", "maa:358"],
    ["koko maa", "maa:358"],
    ["Hela landet", "maa:358"],
  ];
  for (const [text, key] of found)
    test(`by "${text}"`, () => {
      expect(resolve(text)).toEqual({ key });
    });
});

test("a name that a region and a county share is taken for the region", () => {
  expect(resolve("Ahvenanmaa")).toEqual({ key: "maakunta:21" });
  expect(resolve("HVA91")).toEqual({ key: "hyvinvointialue:91" });
});

test("two areas of one kind with one name are not guessed between", () => {
  const twice = regionResolver([
    { kind: "kunta", code: "001", name: { fi: "Uusikylä", sv: "Nyby", en: "" } },
    { kind: "kunta", code: "002", name: { fi: "Uusikylä", sv: "Nyby", en: "" } },
  ]);
  expect(twice("nyby")).toEqual({
    code: "ambiguous-region",
    expected: "the code of the area that is meant: kunta:001 or kunta:002",
  });
});

test("a misspelled name is answered with the nearest ones", () => {
  const reading = resolve("Kovola");
  expect(reading).toMatchObject({ code: "unknown-region" });
  expect("expected" in reading && reading.expected).toContain("nearest: Kouvola (kunta:286)");
});

test("a bare number that is no municipality's is answered with what it may have meant", () => {
  const reading = resolve("08");
  expect(reading).toMatchObject({ code: "unknown-region" });
  expect("expected" in reading && reading.expected).toContain("perhaps MK08 was meant");
});

test("an empty cell, a code that nobody has and a code too long are unknown", () => {
  for (const text of ["", "999", "KU9999", "MK123", "XX075", "kunta:9999"])
    expect(resolve(text)).toMatchObject({ code: "unknown-region" });
});
