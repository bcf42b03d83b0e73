import type { PlanContent } from "./plan.ts";
import { isLocale } from "./text.ts";

/**
 * Two changes of one thing, made side by side: fields, and languages of a text, that only one of them touched
 * are taken from it. Null where both have written anew in the same place, and people must choose.
 */
export function mergedPlan(base: PlanContent, mine: PlanContent, theirs: PlanContent): PlanContent | null {
  if (base.kind !== mine.kind || mine.kind !== theirs.kind) return null;
  const content = merged(base.content, mine.content, theirs.content);
  return content === CLASH ? null : ({ kind: mine.kind, content } as PlanContent); // all three of one kind
}

const CLASH = Symbol("both have written anew");

function merged(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, theirs) || same(base, mine)) return theirs;
  if (same(base, theirs)) return mine;
  const parts = [base, mine, theirs].map(partsOf);
  const [before, own, other] = parts;
  if (!before || !own || !other) return CLASH;
  const found: Record<string, unknown> = {};
  for (const name of new Set(parts.flatMap((one) => Object.keys(one ?? {})))) {
    const one = merged(before[name], own[name], other[name]);
    if (one === CLASH) return CLASH;
    if (one !== undefined) found[name] = one;
  }
  return found;
}

/** The fields of a goal, a measure or a body, and the languages of a text; a meter is one thing. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const isWhole = FIELDS.some((name) => name in value) || Object.keys(value).every(isLocale);
  return isWhole ? Object.fromEntries(Object.entries(value)) : null;
}

/** A field of each kind that nothing within them has. */
const FIELDS = ["wanted", "what", "names"];

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
