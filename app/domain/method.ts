import type { Locale } from "./text.ts";

/** The methods that have a page, in the order of their list. References are the same in every language. */
export const METHOD_KEYS = [
  "interval",
  "country",
  "rest",
  "areas",
  "similar",
  "pair",
  "trend",
  "smallest",
  "position",
  "denominator",
  "relevance",
  "judgement",
  "merged",
  "pooled",
  "goal",
  "hidden",
] as const;
export type MethodKey = (typeof METHOD_KEYS)[number];

export function isMethodKey(text: string): text is MethodKey {
  return METHOD_KEYS.some((key) => key === text);
}

/** Formula and references; null: none. */
export const METHOD_SOURCES: Record<MethodKey, { formula: string | null; reference: string | null }> = {
  interval: {
    formula:
      "p = (2x + z² ± z√(z² + 4x(n − x)/n)) / (2(n + z²));  x(1 − 1/(9x) − z/(3√x))³ … (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³;  x → x/φ, n → n/φ",
    reference:
      "Wilson 1927; Clopper & Pearson 1934; Garwood 1936; Breslow & Day 1987 (Byar); McCullagh & Nelder 1989",
  },
  country: {
    formula: null,
    reference:
      "Office for Health Improvement and Disparities: Fingertips technical guidance; Spiegelhalter 2005",
  },
  rest: {
    formula: "d − √((a − aₗ)² + (bᵤ − b)²) … d + √((aᵤ − a)² + (b − bₗ)²)",
    reference: "Newcombe 1998; Zou & Donner 2008; Schenker & Gentleman 2001",
  },
  areas: {
    formula: "d − √((a − aₗ)² + (bᵤ − b)²) … d + √((aᵤ − a)² + (b − bₗ)²)",
    reference: "Newcombe 1998; Zou & Donner 2008; Schenker & Gentleman 2001",
  },
  smallest: {
    formula: "d = z₀.₉₇₅ · √(p(1 − p)(1/n₁ + 1/n₂)) + z₀.₈₀ · √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂)",
    reference: "Fleiss, Levin & Paik 2003",
  },
  pair: {
    formula: "d − √((a − aₗ)² + (bᵤ − b)²) … d + √((aᵤ − a)² + (b − bₗ)²)",
    reference: "Newcombe 1998; Fleiss, Levin & Paik 2003",
  },
  trend: {
    formula: "χ² = (b / SE(b))² > 9,5495;  χ² = Σ(vᵢ − v)² / Var(vᵢ) > 16,9238",
    reference: "Armitage 1955; Rao 1948; Pearson 1900; Fingertips technical guidance",
  },
  position: { formula: "(k₍<₎ + k₍≤₎) / 2n · 100", reference: "Hyndman & Fan 1996" },
  denominator: { formula: "x · k / (r + h) ≤ n ≤ x · k / (r − h)", reference: null },
  relevance: { formula: "|d| ≥ 0,05 · v", reference: null },
  judgement: { formula: null, reference: "Benjamini & Hochberg 1995" },
  merged: { formula: "Σx / Σn · k", reference: null },
  pooled: { formula: "Σx / Σn · k;  φ · (1 + (T − 1)r);  v = Σnᵢvᵢ / Σnᵢ", reference: "Kish 1965" },
  similar: { formula: "√Σ wᵢ((aᵢ − bᵢ)/sᵢ)²", reference: null },
  goal: { formula: "v₀ + (t − v₀)(x − x₀)/(X − x₀);  (t − v)/(X − x)", reference: null },
  hidden: { formula: null, reference: null },
};

/** The formula as it is written in the language: English has a decimal point. */
export function formulaIn(key: MethodKey, locale: Locale): string | null {
  const { formula } = METHOD_SOURCES[key];
  return locale === "en" ? (formula?.replaceAll(/(\d),(\d)/g, "$1.$2") ?? null) : formula;
}
