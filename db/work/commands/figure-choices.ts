import type { FigureChoice } from "#app/domain/figure-choice.ts";
import type { Reader } from "#app/domain/person.ts";
import type { WorkDatabase } from "../client.server.ts";
import { changeDraft, type DraftChange, type DraftOutcome, mayTo, remember } from "./report-rows.ts";

/**
 * Writes down what somebody chose of figures that the source has changed. It stands in the report's history:
 * the latest choice of a piece counts, and none is lost.
 */
export function chooseFigures(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  choices: readonly FigureChoice[],
): Promise<DraftOutcome> {
  return changeDraft(work, reader, change, (desk) => {
    if (!mayTo("write", desk)) return "not-found";
    for (const choice of choices) remember(desk, { act: "chosen", content: choice });
    return "done";
  });
}
