import type { Undo } from "#app/components/done-notice.tsx";
import type { Locale } from "#app/domain/text.ts";

/** What has been done to a plan, as the address says it after a form was sent. */
const PLAN_DONE = ["saved", "added", "moved", "ended", "resumed", "removed", "restored", "usual"] as const;

export interface PlanDone {
  what: (typeof PLAN_DONE)[number];
  /** What takes it back; null where it is as easily done by hand. */
  undo: (Pick<Undo, "intent" | "fields"> & { id: string }) | null;
}

/** The same as a form of the page's. */
export function undoOfPlan({ undo }: PlanDone, locale: Locale): Undo | null {
  return undo && { ...undo, action: `/${locale}/desk/plan/${undo.id}` };
}

/** What the page's address tells was done; null where it tells nothing. */
export function planDone(search: URLSearchParams): PlanDone | null {
  const what = PLAN_DONE.find((one) => one === search.get("done"));
  const id = search.get("item");
  if (!what) return null;
  const undo = id ? undoOf(what, search) : null;
  return { what, undo: undo && id ? { id, ...undo } : null };
}

function undoOf(what: PlanDone["what"], search: URLSearchParams): Omit<Undo, "action"> | null {
  switch (what) {
    case "saved": {
      const before = search.get("before");
      return before ? { intent: "take", fields: { version: before } } : null;
    }
    case "added":
    case "restored":
      return { intent: "remove", fields: {} };
    case "moved": {
      const past = search.get("past");
      return past ? { intent: "move", fields: { past } } : null;
    }
    case "ended":
      return { intent: "resume", fields: {} };
    case "resumed":
      return { intent: "end", fields: {} };
    case "removed":
      return { intent: "restore", fields: {} };
    case "usual":
      return null;
  }
}
