import type { Snapshot } from "#app/domain/report-version.ts";
import { freeze } from "#app/reports/snapshot/freeze.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { beginCorrection, keepVersion, publishVersion, recordDecision } from "#db/work/commands/versions.ts";
import { frozenReport } from "./frozen-report.ts";
import { NOW, somebody } from "./work-people.ts";

/** Key of the report that `publishedFile` publishes. */
export const PUBLISHED = "kymenlaakso-2025-2029";

/** Fills a file of work with a report that has been published as many times as there are contents. */
export async function publishedFile(
  file: string,
  contents: Snapshot[] = [frozenReport().snapshot],
): Promise<void> {
  const work = openWork(file);
  const [writer, recorder] = [
    await somebody(work, "writer", "coordinator"),
    await somebody(work, "recorder", "recorder"),
  ];
  const { titles, area, years, languages } = frozenReport().snapshot.report;
  const start = { kind: "wide-regional", titles, area, years, languages, name: PUBLISHED } as const;
  const report = await createReport(work, writer, { ...start, sections: [], indicators: [] }, NOW);
  if (report !== PUBLISHED) throw new Error(`the report was named ${report}`);
  for (const [at, content] of contents.entries()) {
    const number = at + 1;
    if (at > 0) await beginCorrection(work, writer, report, NOW);
    const done = [
      await keepVersion(work, writer, { report, number, example: content.example, ...freeze(content) }, NOW),
      await recordDecision(work, recorder, { report, number }, decided(), NOW),
      await publishVersion(work, recorder, { report, number }, NOW),
    ];
    if (done.some((one) => one !== "done")) throw new Error(`version ${number}: ${done.join(", ")}`);
  }
  closeWork(work);
}

function decided() {
  const { decision } = frozenReport();
  if (!decision) throw new Error("the fixture is decided");
  return decision;
}
