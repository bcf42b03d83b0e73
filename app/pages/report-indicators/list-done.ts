import type { Undo } from "#app/components/done-notice.tsx";
import type { DraftDone } from "#app/domain/draft-done.ts";

/** What was done to a report's list of indicators, as the page's address tells it. */
export interface ListDone {
  what: DraftDone;
  /** The indicator that came onto the list or went off it. */
  indicator: string | null;
  /** Reasons for several that none of them took (SentReasons). */
  unused: string[];
}

export function listDone(search: URLSearchParams): ListDone | null {
  const what = (["saved", "added", "removed"] as const).find((one) => one === search.get("done"));
  return what ? { what, indicator: search.get("indicator"), unused: search.getAll("unused") } : null;
}

/** What takes it back. */
export function undoOfList({ what, indicator }: ListDone): Undo | null {
  if (!indicator || what === "saved") return null;
  return { intent: what === "removed" ? "list" : "unlist", fields: { indicator } };
}
