import { describe, expect, test } from "vitest";
import { seedRegions } from "#db/seed/regions.ts";
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

describe("a label of an official source is read:", () => {
  const all = regionResolver(seedRegions());
  const labels: [string, string][] = [
    ["091 Helsinki", "kunta:091"],
    ["KU049 Espoo", "kunta:049"],
    ["KU 049 Espoo", "kunta:049"],
    ["92 Vanda", "kunta:092"],
    ["Mänttä-Vilppula (508)", "kunta:508"],
    ["Lappeenranta, 405", "kunta:405"],
    ["MK08 Kymenlaakso", "maakunta:08"],
    ["09 Etelä-Karjala", "maakunta:09"],
    ["HVA10 Kymenlaakson hyvinvointialue", "hyvinvointialue:10"],
    ["10 Kymenlaakson hyvinvointialue", "hyvinvointialue:10"],
    ["HVA10 Kymenlaakso", "hyvinvointialue:10"],
    ["Kymmenedalen (HVA 10)", "hyvinvointialue:10"],
    ["HVA01 Itä-Uusimaa", "hyvinvointialue:01"],
    ["HVA02 Mellersta Nyland", "hyvinvointialue:02"],
    ["HVA04 Vantaa ja Kerava", "hyvinvointialue:04"],
    ["HVA07 Kanta-Häme", "hyvinvointialue:07"],
    ["HVA21 Lapland", "hyvinvointialue:21"],
    ["MK08 Kymenlaakso", "maakunta:08"],
    ["SSS KOKO MAA", "maa:358"],
    ["SSS Hela landet", "maa:358"],
    ["Porvoo / Borgå", "kunta:638"],
    ["Raasepori/Raseborg", "kunta:710"],
    ["Kristiinankaupunki - Kristinestad", "kunta:287"],
    ["Parainen – Pargas", "kunta:445"],
    ["Turku (Åbo)", "kunta:853"],
    ["Lappeenrannan kaupunki", "kunta:405"],
    ["Virolahden kunta", "kunta:935"],
    ["Turun kaupunki", "kunta:853"],
    ["Iitin kunta", "kunta:142"],
    ["Borgå stad", "kunta:638"],
    ["Fredrikshamns stad", "kunta:075"],
    ["Kyrkslätts kommun", "kunta:257"],
    ["City of Kotka", "kunta:285"],
    ["Municipality of Pyhtää", "kunta:624"],
    ["Uudenmaan maakunta", "maakunta:01"],
    ["Landskapet Åland", "maakunta:21"],
    ["Koski", "kunta:284"],
    ["Pedersören kunta", "kunta:599"],
    ["Pedersöre", "kunta:599"],
  ];
  for (const [text, key] of labels)
    test(text, () => {
      expect(all(text)).toEqual({ key });
    });

  const contradictions = [
    "091 Espoo",
    "Kotka (286)",
    "Turku / Tammerfors",
    "KU049 Vantaan kaupunki",
    "HVA05 Kanta-Häme",
  ];
  for (const text of contradictions)
    test(`but not "${text}", whose parts are of two areas`, () => {
      expect(all(text)).toMatchObject({ code: "region-mismatch" });
    });

  test("a misspelled name beside a code, and a word for a kind without its name, stay unknown or contradict", () => {
    for (const text of ["285 Kotkka", "kaupunki", "Turku / Aboa", "999 Kotka"])
      expect(all(text)).toHaveProperty("code");
  });
});
