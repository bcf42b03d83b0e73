import { readFileSync } from "node:fs";
import type { Person } from "#app/domain/person.ts";
import type { ReportState } from "#app/domain/report.ts";
import type { Decision, Snapshot } from "#app/domain/report-version.ts";
import { freeze } from "#app/reports/snapshot/freeze.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import {
  beginCorrection,
  keepVersion,
  publishVersion,
  recordDecision,
  type VersionOutcome,
} from "#db/work/commands/versions.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { listVersions } from "#db/work/queries/versions.ts";

/** What the program is told in a file, whose name is its first argument. */
export interface PublishingOrder {
  work: string;
  report: string;
  writer: Person;
  recorder: Person;
  content: Snapshot;
  decision: Decision;
}

/** The state that a step begins from, and how long it took in milliseconds: null while it has not ended. */
export interface Step {
  from: ReportState;
  took: number | null;
}

/**
 * A program that takes a report from draft to published, corrects it and begins anew, until it is killed or,
 * with a second argument, so many steps are done. Says when each begins and ends.
 */
if (process.argv[1] === import.meta.filename) {
  // Written by the test that started this.
  const order = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as PublishingOrder;
  const most = Number(process.argv[3] ?? Number.POSITIVE_INFINITY);
  const work = openWork(order.work);
  for (let done = 0; done < most; done += 1) {
    const from = (await readDraft(work, order.writer, order.report))?.state;
    if (!from) throw new Error(`there is no report "${order.report}"`);
    const step = await readyStep(work, order, from);
    tell({ from, took: null });
    const began = performance.now();
    const outcome = await step();
    tell({ from, took: performance.now() - began });
    if (outcome !== "done") throw new Error(`a step ended with ${outcome}`);
  }
  closeWork(work);
  process.disconnect?.();
}

function tell(step: Step): void {
  process.send?.(step);
}

/** Freezing writes nothing: it is done ahead of the step, so that the moments fall into what does. */
async function readyStep(
  work: WorkDatabase,
  { report, writer, recorder, content, decision }: PublishingOrder,
  from: ReportState,
): Promise<() => Promise<VersionOutcome>> {
  const number = (await listVersions(work, writer, report))[0]?.number ?? 0;
  switch (from) {
    case "draft": {
      const next = { number: number + 1, ...freeze({ ...content, number: number + 1 }) };
      return () => keepVersion(work, writer, { report, example: false, ...next }, new Date());
    }
    case "proposed":
      return () => recordDecision(work, recorder, { report, number }, decision, new Date());
    case "decided":
      return () => publishVersion(work, recorder, { report, number }, new Date());
    case "published":
      return () => beginCorrection(work, writer, report, new Date());
  }
}
