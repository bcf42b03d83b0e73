import { describe, expect, test } from "vitest";
import { areaKey } from "#app/domain/area.ts";
import { seedMemberships, seedRegions } from "#db/seed/regions.ts";

const regions = seedRegions();
const municipalities = regions.filter(({ kind }) => kind === "kunta");

describe("the table of regions", () => {
  test("has the country, 19 regions, 23 counties and 308 municipalities, each once", () => {
    const count = (kind: string): number => regions.filter((region) => region.kind === kind).length;
    expect([count("maa"), count("maakunta"), count("hyvinvointialue"), count("kunta")]).toEqual([
      1, 19, 23, 308,
    ]);
    expect(new Set(regions.map(areaKey)).size).toBe(regions.length);
  });

  test("gives Kymenlaakso's county its six municipalities", () => {
    const names = municipalities
      .filter(({ hyvinvointialue }) => hyvinvointialue === "10")
      .map(({ name }) => name.fi);
    expect(names.toSorted()).toEqual(["Hamina", "Kotka", "Kouvola", "Miehikkälä", "Pyhtää", "Virolahti"]);
  });

  test("points every municipality at a region and a county that exist, with a language and a size", () => {
    const keys = new Set(regions.map(areaKey));
    for (const { name, maakunta, hyvinvointialue, language, population } of municipalities) {
      expect(keys, name.fi).toContain(`maakunta:${maakunta}`);
      expect(keys, name.fi).toContain(`hyvinvointialue:${hyvinvointialue}`);
      expect(language, name.fi).not.toBeNull();
      expect(population, name.fi).toBeGreaterThan(90);
    }
  });

  test("knows Swedish names and languages", () => {
    const pyhtaa = municipalities.find(({ code }) => code === "624");
    expect(pyhtaa).toMatchObject({ name: { sv: "Pyttis" }, language: "bilingual" });
    expect(municipalities.filter(({ language }) => language === "sv")).toHaveLength(16);
    expect(municipalities.filter(({ language }) => language === "bilingual")).toHaveLength(33);
  });
});

describe("memberships", () => {
  const memberships = seedMemberships();

  test("say that Iitti belonged to Kymenlaakso until 2020 and belongs to Päijät-Häme from 2021", () => {
    const iitti = memberships.filter(
      ({ municipality, kind }) => municipality === "142" && kind === "maakunta",
    );
    expect(iitti.map(({ code, fromYear, toYear }) => [code, fromYear, toYear])).toEqual([
      ["08", 2010, 2020],
      ["07", 2021, null],
    ]);
  });

  test("end where the table of regions says the municipality belongs today", () => {
    for (const { code, name, maakunta, hyvinvointialue } of municipalities) {
      const today = memberships.filter(
        ({ municipality, toYear }) => municipality === code && toYear === null,
      );
      expect(
        today.map((membership) => membership.code),
        name.fi,
      ).toEqual([maakunta, hyvinvointialue]);
    }
  });
});
