import { expect, test } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { derivedName } from "#app/i18n/derived-name.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";
import { seedNames } from "#db/seed/names.ts";

const HEADER = "indicator;name_fi;name_sv;name_en";

test("every short name is of an indicator of the catalogue, and of one alone", () => {
  const known = new Set(seedCatalogueLines().map(({ key }) => key));
  const names = seedNames();
  expect([...names.keys()].filter((key) => !known.has(key))).toEqual([]);
  for (const locale of LOCALES) {
    const told = [...names.values()].map((name) => name[locale]);
    expect(
      told.filter((name, at) => told.indexOf(name) < at),
      locale,
    ).toEqual([]);
  }
});

test("every indicator of the catalogue whose title we know has one, which tells more than ages and numbers", () => {
  const names = seedNames();
  // Its source names 5641, where it knows it (decision 0007): a name of ours would be a guess.
  expect(seedCatalogueLines().flatMap(({ key }) => (names.has(key) ? [] : [key]))).toEqual(["sotkanet-5641"]);
  expect([...names.values()].filter((name) => derivedName(name) !== null)).toEqual([]);
});

test("a short name is short, and carries no raw title's unit or spaced hyphen", () => {
  for (const name of seedNames().values())
    for (const locale of LOCALES) {
      expect(name[locale]?.length, name[locale] ?? "").toBeLessThanOrEqual(64);
      expect(name[locale]).not.toMatch(/%|\/ ?1|\d - \d|&#/);
    }
});

test("a line that cannot be read is named", () => {
  expect(() => seedNames("id;name\n1;a")).toThrow(/row 1: "id;name"/);
  expect(() => seedNames(`${HEADER}\nx;a;b;c`)).toThrow(/row 2: "x" is no indicator/);
  expect(() => seedNames(`${HEADER}\nown-1;a;;c`)).toThrow(/row 2: a name is missing of "own-1"/);
  expect(() => seedNames(`${HEADER}\nown-1;a;b;c\nown-1;d;e;f`)).toThrow(/row 3: "own-1" has a line already/);
});
