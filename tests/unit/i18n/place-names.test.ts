import { describe, expect, it } from "vitest";
import type { Area, AreaKind } from "#app/domain/area.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { seedRegions } from "#db/seed/regions.ts";

const regions = seedRegions();

function region(kind: AreaKind, code: string): Area {
  const found = regions.find((one) => one.kind === kind && one.code === code);
  if (!found) throw new Error(`no ${kind} ${code}`);
  return found;
}

const where = (kind: AreaKind, code: string, locale: "fi" | "sv" | "en"): string | null =>
  placeForms(region(kind, code), locale).where;

describe("place names", () => {
  it("bend properly in Finnish for the home municipalities", () => {
    const home = ["286", "285", "075", "624", "935", "489"].map((code) => where("kunta", code, "fi"));
    expect(home).toEqual([
      "Kouvolassa",
      "Kotkassa",
      "Haminassa",
      "Pyhtäällä",
      "Virolahdella",
      "Miehikkälässä",
    ]);
  });

  it("have a Finnish form for every municipality, region and county of today", () => {
    expect(regions.filter((one) => placeForms(one, "fi").where === null)).toEqual([]);
    expect(regions.filter((one) => placeForms(one, "fi").whose === null)).toEqual([]);
  });

  it("leave the kind out of a county's name where it has the region's", () => {
    expect(placeForms(region("hyvinvointialue", "10"), "fi")).toEqual({
      name: "Kymenlaakso",
      where: "Kymenlaaksossa",
      whose: "Kymenlaakson",
    });
    expect(where("hyvinvointialue", "10", "sv")).toBe("i Kymmenedalen");
    expect(where("hyvinvointialue", "10", "en")).toBe("in Kymenlaakso");
  });

  it("keep the kind where a county has no region of its name", () => {
    expect(where("hyvinvointialue", "01", "fi")).toBe("Itä-Uudenmaan hyvinvointialueella");
  });

  it("take the Swedish name and the Swedish preposition", () => {
    expect(where("kunta", "075", "sv")).toBe("i Fredrikshamn");
    expect(where("kunta", "318", "sv")).toBe("på Kökar");
  });

  it("speak of the country as one does", () => {
    expect(where("maa", "358", "fi")).toBe("koko maassa");
  });

  it("admit not knowing the form of a strange name", () => {
    const strange: Area = {
      kind: "kunta",
      code: "999",
      name: { fi: "Uusikunta", sv: "Nykommun", en: "Uusikunta" },
    };
    expect(placeForms(strange, "fi")).toEqual({ name: "Uusikunta", where: null, whose: null });
  });
});
