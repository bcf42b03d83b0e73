import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { setBeside } from "#app/domain/set-beside.ts";
import type { JudgedResult, Refusal } from "#app/domain/verdict.ts";

/**
 * How a municipality stands in one priority: what differs from the country (where it has no figure, from the
 * rest of the county) or has changed, the surest first, how much else does not, and what is not known.
 */
export interface Standing {
  worse: IndicatorKey[];
  better: IndicatorKey[];
  /** Clearly changed, whatever stands beside the country too. */
  changed: Change[];
  /** Shown to differ, of indicators without a good direction. */
  unjudged: IndicatorKey[];
  /** No difference that matters is shown. */
  alike: IndicatorKey[];
  unknown: Unknown[];
}

/** A clear change, and the figure of the first of the measurements that show it. */
export interface Change {
  key: IndicatorKey;
  since: { year: number; value: number };
}

/**
 * A figure of which it is not known how it stands beside another one: it is too old, nothing has been
 * computed of it, or no test could be made.
 */
export interface Unknown {
  key: IndicatorKey;
  why: "old" | "not-computed" | Refusal;
}

/** What becomes of one line. */
type Place = "worse" | "better" | "unjudged" | "alike" | Unknown;

/** `results`: the municipality's own, of the total. */
export function standingOf(lines: readonly IndicatorLine[], results: readonly JudgedResult[]): Standing {
  const byKey = new Map(results.map((result) => [result.indicator, result]));
  const placed = lines.map((line) => ({ line, result: byKey.get(line.key) }));
  const told = placed.map(({ line, result }) => ({ key: line.key, result, place: placeOf(line, result) }));
  const of = (place: Place): IndicatorKey[] =>
    told
      .filter((one) => one.place === place)
      .sort((a, b) => evidence(b.result) - evidence(a.result))
      .map(({ key }) => key);
  return {
    worse: of("worse"),
    better: of("better"),
    changed: placed
      .sort((a, b) => trendEvidence(b.result) - trendEvidence(a.result))
      .flatMap(({ line, result }) => changeOf(line, result)),
    unjudged: of("unjudged"),
    alike: of("alike"),
    unknown: told.flatMap(({ place }) => (typeof place === "string" ? [] : [place])),
  };
}

/** By the same marks that tables show: page and table cannot part. */
function placeOf(line: IndicatorLine, result: JudgedResult | undefined): Place {
  const mark = line.marks[0]?.beside?.mark;
  const unknown = (why: Unknown["why"]): Unknown => ({ key: line.key, why });
  if (line.stale) return unknown("old");
  if (!mark) return unknown("not-computed");
  if (mark.refusal) return unknown(mark.refusal);
  if (mark.certainty === "not-tested") return unknown(untestedWhy(result));
  if (mark.judgement === "worse" || mark.judgement === "better") return mark.judgement;
  const differs = (mark.shape === "higher" || mark.shape === "lower") && !mark.small;
  return differs && mark.judgement === "no-judgement" ? "unjudged" : "alike";
}

function untestedWhy(result: JudgedResult | undefined): Unknown["why"] {
  const outcome = result && setBeside(result)?.outcome;
  return (outcome?.ok && outcome.result.why?.refusal) || "not-computed";
}

function changeOf(line: IndicatorLine, result: JudgedResult | undefined): Change[] {
  const mark = line.trendMarks?.trend;
  const isClear = (mark?.shape === "up" || mark?.shape === "down") && !mark.small;
  if (line.stale || !isClear || !result?.trend.ok) return [];
  const [year, value] = [result.trend.result.years[0], result.trend.result.values[0]];
  return year === undefined || value === undefined ? [] : [{ key: line.key, since: { year, value } }];
}

/** Totals, which no test tells of, come last. */
function evidence(result: JudgedResult | undefined): number {
  const outcome = result && setBeside(result)?.outcome;
  return (outcome?.ok && outcome.result.chiSquare) || 0;
}

function trendEvidence(result: JudgedResult | undefined): number {
  return result?.trend.ok ? result.trend.result.chiSquare : 0;
}
