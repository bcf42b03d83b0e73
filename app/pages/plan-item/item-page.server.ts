import { type AreaKey, parseAreaKey } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import { isPlanKind, type PlanAct, type PlanContent, type PlanKind } from "#app/domain/plan.ts";
import { textsIn } from "#app/domain/plan-texts.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { formatMoment } from "#app/i18n/format-day.ts";
import { type HeadOf, meterText, planTitle } from "#app/i18n/plan-text.ts";
import { fieldsOf, type Typed } from "#app/plan/form-fields.ts";
import { readPlan, readPlanHistory, readPlanItem } from "#db/work/queries/plan.ts";
import { mayAdd, type PlanGround, planAreas } from "../plan/plan-ground.server.ts";
import { type ItemChoices, itemChoices } from "./item-choices.server.ts";

/** A line of the history, in the reader's language. */
export interface ShownEvent {
  id: number;
  act: PlanAct;
  who: string;
  time: string;
  /** What was written, in short; null of acts that write nothing. */
  written: string[] | null;
  version: number | null;
  current: boolean;
}

/** The form of a goal, a measure or a body; `id` is null of a new one. */
export interface ItemPage {
  id: string | null;
  kind: PlanKind;
  area: AreaKey;
  title: string;
  typed: Typed;
  version: number;
  /** Whose own it is within the region's; null: nobody's in particular. */
  part: AreaKey | null;
  choices: ItemChoices;
  events: ShownEvent[];
  writes: boolean;
}

/** One that is there; null where there is none for the reader. */
export async function itemPage(
  ground: PlanGround,
  person: Person,
  id: string,
  locale: Locale,
): Promise<ItemPage | null> {
  const { work, database } = ground;
  const item = await readPlanItem(work, person, id);
  if (!item) return null;
  const { area, part, kind, version } = item;
  const plan = await readPlan(work, person);
  const heads = await indicatorHeads(database);
  const headOf: HeadOf = (key) => heads.get(key);
  const events = await readPlanHistory(work, person, id);
  return {
    ...{ id, area, part, kind, version },
    title: planTitle(item, headOf, locale),
    typed: fieldsOf(item),
    choices: await itemChoices(ground, person, { plan, area, kind }, locale),
    events: events.map(({ id: number, act, version: made, content, who, at }) => ({
      ...{ id: number, act, who: who.name, time: formatMoment(at, locale), version: made },
      written: content && writtenIn(content, headOf, locale),
      current: content !== null && act !== "late" && made === version,
    })),
    writes: !item.removed && may(person, "write", { kind: "plan", area, part }),
  };
}

/** What was written in short: each text, and the meter. */
export function writtenIn(item: PlanContent, headOf: HeadOf, locale: Locale): string[] {
  const texts = textsIn(item).flatMap((all) => LOCALES.flatMap((one) => all[one] ?? []));
  const meter = item.kind === "goal" ? item.content.meter : null;
  return meter?.kind === "indicator" ? [...texts, meterText(meter, headOf, locale)] : texts;
}

/** What a new one begins with, as its address says; null where the reader may add none. */
export async function newItemPage(
  ground: PlanGround,
  person: Person,
  search: URLSearchParams,
  locale: Locale,
): Promise<ItemPage | null> {
  const kind = search.get("kind");
  if (!isPlanKind(kind)) return null;
  const plan = await readPlan(ground.work, person);
  const goal = plan.goals.find(({ id }) => id === search.get("goal"));
  const areas = await planAreas(ground, person, locale);
  const asked = goal?.area ?? parseAreaKey(search.get("area") ?? "");
  const area = areas.find(({ key }) => key === asked)?.key;
  if (!area) return null;
  const choices = await itemChoices(ground, person, { plan, area, kind }, locale);
  // An author adds to the region's plan what the own municipality does, and nothing else.
  const part = kind !== "measure" || mayAdd(person, area, null) ? null : person.municipality;
  if (!mayAdd(person, area, part)) return null;
  const typed: Typed = { priority: search.getAll("priority"), goal: [goal?.id ?? ""], meter: ["none"] };
  const fresh: Typed = kind === "measure" ? { goal: typed.goal ?? [], state: ["not-begun"] } : typed;
  return {
    id: null,
    kind,
    area,
    title: "",
    typed: fresh,
    version: 0,
    part,
    choices,
    events: [],
    writes: true,
  };
}
