import { describe, expect, test } from "vitest";
import { exportFilename, figureFilename, slug } from "#app/exports/filename.ts";

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

describe("the name of a figure that was taken from a report", () => {
  const taken = ["kymenlaakso-2025-2029", "Versio 12", "Kuva 103"];

  test("says what, where, of which years, and from which report and version", () => {
    const years = "2015–2024";
    expect(
      figureFilename({ subject: "Työttömät, %", areas: ["Kouvola"], years, taken, extension: "svg" }),
    ).toBe("saukko-tyottomat-kouvola-2015-2024-kymenlaakso-2025-2029-versio-12-kuva-103.svg");
  });

  test("never loses what it was taken from, however many areas and however long the names", () => {
    const areas = ["Hamina", "Kotka", "Kouvola", "Miehikkälä", "Pyhtää", "Virolahti", "Maarianhamina"];
    const subject = "Toimeentulotukea pitkäaikaisesti saaneet 18–24-vuotiaat henkilöt koko vuoden aikana";
    const name = figureFilename({ subject, areas, years: "2023", taken, extension: "csv" });
    expect(name).toMatch(
      /^saukko-toimeentulotukea-[a-z0-9-]+-2023-kymenlaakso-2025-2029-versio-12-kuva-103\.csv$/,
    );
    expect(name.length).toBeLessThan(120);
    const long = figureFilename({ subject, areas, years: "", taken: ["a".repeat(150)], extension: "csv" });
    expect(long).toMatch(/^saukko-toimeentulotukea-[a-z0-9-]*-a{150}\.csv$/);
  });
});
