import { BODY_KINDS, type PlanContents, type PlanKind } from "#app/domain/plan.ts";
import type { Texts } from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { type FieldProblem, planContentOf } from "./content-schema.ts";
import { assessmentPlaces, type Typed } from "./form-fields.ts";
import { numberIn, yearsIn } from "./typed-number.ts";

/** The content that the fields of a sent form make; or every field that is wrong. */
export function contentFrom<K extends PlanKind>(
  kind: K,
  typed: Typed,
): { content: PlanContents[K] } | { problems: FieldProblem[] } {
  const read: Record<PlanKind, (typed: Typed) => unknown> = {
    goal: goalIn,
    measure: measureIn,
    body: bodyIn,
  };
  return planContentOf(kind, read[kind](typed));
}

function goalIn(typed: Typed): unknown {
  return {
    wanted: textsIn(typed, "wanted"),
    forWhom: textsIn(typed, "for-whom"),
    priorities: typed.priority ?? [],
    meter: meterIn(typed),
    decision: textsIn(typed, "decision"),
  };
}

function meterIn(typed: Typed): unknown {
  switch (one(typed, "meter")) {
    case "indicator": {
      const [years, level] = [one(typed, "baseline-year"), one(typed, "baseline")];
      const [target, year] = [numberIn(one(typed, "target")), numberIn(one(typed, "year"))];
      return {
        ...{ kind: "indicator", indicator: one(typed, "indicator"), direction: one(typed, "direction") },
        ...{ target, year },
        baseline: years === "" && level === "" ? null : { ...yearsIn(years), value: numberIn(level) },
      };
    }
    case "outcome":
      return {
        kind: "outcome",
        described: textsIn(typed, "described"),
        state: one(typed, "outcome-state"),
      };
    default:
      return null;
  }
}

function measureIn(typed: Typed): unknown {
  const orNull = (text: string): string | null => text || null;
  const year = (name: string): number | null => (one(typed, name) ? numberIn(one(typed, name)) : null);
  return {
    what: textsIn(typed, "what"),
    goal: orNull(one(typed, "goal")),
    owner: orNull(one(typed, "owner")),
    partners: textsIn(typed, "partners"),
    from: year("from"),
    to: year("to"),
    resources: textsIn(typed, "resources"),
    state: one(typed, "state"),
    meter: orNull(one(typed, "meter")),
    assessments: assessmentPlaces(typed)
      .filter((at) => isBegun(typed, at))
      .map((at) => ({
        year: numberIn(one(typed, `assessment-${at}-year`)),
        state: one(typed, `assessment-${at}-state`),
        texts: textsIn(typed, `assessment-${at}-text`),
      })),
  };
}

/** A year or a word of an assessment is there; what lacks the other is told, never dropped. */
function isBegun(typed: Typed, at: number): boolean {
  const texts = Object.values(textsIn(typed, `assessment-${at}-text`));
  return [one(typed, `assessment-${at}-year`), ...texts].some((text) => text?.trim());
}

function bodyIn(typed: Typed): unknown {
  const kind = BODY_KINDS.find((known) => known === one(typed, "kind")) ?? "other";
  return { names: textsIn(typed, "name"), kind, description: textsIn(typed, "description") };
}

function one(typed: Typed, name: string): string {
  return (typed[name]?.[0] ?? "").trim();
}

function textsIn(typed: Typed, name: string): Texts {
  return Object.fromEntries(LOCALES.map((locale) => [locale, typed[`${name}-${locale}`]?.[0] ?? ""]));
}
