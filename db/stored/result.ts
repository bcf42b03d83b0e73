import type { AreaResult, Outcome, PooledResult, Refusal, TogetherResult } from "#app/domain/verdict.ts";
import { REFUSALS } from "#app/domain/verdict.ts";
import { decodeComparison, decodePair, encodeComparison, encodePair } from "./comparison.ts";
import { decodeInterval, decodePosition, encodeInterval, encodePosition } from "./methods.ts";
import { decodeTrend, encodeTrend } from "./trend.ts";

/**
 * Results as they are kept in the database: two lines of JSON, the verdicts that lists of figures read and
 * the rest, in which each method is a list of its values in a fixed order, since there are tens of thousands
 * of rows and field names would be most of each. A refusal is an object {r, a}. Numbers are rounded to six
 * decimals, from a thousand on to three.
 */
export type ResultDetail = Omit<AreaResult, "indicator" | "region" | "sex" | "year" | "value" | "polarity">;

type Verdicts = Pick<ResultDetail, "country" | "rest" | "trend">;
const LINE = "\n";
/** The form of the two lines; before them, so that a text of an older form is known at once. */
const FORM = "5";

const PRECISION = { small: 1e6, large: 1e3 };

export function encodeDetail({ interval, country, rest, pair, trend, position }: ResultDetail): string {
  const verdicts = [
    country && encode(country, encodeComparison),
    rest && encode(rest, encodeComparison),
    encode(trend, encodeTrend),
  ];
  const others = [
    encode(interval, encodeInterval),
    encode(pair, encodePair),
    position && encode(position, encodePosition),
  ];
  return `${FORM}${asText(verdicts)}${LINE}${asText(others)}`;
}

/**
 * The parts about an area together with others, as a text of their own: lists of figures need not read them.
 */
export function encodeTogether({ similar, pooled, longTrend }: TogetherResult): string {
  if (similar === null && pooled === null && longTrend === null) return NEITHER;
  return asText([
    similar && encode(similar, encodeComparison),
    pooled && encode(pooled, encodePooled),
    longTrend && encode(longTrend, encodeTrend),
  ]);
}

/** What neither question arises for, and what results of the first version of the methods have. */
const NEITHER = "";

/** What encodeTogether wrote. Throws where the text is none of ours. */
export function decodeTogether(text: string): TogetherResult {
  if (text === NEITHER) return { similar: null, pooled: null, longTrend: null };
  const [similar, pooled, longTrend] = partsOf(text);
  return {
    similar: decodeIfAny(similar, decodeComparison),
    pooled: decodeIfAny(pooled, decodePooled),
    longTrend: decodeIfAny(longTrend, decodeTrend),
  };
}

type PooledValues = [
  years: readonly number[],
  value: number,
  interval: ReturnType<typeof encodeInterval>,
  country: unknown,
];

function encodePooled({ years, value, interval, country }: PooledResult): PooledValues {
  return [years, value, encodeInterval(interval), encode(country, encodeComparison)];
}

function decodePooled([years, value, interval, country]: PooledValues): PooledResult {
  return { years, value, interval: decodeInterval(interval), country: decode(country, decodeComparison) };
}

function asText(stored: readonly unknown[]): string {
  return JSON.stringify(stored.map(withRounded));
}

/** What encodeDetail wrote. Throws where the text is none of ours. */
export function decodeDetail(text: string): ResultDetail {
  const [, line = ""] = text.split(LINE);
  const verdicts = decodeVerdicts(text);
  const [interval, pair, position] = partsOf(line);
  return {
    ...verdicts,
    interval: decode(interval, decodeInterval),
    pair: decode(pair, decodePair),
    position: decodeIfAny(position, decodePosition),
  };
}

/**
 * Whether the text is of this form: what another version of the methods left is passed over until it has been
 * computed anew.
 */
export function isOfThisForm(text: string): boolean {
  return text.startsWith(FORM);
}

/** Its first line alone. */
export function decodeVerdicts(text: string): Verdicts {
  const [country, rest, trend] = partsOf(text.slice(FORM.length).split(LINE, 1)[0] ?? "");
  return {
    country: decodeIfAny(country, decodeComparison),
    rest: decodeIfAny(rest, decodeComparison),
    trend: decode(trend, decodeTrend),
  };
}

const PARTS = 3;

function partsOf(line: string): unknown[] {
  const parts: unknown = line.startsWith("[") ? JSON.parse(line) : null;
  if (!Array.isArray(parts) || parts.length !== PARTS)
    throw new Error(`not a stored result: "${line.slice(0, 60)}"`);
  return parts;
}

/** A part that may not arise: then null stands in its place. */
function decodeIfAny<V extends unknown[], T>(stored: unknown, make: (values: V) => T): Outcome<T> | null {
  return stored === null ? null : decode(stored, make);
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

/** Numbers stand in lists, lists in lists. A replacer would do, at three times the price. */
function withRounded(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withRounded);
  return typeof part === "number" && !Number.isInteger(part) ? rounded(part) : part;
}

function rounded(value: number): number {
  const kept = Math.abs(value) < 1000 ? PRECISION.small : PRECISION.large;
  return Math.round(value * kept) / kept;
}
