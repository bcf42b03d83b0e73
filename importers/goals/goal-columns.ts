import type { GoalDirection } from "#app/domain/goal.ts";
import type { ColumnSpec } from "../csv/columns.ts";

export type GoalRole =
  | "area"
  | "indicator"
  | "direction"
  | "target"
  | "year"
  | "baselineYear"
  | "baseline"
  | "decisionFi"
  | "decisionSv"
  | "decisionEn";

/** What of a goal may look wrong though each cell is well formed. */
export type AskedRole = Extract<GoalRole, "direction" | "target" | "baseline">;

/** The columns of a list of goals. */
export const GOAL_COLUMNS: readonly ColumnSpec<GoalRole>[] = [
  {
    role: "area",
    headers: ["kunta", "alue", "kommun", "område", "municipality", "area", "region"],
    need: "both",
  },
  { role: "indicator", headers: ["indikaattori", "mittari", "indikator", "indicator"], need: "both" },
  { role: "direction", headers: ["suunta", "riktning", "direction"], need: "both" },
  { role: "target", headers: ["tavoite", "tavoitearvo", "mål", "målvärde", "goal", "target"], need: "both" },
  { role: "year", headers: ["tavoitevuosi", "målår", "target year"], need: "both" },
  { role: "baselineYear", headers: ["lähtövuosi", "utgångsår", "baseline year"], need: "optional" },
  {
    role: "baseline",
    headers: ["lähtötaso", "lähtöarvo", "utgångsnivå", "utgångsvärde", "baseline"],
    need: "optional",
  },
  { role: "decisionFi", headers: ["päätös", "päätös_fi", "beslut_fi", "decision_fi"], need: "both" },
  { role: "decisionSv", headers: ["päätös_sv", "beslut", "beslut_sv", "decision_sv"], need: "optional" },
  { role: "decisionEn", headers: ["päätös_en", "beslut_en", "decision", "decision_en"], need: "optional" },
];

export const DIRECTION_WORDS: Record<GoalDirection, readonly string[]> = {
  "at-most": ["enintään", "korkeintaan", "högst", "at most", "max", "<=", "≤"],
  "at-least": ["vähintään", "minst", "at least", "min", ">=", "≥"],
};
