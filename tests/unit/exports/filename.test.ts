import { describe, expect, test } from "vitest";
import { exportFilename, slug } from "#app/exports/filename.ts";

describe("the name of a downloaded file", () => {
  test("says what, where and when in plain letters", () => {
    expect(
      exportFilename({
        subject: "Työttömät, % työvoimasta",
        areas: ["Kouvola", "Kotka"],
        day: "2026-11-22",
        extension: "png",
      }),
    ).toBe("saukko-tyottomat-kouvola-kotka-2026-11-22.png");
  });

  test("cuts a long title at a word and stays short with seven areas", () => {
    const name = exportFilename({
      subject: "Toimeentulotukea pitkäaikaisesti saaneet 18–24-vuotiaat henkilöt koko vuoden aikana",
      areas: ["Hamina", "Kotka", "Kouvola", "Miehikkälä", "Pyhtää", "Virolahti", "Maarianhamina – Mariehamn"],
      day: "2026-11-22",
      view: "jakauma",
      extension: "xlsx",
    });
    expect(name).toMatch(
      /^saukko-toimeentulotukea-pitkaaikaisesti-saaneet-jakauma-hamina-[a-z-]+-2026-11-22\.xlsx$/,
    );
    expect(name.length).toBeLessThan(120);
  });

  test("lets no path, quote or line break through", () => {
    expect(slug('../../etc/"passwd"\r\nX: å ä ö Å ß €')).toBe("etc-passwd-x-a-a-o-a");
  });

  test("goes without a day where nothing was fetched", () => {
    expect(exportFilename({ subject: "", areas: [], day: null, extension: "csv" })).toBe("saukko.csv");
  });
});
