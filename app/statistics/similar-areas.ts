import type { AreaKey } from "#app/domain/area.ts";
import { DEFAULT_WEIGHTS, FEWEST_TRAITS, TRAITS, type Trait, type TraitWeights } from "#app/domain/trait.ts";
import { answered, type Outcome, refused } from "#app/domain/verdict.ts";

/**
 * Similar municipalities (samankaltaiset kunnat): Euclidean distance over standardised traits. Each trait is
 * put in standard deviations over all municipalities, so that none counts more for its unit; size by its
 * logarithm, since twice as large is as far at any size. A trait that the municipality itself, or more than a
 * tenth of all, lacks is left out and named; another municipality that lacks one of the rest is not offered.
 * Refuses where fewer than three traits are left, and where size is not among them: a town is not like a
 * village, whatever else they share.
 */
export type SimilarityInput = { region: AreaKey } & Record<Trait, number | null>;

export interface SimilarArea {
  region: AreaKey;
  distance: number;
  /** Difference in each trait, in standard deviations, with its sign; null where it was left out. */
  parts: Record<Trait, number | null>;
}

/** A trait that a larger share of the municipalities lacks is left out. */
const MOST_LACKING = 0.1;

export function similarAreas(
  of: AreaKey,
  inputs: readonly SimilarityInput[],
  weights: TraitWeights = DEFAULT_WEIGHTS,
  howMany = 7,
): Outcome<{ areas: SimilarArea[]; left: Trait[] }> {
  const own = inputs.find(({ region }) => region === of);
  const used = TRAITS.filter(
    (trait) => weights[trait] > 0 && own !== undefined && own[trait] !== null && isCommon(inputs, trait),
  );
  const left = TRAITS.filter((trait) => !used.includes(trait));
  if (!own || used.length < FEWEST_TRAITS || !used.includes("size")) return refused("inputs-missing", left);
  const scales = new Map(used.map((trait) => [trait, deviation(inputs, trait)]));
  const areas = inputs.flatMap((other): SimilarArea[] => {
    if (other.region === of || used.some((trait) => other[trait] === null)) return [];
    const parts = Object.fromEntries(
      TRAITS.map((trait) => [trait, partOf(own, other, trait, scales.get(trait))]),
    ) as SimilarArea["parts"]; // made of every trait
    const squares = used.reduce((sum, trait) => sum + weights[trait] * (parts[trait] ?? 0) ** 2, 0);
    return [{ region: other.region, distance: Math.sqrt(squares), parts }];
  });
  areas.sort((a, b) => a.distance - b.distance || a.region.localeCompare(b.region));
  return answered({ areas: areas.slice(0, howMany), left });
}

function isCommon(inputs: readonly SimilarityInput[], trait: Trait): boolean {
  return inputs.filter((one) => one[trait] === null).length <= MOST_LACKING * inputs.length;
}

function measured(input: SimilarityInput, trait: Trait): number | null {
  const value = input[trait];
  if (value === null || trait !== "size") return value;
  return value > 0 ? Math.log(value) : null;
}

/** Standard deviation over the municipalities that have the trait (n − 1). */
function deviation(inputs: readonly SimilarityInput[], trait: Trait): number {
  const values = inputs.flatMap((input) => measured(input, trait) ?? []);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** A trait in which all are alike tells nothing apart. */
function partOf(
  own: SimilarityInput,
  other: SimilarityInput,
  trait: Trait,
  scale: number | undefined,
): number | null {
  const [a, b] = [measured(own, trait), measured(other, trait)];
  if (scale === undefined || a === null || b === null) return null;
  return scale === 0 ? 0 : (b - a) / scale;
}
