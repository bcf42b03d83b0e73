import { describe, expect, test } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { isOfChildren, sexWords } from "#app/i18n/sex-words.ts";
import { sexLead } from "#app/i18n/verdict-sentences/facts.ts";

const inFinnish = (fi: string | null, sv: string | null = null) => ({ fi, sv, en: null });

test.each([
  ["Nuuskaa päivittäin, % 8. ja 9. luokan oppilaista", true],
  ["Nukkuu liian vähän, % lukion 1. ja 2. vuoden opiskelijoista", true],
  ["Tupakoi päivittäin, % ammatillisen oppilaitoksen 1. ja 2. vuoden opiskelijoista", true],
  ["Kodin ulkopuolelle sijoitetut 0 - 17-vuotiaat, % vastaavanikäisestä väestöstä", true],
  ["13–15-vuotiaat, joilla on harrastus", true],
  ["Huostassa olevat 16 - 17-vuotiaat", true],
  ["Työttömät 18 - 24-vuotiaat", false],
  ["Sairauspäivärahaa saaneet 16 - 64-vuotiaat", false],
  ["Toimeentulotukea saaneet 0 - 64-vuotiaat", false],
  ["Korkeakouluopiskelijat", false],
  ["Asunnottomat / 1 000 asukasta", false],
])("%s", (title, children) => {
  expect(isOfChildren(inFinnish(title))).toBe(children);
});

test("a title in another language alone tells it too", () => {
  expect(isOfChildren(inFinnish(null, "Röker dagligen, % av eleverna i årskurs 8 och 9"))).toBe(true);
  expect(isOfChildren({ fi: null, sv: null, en: "Daily smokers, as % of all pupils" })).toBe(true);
  expect(isOfChildren({ fi: null, sv: null, en: null })).toBe(false);
});

describe("one rule", () => {
  const titles = [
    inFinnish("Nuuskaa päivittäin, % oppilaista"),
    inFinnish("Nuuskaa päivittäin, % aikuisista"),
  ];
  test.each(titles.flatMap((title) => LOCALES.map((locale) => ({ title, locale }))))(
    "for heads of tables and sentences: $title.fi, $locale",
    ({ title, locale }) => {
      const words = sexWords(title, messagesFor(locale).common);
      for (const sex of ["female", "male"] as const)
        expect(sexLead({ title, sex }, locale)).toBe(`${words[sex]}: `);
      expect(sexLead({ title, sex: "total" }, locale)).toBe("");
    },
  );
});
