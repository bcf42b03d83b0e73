import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";

/** Whom a body is made for: a measure that is there, or a new one of a goal. */
type MeasureAt = { id: string } | { id: null; goal: string };

/** Where a body is made for a measure that lacks one; its form leads back to the measure. */
export function bodyFirst(area: AreaKey, measure: MeasureAt, locale: Locale): string {
  const back = measure.id === null ? { back: "measure", goal: measure.goal } : { back: measure.id };
  return `/${locale}/desk/plan/new?${new URLSearchParams({ kind: "body", area, ...back })}`;
}

/** Where the form of such a body leads when it is added; null where it was asked for by itself. */
export function afterBody(search: URLSearchParams, locale: Locale): string | null {
  const back = search.get("back") ?? "";
  if (search.get("kind") !== "body") return null;
  if (/^[0-9a-z]{26}$/.test(back)) return `/${locale}/desk/plan/${back}`;
  if (back !== "measure") return null;
  const goal = search.get("goal") ?? "";
  const asked = { kind: "measure", area: search.get("area") ?? "", ...(goal ? { goal } : {}) };
  return `/${locale}/desk/plan/new?${new URLSearchParams(asked)}`;
}
