import { errorKinds } from "#app/domain/importing/error-kinds.ts";
import type { Person } from "#app/domain/person.ts";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { decidedGoals } from "#app/plan/files/goal-list.ts";
import { PLAN_FILES, type PlanFile, takePlanFile } from "#app/plan/files/plan-files.server.ts";
import { FILE_PROBLEMS, type PlanFileError } from "#app/plan/files/read-plan-file.ts";
import { readPlan } from "#db/work/queries/plan.ts";
import { chosenArea, mayAdd, type PlanArea, type PlanGround, planAreas } from "../plan/plan-ground.server.ts";

export interface PlanFilesPage {
  area: PlanArea;
  areas: PlanArea[];
  files: readonly PlanFile[];
  /** Goals that the figures' pages can show, of all that go on. */
  listed: number;
  goals: number;
  writes: boolean;
}

/** What can be taken out of an area's plan and brought into it; null where the reader may read none. */
export async function planFilesPage(
  ground: PlanGround,
  person: Person,
  asked: string | null,
  locale: Locale,
): Promise<PlanFilesPage | null> {
  const areas = await planAreas(ground, person, locale);
  const area = chosenArea(areas, asked, person);
  if (!area) return null;
  const goals = (await readPlan(ground.work, person)).goals.filter(
    (goal) => goal.area === area.key && goal.endedAt === null,
  );
  return {
    ...{ area, areas, files: PLAN_FILES, goals: goals.length, listed: decidedGoals(goals).length },
    writes: mayAdd(person, area.key, null) || mayAdd(person, area.key, person.municipality),
  };
}

/** How an upload went, in the reader's language. */
export type Upload = { how: "taken"; text: string } | { how: "refused"; text: string; errors: string[] };

/** Takes what was uploaded into the plan of the area that the page is of. */
export async function uploadedPlan(
  ground: PlanGround,
  person: Person,
  { area }: PlanFilesPage,
  form: FormData,
  locale: Locale,
): Promise<Upload> {
  const { files: words } = messagesFor(locale).deskPlan;
  const [kind, file] = [PLAN_FILES.find((one) => one === form.get("what")), form.get("file")];
  if (!kind || typeof file === "string" || file === null || file.size === 0)
    return { how: "refused", text: words.noFile, errors: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const done = await takePlanFile({ ...ground, person, area: area.key }, kind, bytes);
  if (!("errors" in done))
    return { how: "taken", text: words.taken(done.added, done.changed, done.unchanged) };
  const errors = errorKinds(done.errors.map((one) => ({ ...one, code: one.matter }))).flatMap(
    ({ told, more, rows }) => [
      ...told.map((one) => errorText(one, locale)),
      ...(more > 0 ? [words.moreOfKind(more, told[0]?.column ?? null, rows)] : []),
    ],
  );
  return { how: "refused", text: words.refused(done.errors.length), errors };
}

/** "rivi 3, sarake tila, ”kesken”: Tätä sanaa ei tunneta." */
function errorText({ row, column, value, matter, known }: PlanFileError, locale: Locale): string {
  const { importReport, deskPlan } = messagesFor(locale);
  const place = [
    row === null ? "" : importReport.row(row),
    column === null ? "" : importReport.column(column),
    value === "" ? "" : `”${value.slice(0, 80)}”`,
  ].filter(Boolean);
  const problems: Readonly<Record<string, string>> = {
    ...importReport.rejection,
    ...deskPlan.problems,
    ...Object.fromEntries(FILE_PROBLEMS.map((one) => [one, deskPlan.files.problems[one]])),
  };
  const what = [problems[matter] ?? importReport.unknownReason, known && deskPlan.files.known(known)];
  return [place.join(", "), what.filter(Boolean).join(" ")].filter(Boolean).join(": ");
}
