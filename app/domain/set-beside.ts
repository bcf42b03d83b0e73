import type { ComparisonResult, JudgedResult, Outcome } from "./verdict.ts";

/** What a figure is set beside (vertailukohta): the country, or the rest of its county. */
export type Beside = "country" | "rest";

export interface SetBeside {
  to: Beside;
  outcome: Outcome<ComparisonResult>;
}

/**
 * Beside what lists, headlines and pictures put a figure: the country and, where there is no figure of it,
 * the rest of the county (decision 0057). null where the question does not arise.
 */
export function setBeside({ country, rest }: Pick<JudgedResult, "country" | "rest">): SetBeside | null {
  if (country && !country.ok && rest?.ok) return { to: "rest", outcome: rest };
  return country && { to: "country", outcome: country };
}
