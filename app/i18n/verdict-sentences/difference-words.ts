import type { Unit } from "#app/domain/indicator.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import type { Quantity } from "./words.ts";

/**
 * How sure, and how large: the steps in which a difference is told. same: one and the same number · similar:
 * surely about the same · unproven: chance explains it · exact: totals, in which there is no chance ·
 * untested: only which way and how much.
 */
export type Strength =
  | "same"
  | "similar"
  | "unproven"
  | "small"
  | "clear"
  | "very-clear"
  | "exact"
  | "exact-small"
  | "untested";

/**
 * Sentences of one figure beside another in one language. Each says which way it lies and what the other
 * figure is, and how sure that is.
 */
export interface DifferenceWords {
  /** `than`: "koko maassa"; `amount`: the other side's figure. */
  comparison: (
    quantity: Quantity,
    side: "lower" | "higher",
    strength: Strength,
    than: string,
    amount: string,
  ) => string;
  /** Of two years; never a rise or a fall. */
  pair: (
    quantity: Quantity,
    side: "lower" | "higher",
    strength: Strength,
    year: number,
    amount: string,
  ) => string;
  /** In place of it where the series broke between the two. `first`: the first year after the break. */
  acrossBreak: (first: string) => string;
  /** Follows the two above where nothing was tested: why. */
  untested: (refusal: Refusal, unit: Unit) => string;
  standing: (better: boolean) => string;
  /** Areas that are not in a sum: of a nought without its group there is a figure, but nothing to add. */
  without: (names: string, one: boolean) => string;
  /** Areas that have no figure where the middle one is taken. */
  withoutFigure: (names: string) => string;
}
