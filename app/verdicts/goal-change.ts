import type { Goal, GoalBaseline } from "#app/domain/goal.ts";
import type { CountedFigure, Evidence, PublishedFigure } from "#app/domain/verdict.ts";
import { differenceLimits, evidenceValue } from "#app/statistics/difference.ts";
import { figureLimits } from "#app/statistics/figure-interval.ts";
import { isPast, RUNNING } from "#app/statistics/goal-status.ts";
import { sumFigures } from "#app/statistics/merged-area.ts";
import { evidenceOf, type Figure } from "./made-figure.ts";

/**
 * Whether more than chance has brought the figures to the target; null where their chance is not known. The
 * figures that reach it are the latest three where they all do, else the latest. With a starting level: they
 * differ from it past the 99.8 % interval of the difference. Without one: the 99.8 % interval of them
 * together lies past the target. With 95 % in its place, one place in six of 1,700 residents would have
 * reached a goal within ten years in which nothing changed: every year is a new try.
 */
export function isShownThere(
  goal: Goal,
  figures: readonly Figure[],
  after: readonly Figure[],
): boolean | null {
  const running = after.slice(-RUNNING);
  const reaching = running.length === RUNNING && running.every(({ value }) => isPast(goal, value));
  const now = together(reaching ? running : after.slice(-1));
  if (!now) return null;
  const { baseline, direction } = goal;
  if (!baseline) {
    const { lower, upper } = now.model === "published" ? now.wide : figureLimits(now, "99.8");
    return isPast(goal, direction === "at-most" ? upper : lower);
  }
  const start = startOf(baseline, figures) ?? asUncertainAs(now, baseline, reaching ? RUNNING : 1);
  const { lower, upper } = differenceLimits(now, start, "99.8");
  return direction === "at-most" ? upper < 0 : lower > 0;
}

/** The starting level's own figures; null where nothing is known of their chance. */
function startOf({ from, year: last }: GoalBaseline, figures: readonly Figure[]): Evidence | null {
  return together(figures.filter(({ year }) => year >= (from ?? last) && year <= last));
}

/**
 * A starting level whose figures are not held is a figure of chance all the same: as uncertain as one of
 * today, over as many years.
 */
function asUncertainAs(now: Evidence, { value, from, year }: GoalBaseline, yearsNow: number): Evidence {
  if (now.model === "published") return movedTo(now, value);
  const years = year - (from ?? year) + 1;
  const { multiplier, model, dispersion } = now;
  const denominator = (now.denominator / yearsNow) * years;
  const whole = model === "proportion" ? denominator : Number.POSITIVE_INFINITY;
  const count = Math.min(whole, Math.max(0, (value * denominator) / multiplier));
  return { count, denominator, multiplier, model, ...(dispersion !== undefined && { dispersion }) };
}

function movedTo({ model, value: old, limits, wide }: PublishedFigure, value: number): PublishedFigure {
  const moved = ({ lower, upper }: PublishedFigure["limits"]) => ({
    lower: lower + value - old,
    upper: upper + value - old,
  });
  return { model, value, limits: moved(limits), wide: moved(wide) };
}

/**
 * Several years' counts added up, or the mean of what their source gave limits of; null where something is
 * not known.
 */
function together(figures: readonly Figure[]): Evidence | null {
  const known = figures.flatMap((figure) => {
    const evidence = evidenceOf(figure);
    return evidence.ok ? [evidence.result] : [];
  });
  const [only, ...more] = known;
  if (!only || known.length < figures.length) return null;
  if (more.length === 0) return only;
  const counted = known.filter((one): one is CountedFigure => one.model !== "published");
  if (counted.length === known.length) return sumFigures(counted);
  const published = known.filter((one): one is PublishedFigure => one.model === "published");
  return published.length === known.length ? meanOf(published) : null;
}

/**
 * Each side's distance is the root of the squares' sum over their number, as of a mean of independent
 * figures.
 */
function meanOf(figures: readonly PublishedFigure[]): PublishedFigure {
  const value = figures.reduce((sum, figure) => sum + evidenceValue(figure), 0) / figures.length;
  const limitsOf = (kind: "limits" | "wide") => ({
    lower: value - Math.hypot(...figures.map((one) => one.value - one[kind].lower)) / figures.length,
    upper: value + Math.hypot(...figures.map((one) => one[kind].upper - one.value)) / figures.length,
  });
  return { model: "published", value, limits: limitsOf("limits"), wide: limitsOf("wide") };
}
