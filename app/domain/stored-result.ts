import {
  comparisonOf,
  comparisonValues,
  intervalOf,
  intervalValues,
  pairOf,
  pairValues,
  positionOf,
  positionValues,
  trendOf,
  trendValues,
} from "./stored-methods.ts";
import type { AreaResult, Outcome, PooledResult, Refusal, TogetherResult } from "./verdict.ts";
import { REFUSALS } from "./verdict.ts";

/**
 * Results as they are kept in the database: JSON in which each method is a list of its values in a fixed order, since there are tens of
 * thousands of rows and field names would be most of each. A refusal is an object {r, a}. Numbers are rounded to six decimals, from a thousand on to three.
 */
export type ResultDetail = Omit<AreaResult, "indicator" | "region" | "sex" | "year" | "value" | "polarity">;

type Stored = [
  interval: unknown,
  country: unknown,
  rest: unknown,
  pair: unknown,
  trend: unknown,
  position: unknown,
];

const KEPT = { small: 1e6, large: 1e3 };

export function encodeDetail({ interval, country, rest, pair, trend, position }: ResultDetail): string {
  const stored: Stored = [
    encode(interval, intervalValues),
    country && encode(country, comparisonValues),
    rest && encode(rest, comparisonValues),
    encode(pair, pairValues),
    encode(trend, trendValues),
    position && encode(position, positionValues),
  ];
  return asText(stored);
}

/** The parts about an area together with others, as a text of their own: lists of figures need not read them. */
export function encodeTogether({ similar, pooled }: TogetherResult): string {
  if (similar === null && pooled === null) return NOTHING;
  return asText([similar && encode(similar, comparisonValues), pooled && encode(pooled, pooledValues)]);
}

/** What neither question arises for, and what results of the first version of the methods have. */
const NOTHING = "";

/** What encodeTogether wrote. Throws where the text is none of ours. */
export function decodeTogether(text: string): TogetherResult {
  if (text === NOTHING) return { similar: null, pooled: null };
  const stored: unknown = JSON.parse(text);
  if (!Array.isArray(stored) || stored.length !== 2)
    throw new Error(`not a stored result: "${text.slice(0, 60)}"`);
  const [similar, pooled] = stored as unknown[]; // two parts, by the line above
  return {
    similar: similar === null ? null : decode(similar, comparisonOf),
    pooled: pooled === null ? null : decode(pooled, pooledOf),
  };
}

type PooledValues = [
  years: readonly number[],
  value: number,
  interval: ReturnType<typeof intervalValues>,
  country: unknown,
];

function pooledValues({ years, value, interval, country }: PooledResult): PooledValues {
  return [years, value, intervalValues(interval), encode(country, comparisonValues)];
}

function pooledOf([years, value, interval, country]: PooledValues): PooledResult {
  return { years, value, interval: intervalOf(interval), country: decode(country, comparisonOf) };
}

function asText(stored: readonly unknown[]): string {
  return JSON.stringify(stored, (_key, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? rounded(value) : value,
  );
}

/** What encodeDetail wrote. Throws where the text is none of ours. */
export function decodeDetail(text: string): ResultDetail {
  const stored: unknown = JSON.parse(text);
  if (!Array.isArray(stored) || stored.length !== 6)
    throw new Error(`not a stored result: "${text.slice(0, 60)}"`);
  const [interval, country, rest, pair, trend, position] = stored as Stored; // six parts, by the line above
  return {
    interval: decode(interval, intervalOf),
    country: country === null ? null : decode(country, comparisonOf),
    rest: rest === null ? null : decode(rest, comparisonOf),
    pair: decode(pair, pairOf),
    trend: decode(trend, trendOf),
    position: position === null ? null : decode(position, positionOf),
  };
}

interface StoredRefusal {
  r: string;
  a: readonly string[];
}

function encode<T>(outcome: Outcome<T>, values: (result: T) => unknown[]): unknown[] | StoredRefusal {
  if (outcome.ok) return values(outcome.result);
  return { r: outcome.refusal, a: outcome.about };
}

function decode<V extends unknown[], T>(stored: unknown, make: (values: V) => T): Outcome<T> {
  if (Array.isArray(stored)) return { ok: true, result: make(stored as V) }; // as encode wrote it
  const { r, a } = stored as StoredRefusal; // the only other thing that encode writes
  const refusal: Refusal | undefined = REFUSALS.find((one) => one === r);
  if (refusal === undefined) throw new Error(`unknown refusal "${r}" in a stored result`);
  return { ok: false, refusal, about: a };
}

function rounded(value: number): number {
  const kept = Math.abs(value) < 1000 ? KEPT.small : KEPT.large;
  return Math.round(value * kept) / kept;
}
