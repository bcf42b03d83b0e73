import type { Area } from "#app/domain/area.ts";
import { isTested } from "#app/domain/certainty.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult, ComparisonResult, Limits, Outcome, TogetherResult } from "#app/domain/verdict.ts";
import { comparisonMark, trendMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Place } from "#app/i18n/place-names.ts";
import {
  type Against,
  comparisonSentence,
  pairSentence,
} from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";
import { pooledSentence } from "#app/i18n/verdict-sentences/pooled-sentence.ts";
import { intervalSentence, positionSentence } from "#app/i18n/verdict-sentences/position-sentence.ts";
import { trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import { halfStep } from "#app/statistics/comparison.ts";
import type { RelevanceLimit } from "#app/statistics/relevance.ts";
import type { InputRow, JudgingMethod } from "./input-row.ts";
import { NumberRows } from "./number-rows.ts";
import { ownLimitRows } from "./own-limit-rows.ts";

/** A result of an area, or of several together. */
type Judged = Omit<AreaResult, "region">;

/** One method's answer: its sentence, its inputs, its mark. */
export interface VerdictPart {
  /** Its place on the page, and in addresses behind #. */
  id: string;
  method: JudgingMethod;
  /** Whom it is about beside the area itself, where a method answers more than once. */
  about: string | null;
  sentence: string;
  mark: VerdictMarkData | null;
  rows: InputRow[];
  /** What would change this very verdict, in numbers; null where only the method's general words say it. */
  changes: string | null;
  /** Whether there is a test behind it. */
  tested: boolean;
}

/** An area that another one is put beside. */
export interface OtherArea {
  /** As in addresses: kunta:285, or merged:rajaseutu. */
  key: string;
  place: Place;
  name: string;
}

export interface PartContext {
  /** The county that the area is part of. */
  county: Area;
  country: Area;
  names: (key: string) => string;
  locale: Locale;
  /** The indicator's limit of relevance; null where no rows of numbers are shown. */
  limit: RelevanceLimit | null;
}

/** The methods in the order in which one reads them; one that does not arise is left out. */
export function partsOf(facts: VerdictFacts, result: Judged, context: PartContext): VerdictPart[] {
  const { county, country: place, names, locale, limit } = context;
  const { interval, country, rest, pair, trend, position } = result;
  const rows = new NumberRows(facts, locale, limit);
  const own = rows.own(result);
  const compared = comparing(facts, context, own, interval);
  const changes =
    country?.ok && interval.ok
      ? wouldChange(rows, facts, country.result, interval.result.limits, locale)
      : null;
  return [
    ...compared("country", { kind: "area", place }, country).map((one) => ({ ...one, changes })),
    ...compared("rest", { kind: "rest", county }, rest),
    part("trend", {
      sentence: trendSentence(facts, trend, names, locale),
      tested: trend.ok,
      mark: trendMark(trend),
      rows: trend.ok ? rows.trend(trend.result) : [],
    }),
    part("pair", {
      sentence: pairSentence(facts, pair, names, locale),
      tested: pair.ok && isTested(pair.result.significance),
      rows: pair.ok ? [own, ...rows.pair(pair.result)] : [],
    }),
    part("interval", {
      sentence: intervalSentence(facts, interval, names, locale),
      rows: interval.ok ? [own, ...rows.interval(interval.result)] : [],
    }),
    ...(position
      ? [
          part("position", {
            sentence: positionSentence(position, names, locale),
            rows: position.ok ? [own, ...rows.position(position.result)] : [],
          }),
        ]
      : []),
  ];
}

/** What is said of the area together with others, or of its years together. */
export function togetherParts(
  facts: VerdictFacts,
  result: Judged & TogetherResult,
  context: PartContext,
): VerdictPart[] {
  const { names, locale, country: place, limit } = context;
  const { similar, pooled, longTrend } = result;
  const rows = new NumberRows(facts, locale, limit);
  return [
    // The long course beside the five points: only where there is one.
    ...(longTrend?.ok
      ? [
          {
            ...part("trend", {
              sentence: trendSentence(facts, longTrend, names, locale),
              tested: true,
              mark: trendMark(longTrend),
              rows: rows.trend(longTrend.result),
            }),
            id: "trend-ten",
            about: messagesFor(locale).verdicts.parts.tenPoints,
          },
        ]
      : []),
    ...comparing(facts, context, rows.own(result), result.interval)("similar", { kind: "similar" }, similar),
    ...(pooled
      ? [
          part("pooled", {
            sentence: pooledSentence(facts, place, pooled, names, locale),
            tested: pooled.ok && pooled.result.country.ok,
            mark: comparisonMark(pooled.ok ? pooled.result.country : pooled),
            rows: pooled.ok ? rows.pooled(pooled.result) : [],
            changes:
              pooled.ok && pooled.result.country.ok
                ? wouldChange(
                    rows,
                    facts,
                    pooled.result.country.result,
                    pooled.result.interval.limits,
                    locale,
                  )
                : null,
          }),
        ]
      : []),
  ];
}

/** The area beside another one of the reader's choice. */
export function besidePart(
  facts: VerdictFacts,
  result: Judged,
  other: OtherArea,
  outcome: Outcome<ComparisonResult>,
  context: PartContext,
): VerdictPart[] {
  const rows = new NumberRows(facts, context.locale, context.limit);
  const told = comparing(
    facts,
    context,
    rows.own(result),
    result.interval,
  )("areas", { kind: "area", place: other.place }, outcome);
  return told.map((one) => ({ ...one, id: `areas-${other.key.replace(/^.*:/, "")}`, about: other.name }));
}

type Compared = (
  method: "country" | "rest" | "similar" | "areas",
  against: Against,
  outcome: Outcome<ComparisonResult> | null,
) => VerdictPart[];

function comparing(
  facts: VerdictFacts,
  { names, locale, limit }: PartContext,
  own: InputRow,
  interval: AreaResult["interval"],
): Compared {
  const rows = new NumberRows(facts, locale, limit);
  return (method, against, outcome) =>
    outcome === null
      ? []
      : [
          part(method, {
            sentence: comparisonSentence(facts, against, outcome, names, locale),
            tested: outcome.ok && isTested(outcome.result.significance),
            mark: comparisonMark(outcome),
            rows: outcome.ok
              ? [
                  own,
                  ...ownLimitRows(outcome.result, interval, rows, locale),
                  ...rows.comparison(outcome.result, names),
                ]
              : [],
          }),
        ];
}

function part(
  method: JudgingMethod,
  told: Pick<VerdictPart, "sentence" | "rows"> & Partial<Pick<VerdictPart, "mark" | "changes" | "tested">>,
): VerdictPart {
  return { id: method, method, about: null, mark: null, changes: null, tested: false, ...told };
}

/**
 * Where the figure compared with, taken as known, would have to lie for another verdict, and why that is not
 * the very interval. `limits`: 95 %, by which a difference is shown.
 */
function wouldChange(
  rows: NumberRows,
  { decimals }: VerdictFacts,
  { significance, benchmarkFrom }: ComparisonResult,
  { lower, upper }: Limits,
  locale: Locale,
): string {
  const { wouldChange: words } = messagesFor(locale).verdicts;
  // A published figure is known to within its rounding only.
  const rounding = benchmarkFrom === "published" ? halfStep(decimals) : 0;
  const ends = [rows.exact(lower - rounding), rows.exact(upper + rounding)] as const;
  const told = significance === "none" ? words.notShown(...ends) : words.shown(...ends);
  return rounding > 0 ? `${told} ${words.rounded(rows.exact(rounding))}` : told;
}
