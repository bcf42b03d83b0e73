import { expect, test } from "vitest";
import { producerName } from "#app/i18n/producer-name.ts";

const named = (fi: string, sv: string | null = null) => ({ fi, sv, en: null });

test("a producer known in Finland has its official name in each language", () => {
  expect(producerName(named("Kansaneläkelaitos (Kela)"), "sv")).toBe("Folkpensionsanstalten (FPA)");
  expect(producerName(named("Tilastokeskus", "Tilastokeskus"), "sv")).toBe("Statistikcentralen");
  expect(producerName(named("Tilastokeskus"), "en")).toBe("Statistics Finland");
  expect(producerName(named("Tilastokeskus"), "fi")).toBe("Tilastokeskus");
});

test("another producer's name stays as the source gives it, and none stays none", () => {
  expect(producerName(named("Kotkan kaupunki", "Kotka stad"), "sv")).toBe("Kotka stad");
  expect(producerName(named("Kotkan kaupunki"), "sv")).toBe("Kotkan kaupunki");
  expect(producerName({ fi: null, sv: null, en: null }, "sv")).toBeNull();
});
