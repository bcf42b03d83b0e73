import { expect, it } from "vitest";
import { longWordClass } from "#app/components/long-word-class.ts";

it.each([
  ["Kymenlaakson hyvinvointi", undefined],
  ["Miehikkälä: viisi mittausta ja pienet kunnat yhdessä", undefined],
  ["Hyvinvointikertomukset", "long-word"],
  ["Terveydenedistämisaktiivisuus (TEA), liikunta", "longest-word"],
  // Divided behind its hyphen or dash.
  ["Etelä-Pohjanmaan hyvinvointialue–kuntavertailu", undefined],
])("no word of %j is broken in two on a phone", (title, expected) => {
  expect(longWordClass(title)).toBe(expected);
});
