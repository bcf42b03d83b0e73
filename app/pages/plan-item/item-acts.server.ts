import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { PlanContent, PlanItem, PlanKind } from "#app/domain/plan.ts";
import type { Writer } from "#app/domain/report.ts";
import type { FieldProblem } from "#app/plan/content-schema.ts";
import { fieldsOf, type Typed, typedIn } from "#app/plan/form-fields.ts";
import { withMeantMeter } from "#app/plan/meant-meter.ts";
import { contentFrom } from "#app/plan/sent-content.ts";
import type { WorkDatabase } from "#db/work/client.server.ts";
import {
  addPlanItem,
  endPlanItem,
  movePlanItem,
  removePlanItem,
  restorePlanItem,
} from "#db/work/commands/plan.ts";
import type { PlanOutcome } from "#db/work/commands/plan-rows.ts";
import { savePlanItem } from "#db/work/commands/save-plan-item.ts";
import { readPlanHistory, readPlanItem } from "#db/work/queries/plan.ts";

/** How a form of a plan went. */
export type PlanActed =
  /** `to`: what stands behind "?" in the address of the page that is gone to. */
  | { outcome: "done"; kind: PlanKind; area: AreaKey; id: string; search: Record<string, string> }
  | { outcome: "bad"; problems: FieldProblem[] }
  | { outcome: "stale"; theirs: PlanItem; by: Writer; at: string }
  | { outcome: "not-found" };

export interface PlanActGround {
  work: WorkDatabase;
  person: Person;
  now: Date;
}

const NOT_FOUND: PlanActed = { outcome: "not-found" };

/** Adds what a form says to a plan. */
export async function addSent(
  { work, person, now }: PlanActGround,
  { kind, area, part }: { kind: PlanKind; area: AreaKey; part: AreaKey | null },
  form: FormData,
): Promise<PlanActed> {
  const read = sentContent(kind, typedIn(form));
  if ("problems" in read) return { outcome: "bad", problems: read.problems };
  const item = { kind, content: read.content } as PlanContent; // read by its kind
  const made = await addPlanItem(work, person, { area, part: sentPart(form) ?? part, now }, item);
  if (made === "not-found") return NOT_FOUND;
  return { outcome: "done", kind, area, id: made.id, search: { done: "added" } };
}

/** What a form says; of a goal with the meter that its fields mean. `before`: what stood in them. */
function sentContent(kind: PlanKind, typed: Typed, before?: Typed): ReturnType<typeof contentFrom> {
  if (kind !== "goal") return contentFrom(kind, typed);
  const meant = withMeantMeter(typed, before);
  return isRefused(meant) ? meant : contentFrom(kind, meant);
}

function isRefused(meant: ReturnType<typeof withMeantMeter>): meant is { problems: FieldProblem[] } {
  return "problems" in meant;
}

function sentPart(form: FormData): AreaKey | null {
  const part = form.get("part");
  return typeof part === "string" ? parseAreaKey(part) : null;
}

/** Does what a form asks for with something that is there. */
export async function actOnItem(ground: PlanActGround, id: string, form: FormData): Promise<PlanActed> {
  const { work, person, now } = ground;
  const item = await readPlanItem(work, person, id);
  // Who may not write it is not told what is wrong with what they sent.
  if (!item || !mayWrite(person, item)) return NOT_FOUND;
  const change = { id, now };
  const done = (outcome: PlanOutcome, what: string, more: Record<string, string> = {}): PlanActed =>
    outcome === "done"
      ? { outcome, kind: item.kind, area: item.area, id, search: { done: what, ...more } }
      : { outcome };
  switch (form.get("intent")) {
    case "save": {
      const read = sentContent(item.kind, typedIn(form), fieldsOf(item));
      if ("problems" in read) return { outcome: "bad", problems: read.problems };
      const mine = { kind: item.kind, content: read.content } as PlanContent; // read by its kind
      return save(ground, item, { base: Number(form.get("base")), item: mine });
    }
    case "take":
      return take(ground, item, form);
    case "move": {
      const past = String(form.get("past") ?? "");
      const by: Record<string, string> = form.has("by") ? { by: String(form.get("by")) } : {};
      return done(await movePlanItem(work, person, change, past), "moved", { past, ...by });
    }
    case "end":
      return done(await endPlanItem(work, person, change, true), "ended");
    case "resume":
      return done(await endPlanItem(work, person, change, false), "resumed");
    case "remove":
      return done(await removePlanItem(work, person, change), "removed");
    case "restore":
      return done(await restorePlanItem(work, person, change), "restored");
    default:
      return NOT_FOUND;
  }
}

function mayWrite(person: Person, { area, part }: PlanItem): boolean {
  return may(person, "write", { kind: "plan", area, part });
}

async function save(
  { work, person, now }: PlanActGround,
  { id, kind, area, version }: PlanItem,
  sent: { base: number; item: PlanContent },
): Promise<PlanActed> {
  const saved = await savePlanItem(work, person, { id, now }, sent);
  if (saved === "not-found") return NOT_FOUND;
  if (saved.how === "stale") {
    const { theirs, by, at } = saved;
    return { outcome: "stale", theirs, by, at };
  }
  const before: Record<string, string> = saved.version === version ? {} : { before: String(version) };
  return { outcome: "done", kind, area, id, search: { done: "saved", ...before } };
}

/** Takes what was written then into use, as a save of its own: by its version, or its line in the history. */
async function take(ground: PlanActGround, item: PlanItem, form: FormData): Promise<PlanActed> {
  const events = await readPlanHistory(ground.work, ground.person, item.id);
  const [version, event] = [form.get("version"), form.get("event")].map(Number);
  const found = events.find(({ id, act, version: made }) =>
    form.has("event") ? id === event : act !== "late" && made === version,
  );
  if (!found?.content) return NOT_FOUND;
  return save(ground, item, { base: item.version, item: found.content });
}
