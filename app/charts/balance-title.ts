import type { Locale } from "#app/domain/text.ts";
import type { AreaDataset } from "./area-dataset.ts";

/** How many figures are worse and better than the country's. */
export interface Sides {
  worse: number;
  better: number;
}

/**
 * `each`: by a test of its own; `together`: where all of the picture's tests are assessed together, so that
 * what is left is clear.
 */
const WORDS: Record<Locale, Record<"each" | "together", (area: string, sides: Sides) => string>> = {
  fi: {
    each: (area, { worse, better }) => `${area}: koko maata huonompia lukuja ${worse}, parempia ${better}`,
    together: (area, { worse, better }) =>
      `${area}: koko maata selvästi huonompia lukuja ${worse}, parempia ${better}`,
  },
  sv: {
    each: (area, { worse, better }) => `${area}: ${worse} tal sämre än hela landets, ${better} bättre`,
    together: (area, { worse, better }) =>
      `${area}: ${worse} tal tydligt sämre än hela landets, ${better} bättre`,
  },
  en: {
    each: (area, { worse, better }) =>
      `${area}: ${figures(worse)} worse than the country’s, ${better} better`,
    together: (area, { worse, better }) =>
      `${area}: ${figures(worse)} clearly worse than the country’s, ${better} better`,
  },
};

function figures(count: number): string {
  return count === 1 ? "1 figure" : `${count} figures`;
}

/** What a picture of many figures shows; null where none of them is worse or better. */
export function balanceTitle(
  { area, locale }: Pick<AreaDataset, "area" | "locale">,
  sides: Sides,
  tested: "each" | "together",
): string | null {
  return sides.worse + sides.better === 0 ? null : WORDS[locale][tested](area.name, sides);
}
