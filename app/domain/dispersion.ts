/**
 * How much more counts of an indicator vary than chance makes them (ylihajonta), by size of the municipality.
 */
export interface Dispersion {
  whole: SizeClass;
  /** By the denominator, smallest first. */
  classes: readonly SizeClass[];
}

export interface SizeClass {
  /** Variance as a multiple of chance's, at least 1. */
  factor: number;
  /** How alike two years are over the municipalities, 0–1. */
  correlation: number;
  /** Municipalities that it was estimated from. */
  areas: number;
  /** The largest denominator in the class; null: no limit. */
  upTo: number | null;
}

/** The class of an area by its denominator. */
export function sizeClassOf({ classes, whole }: Dispersion, denominator: number): SizeClass {
  return classes.find(({ upTo }) => upTo === null || denominator <= upTo) ?? whole;
}
