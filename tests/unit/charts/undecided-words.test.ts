import { expect, it } from "vitest";
import { undecidedSentence } from "#app/charts/undecided-words.ts";
import { LOCALES } from "#app/domain/text.ts";

const inAll = (chance: number, untested: number, unjudged: number): (string | null)[] =>
  LOCALES.map((locale) => undecidedSentence({ chance, untested, unjudged }, locale));

it("what is neither better nor worse is told in a sentence, one and many in their forms", () => {
  expect(inAll(30, 17, 4)).toEqual([
    "Ero on pieni tai voi olla sattumaa 30 luvussa; eroa ei ole testattu 17 luvussa; hyvää tai huonoa suuntaa ei ole 4 luvulla.",
    "I 30 tal är skillnaden liten eller kan bero på slumpen; 17 skillnader har inte testats; 4 tal har varken god eller dålig riktning.",
    "In 30 figures the difference is small or may be chance; 17 differences have not been tested; 4 figures have no good or bad direction.",
  ]);
  expect(inAll(1, 1, 1)).toEqual([
    "Ero on pieni tai voi olla sattumaa yhdessä luvussa; eroa ei ole testattu yhdessä luvussa; hyvää tai huonoa suuntaa ei ole yhdellä luvulla.",
    "I ett tal är skillnaden liten eller kan bero på slumpen; en skillnad har inte testats; ett tal har varken god eller dålig riktning.",
    "In one figure the difference is small or may be chance; one difference has not been tested; one figure has no good or bad direction.",
  ]);
});

it("what there is none of is not told, and nothing where there is none at all", () => {
  expect(inAll(0, 2, 0)[0]).toBe("Eroa ei ole testattu 2 luvussa.");
  expect(inAll(0, 0, 0)).toEqual([null, null, null]);
});
