import { type Indicator, type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { asWord, nearestWords } from "./csv/word.ts";

export type NamedIndicator = Pick<Indicator, "source" | "sourceKey" | "title">;

export type IndicatorReading =
  | { key: IndicatorKey }
  | { code: "unknown-indicator" | "ambiguous-indicator"; expected: string };

const EXPECTED = "an indicator by its code (sotkanet-493, 493, own-osallisuuskysely) or its whole title";

/**
 * Reads an indicator as a person names it: its code, Sotkanet's bare number, or its whole title in one of the
 * three languages. A title that several indicators have is refused.
 */
export function indicatorResolver(indicators: readonly NamedIndicator[]): (text: string) => IndicatorReading {
  const keys = new Map(indicators.map((one) => [asWord(indicatorKey(one)), indicatorKey(one)]));
  const titled = new Map<string, Set<IndicatorKey>>();
  for (const one of indicators)
    for (const title of [one.title.fi, one.title.sv, one.title.en]) {
      if (!title) continue;
      const same = titled.get(asWord(title)) ?? new Set();
      titled.set(asWord(title), same.add(indicatorKey(one)));
    }
  return (text) => {
    const word = asWord(text);
    const coded = keys.get(/^\d+$/.test(word) ? `sotkanet-${word}` : word);
    if (coded) return { key: coded };
    const [only, ...others] = titled.get(word) ?? [];
    if (only && others.length === 0) return { key: only };
    if (only)
      return {
        code: "ambiguous-indicator",
        expected: `the code of the one that is meant: ${[only, ...others].join(" or ")}`,
      };
    const near = nearestWords(word, [...keys.keys(), ...titled.keys()]);
    return {
      code: "unknown-indicator",
      expected: near.length === 0 ? EXPECTED : `${EXPECTED}; nearest: ${near.join(", ")}`,
    };
  };
}
