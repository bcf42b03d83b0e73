import type { Undo } from "#app/components/done-notice.tsx";
import type { DecideDone } from "./decide-acts.server.ts";
import type { DecidePage } from "./decide-page.server.ts";

/** What takes back the act that the page's address tells of; null where the page has a form for that. */
export function undoOfDecision(done: DecideDone, search: URLSearchParams, page: DecidePage): Undo | null {
  const at = search.get("at");
  if (done === "chosen" && at && page.state === "draft") return { intent: "unchoose", fields: { at } };
  const [latest] = page.versions;
  return done === "proposed" && latest && page.mayPropose && page.state === "proposed"
    ? { intent: "take-back", fields: { number: String(latest.number) } }
    : null;
}
