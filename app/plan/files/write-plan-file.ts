import type { PlanItem, PlanKind } from "#app/domain/plan.ts";
import { assessmentPlaces, fieldsOf } from "../form-fields.ts";
import { csvText } from "./csv-text.ts";
import { ID_ROLE, PART_ROLE, planColumns } from "./plan-columns.ts";
import { wordOf } from "./plan-words.ts";

/** Goals, measures or bodies as a file: a row each, with all that their forms have. */
export function writePlanFile(kind: PlanKind, items: readonly PlanItem[]): string {
  const typed = items.map((item) => ({ item, fields: fieldsOf(item) }));
  const assessed = Math.max(1, ...typed.map(({ fields }) => assessmentPlaces(fields).length));
  const columns = planColumns(kind).filter(({ role }) => {
    const place = /^assessment-(\d+)-/.exec(role)?.[1];
    return place === undefined || Number(place) < assessed;
  });
  const rows = typed.map(({ item, fields }) =>
    columns.map(({ role, words }) => {
      if (role === ID_ROLE) return item.id;
      if (role === PART_ROLE) return item.part ?? "";
      const values = (fields[role] ?? []).filter((value) => value !== "");
      return values.map((value) => (words ? wordOf(words, value) : value)).join(", ");
    }),
  );
  return csvText([columns.map(({ headers }) => headers[0]), ...rows]);
}
