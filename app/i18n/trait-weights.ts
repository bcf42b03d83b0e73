import { decimalsIn } from "#app/domain/decimals.ts";
import type { Locale } from "#app/domain/text.ts";
import { DEFAULT_WEIGHTS, TRAITS, type TraitWeights } from "#app/domain/trait.ts";
import { formatNumber } from "./format.ts";
import type { Messages } from "./messages.ts";

/** The weights of similarity that are not the default, in a sentence; null where all are. */
export function weightsSentence(
  weights: TraitWeights,
  { verdicts }: Pick<Messages, "verdicts">,
  locale: Locale,
): string | null {
  const words = verdicts.similar;
  const told = TRAITS.filter((trait) => weights[trait] !== DEFAULT_WEIGHTS[trait]).map((trait) => {
    const weight = weights[trait];
    const left = weight === 0 ? ` (${words.leftOut})` : "";
    return `${words.traits[trait]} ${formatNumber(weight, decimalsIn(weight), locale)}${left}`;
  });
  return told.length === 0 ? null : words.weights(told.join(", "));
}
