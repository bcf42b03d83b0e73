import { answered, type Outcome, type Refusal, type Refused, refused } from "#app/domain/verdict.ts";
import { separatePoints, type TrendQuestion } from "#app/statistics/separate-points.ts";
import { isExact } from "./exact.ts";
import { evidenceOf, type Figure, shownDecimals } from "./made-figure.ts";
import type { IndicatorMaterial } from "./material.ts";

/** Refusals that are of the kind of figure, whatever the year: they say why by themselves. */
const OF_THE_KIND: readonly Refusal[] = ["unit-without-interval", "count-only", "balance"];

/**
 * The latest points that have no year in common, not the latest that could be counted: small figures lack
 * counts more often, and leaving them out would tilt the line.
 */
export function questionOf(
  figures: readonly Figure[],
  { indicator, rhythm }: Pick<IndicatorMaterial, "indicator" | "rhythm">,
  howMany: number,
): Outcome<TrendQuestion> {
  const { breaks, yearsInFigure, restandardised, counts } = indicator.method;
  // Every voter was counted: there is no chance in the counts either. A balance says why by itself.
  if (isExact(indicator) && counts !== "balance") return refused("without-chance");
  const points = figures.flatMap((figure) => {
    const evidence = evidenceOf(figure);
    return evidence.ok ? [{ year: figure.year, figure: evidence.result }] : [];
  });
  const latest = separatePoints(figures, yearsInFigure).slice(-howMany);
  const without = latest.flatMap((figure) => {
    const evidence = evidenceOf(figure);
    return evidence.ok ? [] : [{ year: figure.year, why: evidence }];
  });
  const decimals = shownDecimals(indicator);
  const cause = restandardised ? null : causeOf(without);
  return (
    cause ?? answered({ ...{ points, rhythm, breaks, yearsInFigure, restandardised, howMany }, decimals })
  );
}

/**
 * The same question for a trend: fewer figures than it takes are told before any lack of counts, which would
 * be the cause only if there were enough of them.
 */
export function trendQuestionOf(
  figures: readonly Figure[],
  material: Pick<IndicatorMaterial, "indicator" | "rhythm">,
  howMany: number,
): Outcome<TrendQuestion> {
  const question = questionOf(figures, material, howMany);
  if (question.ok || !OF_COUNTS.includes(question.refusal)) return question;
  const separate = separatePoints(figures, material.indicator.method.yearsInFigure);
  return separate.length < howMany
    ? refused(
        "too-few-points",
        separate.map(({ year }) => String(year)),
      )
    : question;
}

/** Refusals for want of a count or a denominator. */
const OF_COUNTS: readonly Refusal[] = ["no-interval", "no-denominator"];

/**
 * Why the years cannot be tested, by its true cause: the kind of figure, or what is missing or wrong in the
 * years that it names.
 */
function causeOf(without: readonly { year: number; why: Refused }[]): Refused | null {
  const [first] = without;
  if (!first) return null;
  if (OF_THE_KIND.includes(first.why.refusal)) return first.why;
  const same = without.filter(({ why }) => why.refusal === first.why.refusal);
  const { refusal } = first.why;
  return refused(
    refusal === "no-count" ? "no-interval" : refusal,
    same.map(({ year }) => String(year)),
  );
}
