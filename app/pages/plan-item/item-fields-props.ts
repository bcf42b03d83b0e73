import type { PlanProblem } from "#app/plan/content-schema.ts";
import type { Typed } from "#app/plan/form-fields.ts";
import type { ItemChoices } from "./item-choices.server.ts";

export interface ItemFieldsProps {
  typed: Typed;
  choices: ItemChoices;
  /** What is wrong with a field of the content, or with anything within it. */
  problemOf: (field: string) => PlanProblem | null;
}
