import { decimalsIn } from "#app/domain/decimals.ts";
import { asPercent } from "#app/domain/importing/methods-file.ts";
import { positionRange } from "#app/domain/position-range.ts";
import type { Locale } from "#app/domain/text.ts";
import {
  type AreaResult,
  answered,
  type ComparisonResult,
  type IntervalResult,
  type Limits,
  type PairResult,
  type PooledResult,
  type PositionResult,
  type TrendResult,
} from "#app/domain/verdict.ts";
import { comparisonMark, trendMark, type VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { amountText } from "#app/i18n/amount.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { type MarkWords, markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { amount, sizeText, type VerdictFacts, verdictWords } from "#app/i18n/verdict-sentences/facts.ts";
import type { RelevanceLimit } from "#app/statistics/relevance.ts";
import { strictHeterogeneity } from "#app/statistics/trend.ts";
import { countRows, dispersionRows } from "./count-rows.ts";
import type { InputRow } from "./input-row.ts";

/** Decimals of numbers that are told beside figures: one more than the figures have. */
const ONE_MORE = 1;

/** Inputs and numbers of the methods as rows of text, in one indicator's unit and decimals. */
export class NumberRows {
  readonly #facts: VerdictFacts;
  readonly #locale: Locale;
  readonly #limit: RelevanceLimit | null;
  readonly #words: ReturnType<typeof messagesFor>["verdicts"]["inputs"];
  readonly #marks: MarkWords;

  /** `limit`: the indicator's limit of relevance; null where it is not known. */
  constructor(facts: VerdictFacts, locale: Locale, limit: RelevanceLimit | null) {
    this.#facts = facts;
    this.#locale = locale;
    this.#limit = limit;
    const { inputs, mark } = messagesFor(locale).verdicts;
    this.#words = inputs;
    this.#marks = mark;
  }

  own({ value, year }: Pick<AreaResult, "value" | "year">): InputRow {
    return [this.#words.value, `${amount(this.#facts, value, this.#locale)} (${year})`];
  }

  pair(one: PairResult): InputRow[] {
    const words = this.#words;
    return [
      [words.previous, `${amount(this.#facts, one.previous, this.#locale)} (${one.previousYear})`],
      [words.difference, this.signed(one.difference)],
      ...(one.differenceLimits
        ? ([[words.differenceLimits, this.differenceRange(one.differenceLimits)]] satisfies InputRow[])
        : []),
      [words.certainty, words.certainties[one.significance]],
      ...(one.smallest === null
        ? []
        : ([[words.smallestPair, sizeText(this.#facts, one.smallest, this.#locale)]] satisfies InputRow[])),
    ];
  }

  position(one: PositionResult): InputRow[] {
    const words = this.#words;
    const quintile: InputRow[] = one.quintile === null ? [] : [[words.quintile, String(one.quintile)]];
    return [
      [words.areas, this.whole(one.areas)],
      [words.below, this.percentile(one.below, positionRange(one))],
      [words.midRank, this.whole(one.percentile)],
      ...quintile,
      [words.spread, this.spread(one.spread)],
    ];
  }

  pooled({ years, value, interval, country }: PooledResult): InputRow[] {
    const words = this.#words;
    return [
      [words.pooledYears, years.join(", ")],
      [words.value, amountText(value, this.#facts.unit, this.#facts.decimals + ONE_MORE, this.#locale)],
      ...this.interval(interval),
      ...(country.ok ? this.#besideYears(country.result) : []),
    ];
  }

  /** The country's side of five years is worked out of its yearly figures. */
  #besideYears(one: ComparisonResult): InputRow[] {
    const words = this.#words;
    const shown = amountText(one.benchmark, this.#facts.unit, this.#facts.decimals + ONE_MORE, this.#locale);
    const [, ...rest] = this.comparison(one, (key) => key);
    return [[words.benchmark, `${shown} (${words.weighted})`], ...rest];
  }

  whole(value: number): string {
    return formatNumber(value, 0, this.#locale);
  }

  exact(value: number): string {
    return formatNumber(value, this.#facts.decimals + ONE_MORE, this.#locale);
  }

  /** A difference with its sign and unit: +1,90 prosenttiyksikköä. */
  signed(value: number): string {
    return `${value > 0 ? "+" : ""}${verdictWords(this.#locale).change(this.exact(value), this.#facts.unit, this.#facts.counted)}`;
  }

  /** Limits of a figure, with the figure's unit. */
  range({ lower, upper }: Limits): string {
    const { unit, decimals } = this.#facts;
    return `${this.exact(lower)} … ${amountText(upper, unit, decimals + ONE_MORE, this.#locale)}`;
  }

  /** Limits of a difference, with the unit that a difference has. */
  differenceRange({ lower, upper }: Limits): string {
    return `${this.exact(lower)} … ${verdictWords(this.#locale).change(this.exact(upper), this.#facts.unit, this.#facts.counted)}`;
  }

  percentile(value: number, limits: Limits | null): string {
    const range = limits ? ` (${this.whole(limits.lower)}–${this.whole(limits.upper)})` : "";
    return `${this.whole(value)}${range}`;
  }

  spread({
    minimum,
    p25,
    median,
    p75,
    maximum,
  }: Record<"minimum" | "p25" | "median" | "p75" | "maximum", number>): string {
    const { unit, decimals } = this.#facts;
    const shown = [minimum, p25, median, p75].map((value) => formatNumber(value, decimals, this.#locale));
    return [...shown, amountText(maximum, unit, decimals, this.#locale)].join(" – ");
  }

  interval({ counted, denominatorFrom, limits, wide }: IntervalResult): InputRow[] {
    const words = this.#words;
    return [
      ...(counted ? countRows(counted, words.denominatorFrom[denominatorFrom], this.#locale) : []),
      [words.limits, this.range(limits)],
      [words.wide, this.range(wide)],
    ];
  }

  /** `names`: an area's name by its key. */
  comparison(one: ComparisonResult, names: (key: string) => string): InputRow[] {
    const words = this.#words;
    const { benchmarkCounts: counts } = one;
    return [
      [words.benchmark, `${this.#benchmark(one)} (${words.benchmarkFrom[one.benchmarkFrom]})`],
      ...(counts
        ? ([
            [words.benchmarkCounts, `${this.whole(counts.count)} / ${this.whole(counts.denominator)}`],
          ] satisfies InputRow[])
        : []),
      ...(one.members.length > 0
        ? ([[words.members, one.members.map(names).join(", ")]] satisfies InputRow[])
        : []),
      ...(one.missing.length > 0
        ? ([[words.missing, one.missing.map(names).join(", ")]] satisfies InputRow[])
        : []),
      [words.difference, this.signed(one.difference)],
      ...(one.differenceLimits
        ? ([[words.differenceLimits, this.differenceRange(one.differenceLimits)]] satisfies InputRow[])
        : []),
      [words.certainty, words.certainties[one.significance]],
      this.relevance(one, "benchmark"),
      this.#judged(comparisonMark(answered(one))),
    ];
  }

  /** A published figure has no more decimals than its source gave it. */
  #benchmark({ benchmark, benchmarkFrom }: ComparisonResult): string {
    const most = this.#facts.decimals + ONE_MORE;
    const own = Math.max(this.#facts.decimals, decimalsIn(benchmark));
    const decimals = benchmarkFrom === "published" ? Math.min(own, most) : most;
    return amountText(benchmark, this.#facts.unit, decimals, this.#locale);
  }

  /**
   * Neither better nor worse is told by the mark's own word: a difference that is not shown is not "about the
   * same".
   */
  #judged(mark: VerdictMarkData): InputRow {
    const words = this.#words;
    const level = mark.judgement === "similar";
    return [words.judgement, level ? markWord(mark, this.#marks) : words.judgements[mark.judgement]];
  }

  /**
   * Whether the difference matters, and how large it had to be. `of`: what the relative limit is a share of.
   */
  relevance({ relevant }: { relevant: boolean }, of: "benchmark" | "years"): InputRow {
    const words = this.#words;
    const told = words.relevances[relevant ? "yes" : "no"];
    if (this.#limit === null) return [words.relevance, told];
    const { relative, absolute } = this.#limit;
    const percent = relative === null ? null : asPercent(relative);
    const limit = words.relevanceLimit(
      percent === null ? null : amountText(percent, "percent", decimalsIn(percent), this.#locale),
      absolute === null
        ? null
        : verdictWords(this.#locale).change(
            formatNumber(absolute, decimalsIn(absolute), this.#locale),
            this.#facts.unit,
            this.#facts.counted,
          ),
      of,
    );
    return [words.relevance, `${told}: ${limit}`];
  }

  trend(one: TrendResult): InputRow[] {
    const words = this.#words;
    const years = one.years.map((year, at) => {
      const [count, denominator] = [one.counts[at], one.denominators[at]];
      const behind =
        count === undefined || denominator === undefined
          ? ""
          : ` (${this.whole(count)} / ${this.whole(denominator)})`;
      return `${year}: ${this.exact(one.values[at] ?? Number.NaN)}${behind}`;
    });
    const heterogeneity = formatNumber(one.heterogeneity, 2, this.#locale);
    const limit = strictHeterogeneity(one.years.length);
    return [
      [words.years, years.join("; ")],
      [words.change, this.signed(one.change)],
      [words.chiSquare, formatNumber(one.chiSquare, 2, this.#locale)],
      [words.consistent, one.consistent ? words.yes : words.no],
      ...(limit === null
        ? []
        : ([
            [words.heterogeneity(formatNumber(limit, 4, this.#locale)), heterogeneity],
          ] satisfies InputRow[])),
      ...(one.turn === null ? [] : ([[words.turn, String(one.turn)]] satisfies InputRow[])),
      ...dispersionRows(one.dispersion, this.#locale),
      this.relevance(one, "years"),
      this.#judged(trendMark(answered(one))),
      [words.smallest, sizeText(this.#facts, one.smallest, this.#locale)],
      [words.smallestStrict, sizeText(this.#facts, one.smallestStrict, this.#locale)],
    ];
  }
}
