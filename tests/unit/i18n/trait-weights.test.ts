import { describe, expect, it } from "vitest";
import { TRAIT_WORDS } from "#app/domain/importing/methods-file.ts";
import { LOCALES } from "#app/domain/text.ts";
import { DEFAULT_WEIGHTS, TRAITS } from "#app/domain/trait.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { weightsSentence } from "#app/i18n/trait-weights.ts";

const told = (weights: Partial<typeof DEFAULT_WEIGHTS>): (string | null)[] =>
  LOCALES.map((locale) => weightsSentence({ ...DEFAULT_WEIGHTS, ...weights }, messagesFor(locale), locale));

describe("the weights of similarity", () => {
  it("are told in three languages where they are not the default, exactly and in their order", () => {
    expect(told({ size: 2, over64: 0.125, swedish: 0 })).toEqual([
      "Oletuspainosta 1 poikkeavat painot: koko 2, yli 64-vuotiaat 0,125, ruotsinkieliset 0 (ei mukana).",
      "Vikter som avviker från standardvikten 1: storlek 2, över 64 år 0,125, svenskspråkiga 0 (inte med).",
      "Weights other than the default of 1: size 2, over-64s 0.125, Swedish speakers 0 (left out).",
    ]);
  });

  it("are not spoken of where every trait weighs alike", () => {
    expect(told({})).toEqual([null, null, null]);
  });

  it("are named as the file that edits them names them", () => {
    for (const locale of LOCALES)
      for (const trait of TRAITS)
        expect(TRAIT_WORDS[trait]).toContain(
          messagesFor(locale).verdicts.similar.traits[trait].toLowerCase(),
        );
  });
});
