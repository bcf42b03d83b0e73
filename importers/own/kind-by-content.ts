import type { IndicatorKind, Unit } from "#app/domain/indicator.ts";
import type { Field } from "./metadata-words.ts";

/** A survey says that it is one, by its name or by how it was made. */
const TELLING: readonly Field[] = ["key", "nameFi", "nameSv", "nameEn", "methodFi", "methodSv", "methodEn"];
const SURVEY = /kysely|enkät|survey|questionnaire/i;

/**
 * Of what kind the data are where the file does not say: what its unit tells, else a survey where the table
 * tells how many answered or the description speaks of one. `text`: a field of the description.
 */
export function kindByContent(
  unit: Unit | undefined,
  respondents: boolean,
  text: (field: Field) => string | null,
): IndicatorKind {
  if (unit === "index" || unit === "score") return unit;
  return respondents || TELLING.some((field) => SURVEY.test(text(field) ?? "")) ? "survey" : "register";
}
