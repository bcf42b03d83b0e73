import type { Locale } from "#app/domain/text.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { typedIn } from "#app/plan/form-fields.ts";
import type { PlanActed } from "./item-acts.server.ts";
import { writtenIn } from "./item-page.server.ts";
import type { SentItem } from "./item-view.tsx";

/** Where the plan shows what was done. */
export function afterPlanAct(
  { kind, area, id, search }: Extract<PlanActed, { outcome: "done" }>,
  locale: Locale,
): string {
  const page = kind === "body" ? "bodies" : "plan";
  const asked = new URLSearchParams({ area, item: id, ...search });
  // What was moved has the focus there, and so no place of its own in the address.
  return `/${locale}/desk/${page}?${asked}${search.done === "moved" ? "" : `#item-${id}`}`;
}

/** The form as it was typed, with what was wrong, or what somebody else has saved since. */
export function sentAgain(
  form: FormData,
  acted: Extract<PlanActed, { outcome: "bad" | "stale" }>,
  locale: Locale,
): SentItem {
  const typed = typedIn(form);
  if (acted.outcome === "bad") return { typed, problems: acted.problems, stale: null };
  const { theirs, by, at } = acted;
  return {
    ...{ typed, problems: [] },
    stale: {
      ...{ version: theirs.version, name: by.name, time: formatMoment(at, locale) },
      theirs: writtenIn(theirs, () => undefined, locale),
    },
  };
}
