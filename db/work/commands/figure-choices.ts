import type { FigureChoice } from "#app/domain/figure-choice.ts";
import type { Reader } from "#app/domain/person.ts";
import type { WorkDatabase } from "../client.server.ts";
import { standingChoices } from "../queries/figure-choices.ts";
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

/**
 * Takes back what was chosen in one act, at the moment `at`, of pieces of which nobody has chosen since: the
 * choice before stands again. "nothing": there is no such choice any more.
 */
export function unchooseFigures(
  work: WorkDatabase,
  reader: Reader,
  change: DraftChange,
  at: string,
): Promise<DraftOutcome | "nothing"> {
  return changeDraft(work, reader, change, (desk): DraftOutcome | "nothing" => {
    if (!mayTo("write", desk)) return "not-found";
    const made = [...standingChoices(desk.engine, desk.report.id).values()].filter((one) => one.at === at);
    for (const { block } of made) remember(desk, { act: "unchosen", content: { block, at } });
    return made.length > 0 ? "done" : "nothing";
  });
}
