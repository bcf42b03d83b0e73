import type { WrongField } from "#app/components/problem-summary.tsx";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import type { FieldProblem } from "#app/plan/content-schema.ts";

type Words = Messages["deskPlan"];

/** Labels are texts; what a choice offers is not. */
type Label = {
  [K in keyof Words["fields"]]: Words["fields"][K] extends string ? K : never;
}[keyof Words["fields"]];

/**
 * Fields of the content (as its schema names them) by the id and the label of what they are filled in; a text
 * is led to in the first language.
 */
const FIELDS: Readonly<Record<string, readonly [id: string, label: Label]>> = {
  wanted: ["wanted-fi", "wanted"],
  forWhom: ["for-whom-fi", "forWhom"],
  meter: ["meter", "meter"],
  "meter.indicator": ["indicator", "indicator"],
  "meter.target": ["target", "target"],
  "meter.year": ["year", "year"],
  "meter.baseline": ["baseline-year", "baselineYear"],
  "meter.baseline.year": ["baseline-year", "baselineYear"],
  "meter.baseline.value": ["baseline", "baseline"],
  "meter.described": ["described-fi", "described"],
  decision: ["decision-fi", "decision"],
  what: ["what-fi", "what"],
  goal: ["goal", "goal"],
  owner: ["owner", "owner"],
  partners: ["partners-fi", "partners"],
  from: ["from", "from"],
  to: ["to", "to"],
  resources: ["resources-fi", "resources"],
  assessments: ["assessment-0-year", "assessments"],
  names: ["name-fi", "names"],
  description: ["description-fi", "description"],
};

/** The fields of a goal, a measure or a body that were not taken, each once. */
export function wrongItemFields(problems: readonly FieldProblem[], words: Words): WrongField[] {
  const found = new Map<string, WrongField>();
  for (const { field, problem } of problems) {
    const [id, label] = placeOf(field);
    if (!found.has(id)) found.set(id, { id, label: words.fields[label], problem: words.problems[problem] });
  }
  return [...found.values()];
}

/** Of a field that has none of its own, the one that it is within. */
function placeOf(field: string): readonly [id: string, label: Label] {
  const assessment = /^assessments\.(\d+)\.(year|texts)/.exec(field);
  if (assessment) {
    const [, at, what] = assessment;
    const isYear = what === "year";
    return [`assessment-${at}-${isYear ? "year" : "text-fi"}`, isYear ? "assessmentYear" : "assessmentText"];
  }
  const within = field.slice(0, Math.max(0, field.lastIndexOf(".")));
  return FIELDS[field] ?? (within === "" ? ["wanted-fi", "wanted"] : placeOf(within));
}
