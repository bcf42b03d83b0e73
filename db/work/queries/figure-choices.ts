import { and, asc, eq } from "drizzle-orm";
import type { FigureChoice, MadeChoice } from "#app/domain/figure-choice.ts";
import type { Reader } from "#app/domain/person.ts";
import { type WorkDatabase, workEngineOf } from "../client.server.ts";
import { people } from "../schema/people.ts";
import { reportHistory } from "../schema/reports.ts";
import { reportIn } from "./report-rows.ts";

/** The latest choice of each piece of a report, by the piece's id; none for who may not read the report. */
export async function readFigureChoices(
  work: WorkDatabase,
  reader: Reader,
  key: string,
): Promise<ReadonlyMap<string, MadeChoice>> {
  const engine = workEngineOf(work);
  const report = reportIn(engine, reader, key);
  if (!report) return new Map();
  const rows = engine.orm
    .select({ content: reportHistory.content, at: reportHistory.at, who: people.name })
    .from(reportHistory)
    .innerJoin(people, eq(people.id, reportHistory.personId))
    .where(and(eq(reportHistory.reportId, report.id), eq(reportHistory.act, "chosen")))
    .orderBy(asc(reportHistory.id))
    .all();
  return new Map(
    rows.map(({ content, at, who }) => {
      const choice = JSON.parse(content) as FigureChoice; // as chooseFigures wrote it
      return [choice.block, { ...choice, at, who }];
    }),
  );
}
