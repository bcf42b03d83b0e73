/** What municipalities are alike in (samankaltaisuuden tekijät). */
export const TRAITS = ["size", "over64", "netMigration", "income", "education", "swedish"] as const;
export type Trait = (typeof TRAITS)[number];

export type TraitWeights = Readonly<Record<Trait, number>>;

/** Every trait counts alike until a region says otherwise. */
export const DEFAULT_WEIGHTS: TraitWeights = {
  size: 1,
  over64: 1,
  netMigration: 1,
  income: 1,
  education: 1,
  swedish: 1,
};

/** With fewer traits than this no similar municipalities are looked for. */
export const FEWEST_TRAITS = 3;

export function isTrait(text: string): text is Trait {
  return TRAITS.some((trait) => trait === text);
}
