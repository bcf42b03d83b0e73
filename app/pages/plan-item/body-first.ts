import type { AreaKey } from "#app/domain/area.ts";
import type { Locale } from "#app/domain/text.ts";
import type { PlanActed } from "./item-acts.server.ts";

/** A measure is saved first: nothing typed is lost on the way. The form of a body leads back to it. */
export const THEN_BODY = { name: "next", value: "body" } as const;

/** Where the form of a measure that was saved leads on to; null where it asks for no body. */
export function bodyAfter(
  form: FormData,
  acted: Extract<PlanActed, { outcome: "done" }>,
  locale: Locale,
): string | null {
  const asks = acted.kind === "measure" && form.get(THEN_BODY.name) === THEN_BODY.value;
  return asks ? bodyFirst(acted.area, acted.id, locale) : null;
}

function bodyFirst(area: AreaKey, measure: string, locale: Locale): string {
  const asked = new URLSearchParams({ kind: "body", area, back: measure, done: "saved" });
  return `/${locale}/desk/plan/new?${asked}`;
}

/** Where the form of such a body leads when it is added; null where it was asked for by itself. */
export function afterBody(search: URLSearchParams, locale: Locale): string | null {
  const back = search.get("back") ?? "";
  if (search.get("kind") !== "body" || !/^[0-9a-z]{26}$/.test(back)) return null;
  return `/${locale}/desk/plan/${back}?done=body`;
}

/** Which form came before, as the address says it; null where none did. */
export function wayToBody(search: URLSearchParams): "measure-saved" | "body-added" | null {
  const done = search.get("done");
  if (done === "body") return "body-added";
  return done === "saved" && search.has("back") ? "measure-saved" : null;
}
