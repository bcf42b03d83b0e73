import { type RoleOf, TRAIT_WORDS, type WEIGHT_COLUMNS } from "#app/domain/importing/methods-file.ts";
import { DEFAULT_WEIGHTS, FEWEST_TRAITS, TRAITS, type TraitWeights } from "#app/domain/trait.ts";
import type { RowReader } from "./row-reader.ts";

type Reader = RowReader<RoleOf<typeof WEIGHT_COLUMNS>>;

/** Beyond this a weight tells nothing more: that trait alone decides. */
const HEAVIEST = 1000;

/** One row a trait; a trait without a row weighs its default. */
export function readWeightLines(reader: Reader): TraitWeights {
  const seen = new Map<string, number>();
  const weights = { ...DEFAULT_WEIGHTS };
  for (const row of reader.rows) {
    const trait = reader.word(row, "trait", TRAIT_WORDS);
    const first = trait !== null && reader.isFirst(row, "trait", trait, seen);
    const fits = (value: number): boolean => value >= 0 && value <= HEAVIEST;
    const weight = reader.number(
      row,
      "weight",
      fits,
      `a number from 0 to ${HEAVIEST}; 0 leaves the trait out`,
    );
    if (first && weight !== null) weights[trait] = weight;
  }
  const used = TRAITS.filter((trait) => weights[trait] > 0);
  const [last] = reader.rows.slice(-1);
  if (last && used.length < FEWEST_TRAITS) {
    const expected = `at least ${FEWEST_TRAITS} traits that weigh more than 0, or nothing is like anything`;
    reader.reject(last, "weight", "too-few", expected);
  }
  return weights;
}
