import type { GoalMeter, PlanContent } from "#app/domain/plan.ts";
import type { Texts } from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { numberText } from "./typed-number.ts";

/** What stands in the fields of a form, by their names. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export function typedIn(form: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form.entries())
    if (typeof value === "string") typed[name] = [...(typed[name] ?? []), value];
  return typed;
}

/** What the form of a goal, a measure or a body shows of it. */
export function fieldsOf({ kind, content }: PlanContent): Typed {
  switch (kind) {
    case "goal":
      return {
        ...textFields("wanted", content.wanted),
        ...textFields("for-whom", content.forWhom),
        priority: content.priorities,
        ...meterFields(content.meter),
        ...textFields("decision", content.decision),
      };
    case "measure":
      return {
        ...textFields("what", content.what),
        goal: [content.goal ?? ""],
        owner: [content.owner ?? ""],
        ...textFields("partners", content.partners),
        from: [String(content.from ?? "")],
        to: [String(content.to ?? "")],
        ...textFields("resources", content.resources),
        state: [content.state],
        meter: [content.meter ?? ""],
        ...Object.assign(
          {},
          ...content.assessments.map(({ year, state, texts }, at) => ({
            [`assessment-${at}-year`]: [String(year)],
            [`assessment-${at}-state`]: [state],
            ...textFields(`assessment-${at}-text`, texts),
          })),
        ),
      };
    case "body":
      return {
        ...textFields("name", content.names),
        kind: [content.kind],
        ...textFields("description", content.description),
      };
  }
}

function meterFields(meter: GoalMeter | null): Typed {
  if (meter === null) return { meter: ["none"] };
  if (meter.kind === "outcome")
    return {
      ...{ meter: ["outcome"], "outcome-state": [meter.state] },
      ...textFields("described", meter.described),
    };
  const { indicator, direction, target, year, baseline } = meter;
  const years = baseline ? [...new Set([baseline.from ?? baseline.year, baseline.year])].join("–") : "";
  return {
    ...{ meter: ["indicator"], indicator: [indicator], direction: [direction] },
    ...{ target: [numberText(target)], year: [String(year)] },
    ...{ "baseline-year": [years], baseline: [baseline ? numberText(baseline.value) : ""] },
  };
}

/** Numbers of the assessments that the fields have, from 0. */
export function assessmentPlaces(typed: Typed): number[] {
  const count = Object.keys(typed).filter((name) => /^assessment-\d+-year$/.test(name)).length;
  return Array.from({ length: count }, (_, at) => at);
}

function textFields(name: string, texts: Texts): Typed {
  return Object.fromEntries(LOCALES.map((locale) => [`${name}-${locale}`, [texts[locale] ?? ""]]));
}
