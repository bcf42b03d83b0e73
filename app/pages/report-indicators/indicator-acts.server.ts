import { indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { Person } from "#app/domain/person.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { giveReasons, listIndicator, unlistIndicator } from "#db/work/commands/report-indicators.ts";
import type { DraftChange } from "#db/work/commands/report-rows.ts";
import { sentReasons } from "./sent-reasons.ts";

/** Does what a form of the page of indicators asks; what the address then tells, null where it may not. */
export async function actOnIndicators(
  work: WorkDatabase,
  person: Person,
  change: DraftChange,
  form: FormData,
): Promise<string | null> {
  const intent = form.get("intent");
  if (intent !== "list" && intent !== "unlist") {
    const { reasons, unused } = sentReasons(form);
    const outcome = await giveReasons(work, person, change, reasons);
    const told = unused.map((key) => `&unused=${encodeURIComponent(key)}`).join("");
    return outcome === "done" ? `done=saved${told}` : null;
  }
  const parts = parseIndicatorKey(String(form.get("indicator")));
  if (!parts) return null;
  const indicator = indicatorKey(parts);
  const act = intent === "list" ? listIndicator : unlistIndicator;
  const outcome = await act(work, person, change, indicator);
  return outcome === "done" ? `done=${intent === "list" ? "added" : "removed"}&indicator=${indicator}` : null;
}
