import type { AreaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import type { Person } from "#app/domain/person.ts";
import type { Plan, PlanItem, PlanKind } from "#app/domain/plan.ts";
import { LOCALES } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { planTitle } from "#app/i18n/plan-text.ts";
import type { Database } from "#db/client.server.ts";
import { listIndicators } from "#db/queries/indicators.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { listRegions } from "#db/queries/regions.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import { type ImportedCounts, importPlan } from "#db/work/commands/import-plan.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { readGoalsFile } from "#importers/goals/goals-file.ts";
import { goalFromList, writeGoalList } from "./goal-list.ts";
import {
  errorOf,
  type IdOf,
  type PlanFileError,
  type PlanFileReading,
  readPlanFile,
} from "./read-plan-file.ts";
import { writePlanFile } from "./write-plan-file.ts";

/** The files of a plan: the list of goals that the figures take in, and each kind whole. */
export const PLAN_FILES = ["goal-list", "goal", "measure", "body"] as const;
export type PlanFile = (typeof PLAN_FILES)[number];

export interface PlanFileGround {
  database: Database;
  work: WorkDatabase;
  person: Person;
  area: AreaKey;
  now: Date;
}

/** What goes on in an area's plan, as a file. */
export async function planFileText({ work, person, area }: PlanFileGround, file: PlanFile): Promise<string> {
  const plan = ofArea(await readPlan(work, person), area);
  if (file === "goal-list") return writeGoalList(plan.goals);
  return writePlanFile(file, itemsOf(plan, file));
}

/** Takes a file into an area's plan whole, or tells all that is wrong with it and writes nothing. */
export async function takePlanFile(
  ground: PlanFileGround,
  file: PlanFile,
  bytes: Uint8Array,
): Promise<ImportedCounts | { errors: PlanFileError[] }> {
  const { work, person, area, now } = ground;
  const plan = await readPlan(work, person);
  const read = await readingOf(ground, plan, file, bytes);
  if (read.errors.length > 0) return { errors: read.errors };
  const done = await importPlan(work, person, { area, now }, read.items);
  if (done === "not-found") return { errors: [notWritable(null)] };
  if ("refused" in done) return { errors: [notWritable(read.items[done.refused]?.row ?? null)] };
  return done;
}

async function readingOf(
  { database, area, now }: PlanFileGround,
  plan: Plan,
  file: PlanFile,
  bytes: Uint8Array,
): Promise<PlanFileReading> {
  if (file !== "goal-list") return readPlanFile(file, bytes, await namesIn(database, plan, area));
  const reading = readGoalsFile(bytes, {
    regions: await listRegions(database),
    indicators: await listIndicators(database),
    thisYear: finnishYear(now),
  });
  const priorities = await listPriorities(database);
  const own = ofArea(plan, area).goals;
  const foreign = reading.placed.filter(({ goal }) => goal.region !== area);
  return {
    errors: [...reading.rejections.map(errorOf), ...foreign.map(({ row }) => notWritable(row))],
    items: reading.placed.map(({ goal, row }) => {
      const before = own.find(
        ({ content: { meter } }) =>
          meter?.kind === "indicator" && meter.indicator === goal.indicator && meter.year === goal.year,
      );
      const served = priorities.filter(({ indicators }) => indicators.includes(goal.indicator));
      const keys = served.map(({ key }) => key);
      return { row, id: before?.id ?? null, part: null, item: goalFromList(goal, before, keys) };
    }),
  };
}

function notWritable(row: number | null): PlanFileError {
  return { row, column: null, value: "", matter: "not-writable", known: "" };
}

function ofArea(plan: Plan, area: AreaKey): Plan {
  const own = (item: PlanItem): boolean => item.area === area && item.endedAt === null;
  return {
    goals: plan.goals.filter(own),
    measures: plan.measures.filter(own),
    bodies: plan.bodies.filter(own),
  };
}

function itemsOf({ goals, measures, bodies }: Plan, kind: PlanKind): readonly PlanItem[] {
  return { goal: goals, measure: measures, body: bodies }[kind];
}

/** Goals of the area, and every body that the reader knows, by id and by name. */
async function namesIn(database: Database, plan: Plan, area: AreaKey): Promise<IdOf> {
  const heads = await indicatorHeads(database);
  const known = { goal: plan.goals.filter((goal) => goal.area === area), owner: plan.bodies };
  return (of, text) => {
    const found = known[of].find(
      (item) =>
        item.id === text ||
        LOCALES.some((locale) => planTitle(item, (key) => heads.get(key), locale) === text),
    );
    return found?.id ?? null;
  };
}
