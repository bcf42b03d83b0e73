import { z } from "zod";
import { GOAL_DIRECTIONS } from "#app/domain/goal.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import {
  type Assessment,
  BODY_KINDS,
  MEASURE_STATES,
  OUTCOME_STATES,
  type PlanContents,
  type PlanKind,
} from "#app/domain/plan.ts";
import type { Texts } from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";

/**
 * What may stand in a plan: the same for forms and for files. A text is one paragraph; years are those that a
 * welfare plan can speak of.
 */

/** Signs of a text. */
export const LONGEST_PLAN_TEXT = 2000;
const PLAN_YEARS = { first: 1990, last: 2100 };
/** One can be assessed once a year. */
const MOST_ASSESSMENTS = PLAN_YEARS.last - PLAN_YEARS.first + 1;
const MOST_LINKS = 50;

const line = z.string().transform(cleanLine).pipe(z.string().max(LONGEST_PLAN_TEXT, "too-long"));
const texts = z.partialRecord(z.enum(LOCALES), line).transform((typed): Texts => {
  const written: Texts = {};
  for (const locale of LOCALES) if (typed[locale]) written[locale] = typed[locale];
  return written;
});
const written = texts.refine((typed) => Object.keys(typed).length > 0, "no-text");
const year = z.int("bad-year").min(PLAN_YEARS.first, "bad-year").max(PLAN_YEARS.last, "bad-year");
const number = z.number("bad-number");
const key = z.string().min(1).max(200);
const indicator = z.string().transform((text, context): IndicatorKey => {
  const parts = parseIndicatorKey(text);
  if (parts) return indicatorKey(parts);
  context.addIssue({ code: "custom", message: "no-indicator" });
  return z.NEVER;
});

const indicatorMeter = z
  .strictObject({
    kind: z.literal("indicator"),
    indicator,
    direction: z.enum(GOAL_DIRECTIONS),
    target: number,
    year,
    baseline: z.strictObject({ year, value: number, from: year.exactOptional() }).nullable(),
  })
  .refine(({ baseline, year: goalYear }) => baseline === null || baseline.year < goalYear, {
    message: "late-baseline",
    path: ["baseline"],
  });
const outcomeMeter = z.strictObject({
  kind: z.literal("outcome"),
  described: written,
  state: z.enum(OUTCOME_STATES),
});

const goal = z
  .strictObject({
    wanted: texts,
    forWhom: texts,
    priorities: z.array(key).max(MOST_LINKS),
    meter: z.discriminatedUnion("kind", [indicatorMeter, outcomeMeter]).nullable(),
    decision: texts,
  })
  .refine(({ wanted, meter }) => Object.keys(wanted).length > 0 || meter?.kind === "indicator", {
    message: "no-text",
    path: ["wanted"],
  });

const assessment = z.strictObject({ year, state: z.enum(MEASURE_STATES), texts });
const measure = z
  .strictObject({
    what: written,
    goal: key.nullable(),
    owner: key.nullable(),
    partners: texts,
    from: year.nullable(),
    to: year.nullable(),
    resources: texts,
    state: z.enum(MEASURE_STATES),
    meter: indicator.nullable(),
    assessments: z
      .array(assessment)
      .max(MOST_ASSESSMENTS)
      .refine((all) => new Set(all.map((one) => one.year)).size === all.length, "year-twice")
      .transform((all): Assessment[] => [...all].sort((a, b) => a.year - b.year)),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: "years-askew",
    path: ["to"],
  });

const body = z.strictObject({ names: written, kind: z.enum(BODY_KINDS), description: texts });

const SCHEMAS: { [K in PlanKind]: z.ZodType<PlanContents[K]> } = { goal, measure, body };

/** What can be wrong with a field. */
const PLAN_PROBLEMS = [
  "no-text",
  "too-long",
  "bad-year",
  "bad-number",
  "no-indicator",
  "late-baseline",
  "two-meters",
  "years-askew",
  "year-twice",
  "unreadable",
] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];

/** `field`: its name within the content, with dots: "meter.target". */
export interface FieldProblem {
  field: string;
  problem: PlanProblem;
}

/** The content that plain data is, tidied; or every field that is wrong. */
export function planContentOf<K extends PlanKind>(
  kind: K,
  data: unknown,
): { content: PlanContents[K] } | { problems: FieldProblem[] } {
  const schema: z.ZodType<PlanContents[K]> = SCHEMAS[kind];
  const parsed = schema.safeParse(data);
  if (parsed.success) return { content: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      field: path.map(String).join("."),
      problem: PLAN_PROBLEMS.find((one) => one === message) ?? "unreadable",
    })),
  };
}
