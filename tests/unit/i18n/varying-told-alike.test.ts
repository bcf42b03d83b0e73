import { describe, expect, it } from "vitest";
import type { Goal, GoalResult } from "#app/domain/goal.ts";
import type { Locale } from "#app/domain/text.ts";
import { answered, type Outcome, refused, type TrendResult } from "#app/domain/verdict.ts";
import { trendMark } from "#app/domain/verdict-mark.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type GoalFacts, goalSentence } from "#app/i18n/verdict-sentences/goal-sentence.ts";
import { trendInShort } from "#app/i18n/verdict-sentences/short-verdict.ts";
import { trendSentence } from "#app/i18n/verdict-sentences/trend-sentence.ts";
import { RESULT } from "#tests/support/area-results.ts";

const named = (name: string) => ({ fi: name, sv: name, en: name });
const FACTS: GoalFacts = {
  ...{ indicator: "sotkanet-181", title: named("Työttömät"), unit: "percent", unitLabel: "%", decimals: 1 },
  ...{ area: { kind: "kunta", code: "285", name: named("Kotka") }, sex: "total" },
};
const GOAL: Goal = {
  ...{ direction: "at-most", target: 10, year: 2032 },
  baseline: { year: 2023, value: 11.1 },
};
const ONE_WAY: Record<Locale, RegExp> = {
  fi: /ei yhteen suuntaan|yhteen suuntaan kulkevaa muutosta ei/i,
  sv: /inte åt ett håll|ingen förändring åt ett håll/i,
  en: /not in one direction|no change in one direction/i,
};
/** Down and up again, as unemployment went, and up and down without a turn. */
const COURSES: Outcome<TrendResult>[] = [
  varying([12.5, 9.9, 10.6, 11.6, 12.5], 2022),
  varying([12.5, 9.9, 12.4, 9.8, 12.5], null),
];

function varying(values: number[], turn: number | null): Outcome<TrendResult> {
  if (!RESULT.trend.ok) throw new Error("the made-up result has a trend");
  const none = { significance: "none", judgement: "similar", direction: "equal" } as const;
  return answered({ ...RESULT.trend.result, ...none, step: "varying", values, turn });
}

/** Kotka's goal, to which no change from the baseline on was shown. */
function goalTold(locale: Locale): string {
  const result: GoalResult = {
    latest: { year: 2025, value: 12.5, limits: { lower: 12, upper: 13 } },
    components: { reached: false, pace: null, paceLimits: null, needed: -0.36, expected: 10.9 },
    status: answered("off-course"),
    trendYears: [],
    judgedIn: 2026,
  };
  return goalSentence(FACTS, GOAL, result, (key) => key, locale);
}

describe.each(["fi", "sv", "en"] as const)("years that differ, but not one way (%s)", (locale) => {
  it.each(COURSES)("are told so by sentence, mark, picture and goal, whatever else is said", (trend) => {
    const mark = trendMark(trend);
    const told = [
      trendSentence(FACTS, trend, (key) => key, locale),
      messagesFor(locale).verdicts.mark.shape[mark.shape],
      trendInShort(mark, trend.ok ? trend.result : null, locale)?.text,
      goalTold(locale),
      messagesFor(locale).goals.inputs.noPace,
    ];
    for (const text of told) expect(text).toMatch(ONE_WAY[locale]);
  });

  it("are not denied by the reason why a goal cannot be judged", () => {
    const told = (["no-baseline", "progress-not-shown"] as const).map((refusal) =>
      trendSentence(FACTS, refused(refusal), (key) => key, locale),
    );
    for (const text of told) expect(text).toMatch(/yhteen suuntaan kulkevaa|åt ett håll|in one direction/i);
  });
});
