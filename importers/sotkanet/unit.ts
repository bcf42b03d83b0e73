import type { Unit } from "#app/domain/indicator.ts";

/** A unit with the multiplier that makes it: value = count × multiplier / denominator. */
export interface UnitOfValue {
  unit: Unit;
  multiplier: number | null;
}

/**
 * Sotkanet's primaryValueType codes. Seen in recorded answers: PROS, PER10000, PER100000, INDEKSI; the others
 * from its documentation.
 */
const BY_CODE: Record<string, UnitOfValue> = {
  PROS: { unit: "percent", multiplier: 100 },
  PER1000: { unit: "per-1000", multiplier: 1_000 },
  PER10000: { unit: "per-10000", multiplier: 10_000 },
  PER100000: { unit: "per-100000", multiplier: 100_000 },
  INDEKSI: { unit: "index", multiplier: null },
  LKM: { unit: "count", multiplier: null },
  EUR: { unit: "euro", multiplier: null },
};

/**
 * Where the record does not say, Sotkanet's Finnish titles do: they end in their unit. The first that fits
 * counts.
 */
const BY_TITLE: readonly [RegExp, UnitOfValue][] = [
  [/\/\s*100\s?000/, { unit: "per-100000", multiplier: 100_000 }],
  [/\/\s*10\s?000/, { unit: "per-10000", multiplier: 10_000 }],
  [/\/\s*1\s?000/, { unit: "per-1000", multiplier: 1_000 }],
  [/litraa/i, { unit: "litre", multiplier: null }],
  [/%|pienituloisuusaste/i, { unit: "percent", multiplier: 100 }],
  [/pistemäärä/i, { unit: "score", multiplier: null }],
  [/indeksi|kerroin/i, { unit: "index", multiplier: null }],
  [/\(keskiarvo\)|keskimäärin/i, { unit: "mean", multiplier: null }],
  [/huoltosuhde/i, { unit: "ratio", multiplier: null }],
  [/euroa|\be\s*\/|€/i, { unit: "euro", multiplier: null }],
  [/^Väestö 31\.12|lukumäärä|\blkm\b/i, { unit: "count", multiplier: null }],
];

/**
 * The unit by the record's code, else as the title says, else unknown. Order tells apart what two patterns
 * fit: litres "100 %:n alkoholina" are no percentage, and a percentage of people above some "painoindeksi" is
 * no index.
 */
export function unitOfValue(code: string | null | undefined, titleFi: string | null): UnitOfValue {
  const known = code ? BY_CODE[code.toUpperCase()] : undefined;
  if (known) return known;
  for (const [pattern, unit] of BY_TITLE) if (titleFi && pattern.test(titleFi)) return unit;
  return { unit: "unknown", multiplier: null };
}
