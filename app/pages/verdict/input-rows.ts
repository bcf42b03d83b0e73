import type { Locale } from "#app/domain/text.ts";
import type {
  AreaResult,
  ComparisonResult,
  IntervalResult,
  Limits,
  TrendResult,
} from "#app/domain/verdict.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { amount, sizeText, type VerdictFacts } from "#app/i18n/verdict-sentences/facts.ts";

/** The methods that say something of an area's figure, by the keys of their pages. */
export type JudgingMethod = "interval" | "country" | "rest" | "pair" | "trend" | "position";

/** One input or number of a method, in the reader's language. */
export type InputRow = [name: string, text: string];

/** Decimals of numbers that are told beside figures: one more than the figures have. */
const ONE_MORE = 1;

/** The inputs and numbers of every method; none where it refused. */
export function inputRows(
  result: AreaResult,
  facts: VerdictFacts,
  locale: Locale,
): Record<JudgingMethod, InputRow[]> {
  const { interval, country, rest, pair, trend, position } = result;
  const words = messagesFor(locale).verdicts.inputs;
  const own: InputRow = [words.value, `${amount(facts, result.value, locale)} (${result.year})`];
  const rows = new Rows(facts, locale);
  return {
    interval: interval.ok ? [own, ...rows.interval(interval.result)] : [],
    country: country?.ok ? [own, ...rows.comparison(country.result)] : [],
    rest: rest?.ok ? [own, ...rows.comparison(rest.result)] : [],
    trend: trend.ok ? rows.trend(trend.result) : [],
    pair: pair.ok
      ? [
          own,
          [words.previous, `${amount(facts, pair.result.previous, locale)} (${pair.result.previousYear})`],
          [words.difference, rows.signed(pair.result.difference)],
          [words.differenceLimits, rows.range(pair.result.differenceLimits)],
          [words.certainty, words.certainties[pair.result.significance]],
          [words.smallestPair, sizeText(facts, pair.result.smallest, locale)],
        ]
      : [],
    position: position?.ok
      ? [
          own,
          [words.areas, rows.whole(position.result.areas)],
          [words.percentile, rows.percentile(position.result.percentile, position.result.percentileLimits)],
          ...(position.result.quintile === null
            ? []
            : ([[words.quintile, String(position.result.quintile)]] satisfies InputRow[])),
          [words.spread, rows.spread(position.result.spread)],
        ]
      : [],
  };
}

/** Numbers of one indicator as rows of text. */
class Rows {
  readonly #facts: VerdictFacts;
  readonly #locale: Locale;
  readonly #words: ReturnType<typeof messagesFor>["verdicts"]["inputs"];

  constructor(facts: VerdictFacts, locale: Locale) {
    this.#facts = facts;
    this.#locale = locale;
    this.#words = messagesFor(locale).verdicts.inputs;
  }

  whole(value: number): string {
    return formatNumber(value, 0, this.#locale);
  }

  exact(value: number): string {
    return formatNumber(value, this.#facts.decimals + ONE_MORE, this.#locale);
  }

  signed(value: number): string {
    return `${value > 0 ? "+" : ""}${this.exact(value)}`;
  }

  range({ lower, upper }: Limits): string {
    return `${this.exact(lower)} … ${this.exact(upper)}`;
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
    return [minimum, p25, median, p75, maximum].map((value) => this.exact(value)).join(" – ");
  }

  interval({ counted, denominatorFrom, limits, wide }: IntervalResult): InputRow[] {
    const words = this.#words;
    return [
      [words.count, this.whole(counted.count)],
      [words.denominator, `${this.whole(counted.denominator)} (${words.denominatorFrom[denominatorFrom]})`],
      [words.limits, this.range(limits)],
      [words.wide, this.range(wide)],
    ];
  }

  comparison(one: ComparisonResult): InputRow[] {
    const words = this.#words;
    const { benchmarkCounts: counts } = one;
    return [
      [words.benchmark, `${this.exact(one.benchmark)} (${words.benchmarkFrom[one.benchmarkFrom]})`],
      ...(counts
        ? ([
            [words.benchmarkCounts, `${this.whole(counts.count)} / ${this.whole(counts.denominator)}`],
          ] satisfies InputRow[])
        : []),
      [words.difference, this.signed(one.difference)],
      ...(one.differenceLimits
        ? ([[words.differenceLimits, this.range(one.differenceLimits)]] satisfies InputRow[])
        : []),
      [words.certainty, words.certainties[one.significance]],
      [words.relevance, words.relevances[one.relevant ? "yes" : "no"]],
      [words.judgement, words.judgements[one.judgement]],
    ];
  }

  trend(one: TrendResult): InputRow[] {
    const words = this.#words;
    const years = one.years.map(
      (year, at) =>
        `${year}: ${this.exact(one.values[at] ?? Number.NaN)} (${this.whole(one.counts[at] ?? 0)} / ${this.whole(one.denominators[at] ?? 0)})`,
    );
    return [
      [words.years, years.join("; ")],
      [words.change, this.signed(one.change)],
      [words.chiSquare, formatNumber(one.chiSquare, 2, this.#locale)],
      [words.consistent, one.consistent ? words.yes : words.no],
      [words.relevance, words.relevances[one.relevant ? "yes" : "no"]],
      [words.judgement, words.judgements[one.judgement]],
      [words.smallest, sizeText(this.#facts, one.smallest, this.#locale)],
      [words.smallestStrict, sizeText(this.#facts, one.smallestStrict, this.#locale)],
    ];
  }
}
