/**
 * Many tests at once (Benjamini & Hochberg 1995): of all that are told as clear, the expected share that is
 * not so is at most the given one. Assumes that the tests are independent or lean the same way. `tails`: p
 * values. Returns which of them pass, in their order; with no difference anywhere one page in twenty has any.
 * Refuses nothing.
 */
export function passing(tails: readonly number[], share: number): boolean[] {
  const sorted = [...tails].sort((a, b) => a - b);
  let limit = -1;
  sorted.forEach((tail, at) => {
    if (tail <= (share * (at + 1)) / sorted.length) limit = tail;
  });
  return tails.map((tail) => tail <= limit);
}

/**
 * Probability of a chi-square (1 degree of freedom) at least so large: erfc(√(χ²/2)), to a relative error of
 * 1.2 · 10⁻⁷ (Numerical Recipes 6.2).
 */
export function tailOf(chiSquare: number): number {
  const z = Math.sqrt(Math.max(0, chiSquare) / 2);
  const t = 1 / (1 + z / 2);
  const series = COEFFICIENTS.reduceRight((sum, one) => one + t * sum, 0);
  return Math.min(1, t * Math.exp(-z * z + series));
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
] as const;
