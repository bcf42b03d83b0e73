import { describe, expect, test } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { derivedName } from "#app/i18n/derived-name.ts";
import { untitled } from "#app/i18n/indicator-title.ts";

const inFinnish = (title: string) => derivedName({ fi: title, sv: null, en: null })?.fi;

describe("a title that is only ages", () => {
  test.each([
    ["7 - 15-vuotiaat, % väestöstä", "Ikäryhmä: 7 - 15-vuotiaat, % väestöstä"],
    ["75 vuotta täyttäneet % väestöstä", "Ikäryhmä: 75 vuotta täyttäneet % väestöstä"],
    ["0-vuotiaat, lkm 31.12.", "Ikäryhmä: 0-vuotiaat, lkm 31.12."],
    [" 13–15-vuotiaat ", "Ikäryhmä: 13–15-vuotiaat"],
    ["(EU) 50 - 64-vuotiaat, % väestöstä", "Ikäryhmä: (EU) 50 - 64-vuotiaat, % väestöstä"],
  ])("%s", (title, name) => {
    expect(inFinnish(title)).toBe(name);
  });

  test("is told so in each language, where that language's title is", () => {
    const title = {
      fi: "80–84-vuotiaat, % väestöstä",
      sv: "80–84-åringar, % av befolkningen",
      en: "Population aged 80–84",
    };
    expect(derivedName(title)).toEqual({
      fi: "Ikäryhmä: 80–84-vuotiaat, % väestöstä",
      sv: "Åldersgrupp: 80–84-åringar, % av befolkningen",
      en: "Population aged 80–84",
    });
    expect(derivedName({ fi: null, sv: "85 år och över", en: "Aged 85" })).toEqual({
      fi: null,
      sv: "Åldersgrupp: 85 år och över",
      en: "Age group: Aged 85",
    });
  });
});

test.each(["2024", "T2.1", "16-24", "75+", "—"])("a title without a word is said to be none: %s", (title) => {
  expect(inFinnish(title)).toBe(`Nimetön indikaattori (${title})`);
});

test.each([
  "7 - 15-vuotiaat, jotka harrastavat liikuntaa, % vastaavanikäisistä",
  "25-vuotiaan elinajanodote",
  "65 vuotta täyttäneiden yhden hengen asuntokunnat, % asuntokunnista",
  "Lihavat, 20–64-vuotiaat ",
  "BMI",
  "",
])("a title that reads stays as it is: %s", (title) => {
  expect(derivedName({ fi: title, sv: null, en: null })).toBeNull();
});

test("an indicator without a title is told as such, with where to look it up", () => {
  const told = LOCALES.map((locale) => untitled("sotkanet-9999", locale));
  expect(told).toEqual([
    "Indikaattori Sotkanet 9999 (nimi ei ole tiedossa)",
    "Indikator Sotkanet 9999 (namnet är inte känt)",
    "Indicator Sotkanet 9999 (name not known)",
  ]);
});
