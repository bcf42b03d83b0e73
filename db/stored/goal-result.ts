import { z } from "zod";
import { GOAL_STATES, type GoalResult } from "#app/domain/goal.ts";
import { answered, REFUSALS, type Refusal, refused } from "#app/domain/verdict.ts";

const detailForm = z.object({
  limits: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  components: z
    .object({
      reached: z.boolean(),
      needed: z.number(),
      pace: z.number().nullable(),
      paceLimits: z.object({ lower: z.number(), upper: z.number() }).nullable().default(null),
      expected: z.number().nullable(),
    })
    .nullable(),
  trendYears: z.array(z.number().int()),
  about: z.array(z.string()),
});

/** How a goal stands, as its row holds it: what is asked for in columns, the rest as JSON. */
export interface StoredGoalResult {
  status: string;
  refusal: string | null;
  year: number | null;
  value: number | null;
  judgedIn: number;
  detail: string;
}

/** Numbers are kept to so many decimals: a difference beyond them is arithmetic, no news. */
const PRECISION = 1e6;

export function encodeGoalResult({
  status,
  latest,
  components,
  trendYears,
  judgedIn,
}: GoalResult): StoredGoalResult {
  const detail: z.infer<typeof detailForm> = {
    limits: latest?.limits ?? null,
    components,
    trendYears: [...trendYears],
    about: status.ok ? [] : [...status.about],
  };
  return {
    status: status.ok ? status.result : "refused",
    refusal: status.ok ? null : status.refusal,
    year: latest?.year ?? null,
    value: latest?.value ?? null,
    judgedIn,
    detail: JSON.stringify(detail, (_key, value: unknown) =>
      typeof value === "number" ? Math.round(value * PRECISION) / PRECISION : value,
    ),
  };
}

/** What encodeGoalResult wrote. Throws where the row is none of ours. */
export function decodeGoalResult(stored: StoredGoalResult): GoalResult {
  const { year, value, judgedIn } = stored;
  const { limits, components, trendYears, about } = detailForm.parse(JSON.parse(stored.detail));
  const state = GOAL_STATES.find((one) => one === stored.status);
  return {
    status: state ? answered(state) : refused(knownRefusal(stored), about),
    latest: year === null || value === null ? null : { year, value, limits },
    components,
    trendYears,
    judgedIn,
  };
}

function knownRefusal({ status, refusal }: StoredGoalResult): Refusal {
  const known = REFUSALS.find((one) => one === refusal);
  if (!known) throw new Error(`unknown status of a goal: "${status}", refusal "${refusal}"`);
  return known;
}
