import type { AreaKey } from "#app/domain/area.ts";

/** Municipalities that are also judged together: too small alone, about 10,000 people together. */
export interface SeedMergedArea {
  /** Short stable name in addresses. */
  key: string;
  name: { fi: string; sv: string; en: string };
  members: AreaKey[];
}

export const SEED_MERGED_AREAS: readonly SeedMergedArea[] = [
  {
    key: "rajaseutu",
    name: {
      fi: "Miehikkälä, Virolahti ja Pyhtää yhdessä",
      sv: "Miehikkälä, Vederlax och Pyttis tillsammans",
      en: "Miehikkälä, Virolahti and Pyhtää together",
    },
    members: ["kunta:489", "kunta:935", "kunta:624"],
  },
];

/**
 * Municipalities that one has picked to compare itself with, in its order: Lappeenranta, Rovaniemi, Kotka.
 */
export const SEED_PEERS: readonly { region: AreaKey; peers: AreaKey[] }[] = [
  { region: "kunta:286", peers: ["kunta:405", "kunta:698", "kunta:285"] },
];
