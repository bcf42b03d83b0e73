import { LOCALES } from "#app/domain/text.ts";
import type { FieldProblem } from "./content-schema.ts";
import type { Typed } from "./form-fields.ts";

/** Fields by which somebody has begun to give a meter of a kind. What always holds something is no sign. */
const FIELDS = {
  indicator: ["indicator", "target", "year", "baseline-year", "baseline"],
  outcome: LOCALES.map((locale) => `described-${locale}`),
} as const;

/**
 * The fields of a goal with the meter that they mean: one that is filled in is meant, although nobody has
 * chosen
 * its kind. A problem where a meter of another kind than the chosen one is filled in too, so that nothing
 * that
 * was typed is dropped unsaid. What stood there `before` is nobody's doing now.
 */
export function withMeantMeter(typed: Typed, before: Typed = {}): Typed | { problems: FieldProblem[] } {
  const value = (fields: Typed, name: string): string => (fields[name]?.[0] ?? "").trim();
  const begun = (["indicator", "outcome"] as const).filter((kind) =>
    FIELDS[kind].some((name) => value(typed, name) !== "" && value(typed, name) !== value(before, name)),
  );
  const chosen = value(typed, "meter");
  const [only] = begun;
  if (chosen !== "indicator" && chosen !== "outcome" && begun.length === 1 && only)
    return { ...typed, meter: [only] };
  if (begun.every((kind) => kind === chosen)) return typed;
  return { problems: [{ field: "meter", problem: "two-meters" }] };
}
