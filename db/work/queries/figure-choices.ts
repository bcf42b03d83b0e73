import { and, asc, eq, inArray } from "drizzle-orm";
import type { FigureChoice, MadeChoice } from "#app/domain/figure-choice.ts";
import type { Reader } from "#app/domain/person.ts";
import type { Engine } from "../../open-file.server.ts";
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
  return report ? standingChoices(engine, report.id) : new Map();
}

/**
 * The choice of each piece that stands: the latest that nobody has taken back. What was taken back stays in
 * the history, under the choice that it leaves standing.
 */
export function standingChoices(engine: Engine, reportId: number): ReadonlyMap<string, MadeChoice> {
  const rows = engine.orm
    .select({
      act: reportHistory.act,
      content: reportHistory.content,
      at: reportHistory.at,
      who: people.name,
    })
    .from(reportHistory)
    .innerJoin(people, eq(people.id, reportHistory.personId))
    .where(and(eq(reportHistory.reportId, reportId), inArray(reportHistory.act, ["chosen", "unchosen"])))
    .orderBy(asc(reportHistory.id))
    .all();
  const made = new Map<string, MadeChoice[]>();
  for (const { act, content, at, who } of rows) {
    const choice = JSON.parse(content) as FigureChoice; // as the commands wrote it
    const before = made.get(choice.block) ?? [];
    made.set(choice.block, act === "chosen" ? [...before, { ...choice, at, who }] : before.slice(0, -1));
  }
  return new Map(
    [...made].flatMap(([block, choices]) => choices.slice(-1).map((latest) => [block, latest] as const)),
  );
}
