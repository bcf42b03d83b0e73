import { type AreaKey, isMunicipality } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { BodyKind, PlanContent } from "#app/domain/plan.ts";
import { languagesMissing } from "#app/domain/plan-texts.ts";
import { inLocale, LOCALES, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { planTitle } from "#app/i18n/plan-text.ts";
import { addPlanItems } from "#db/work/commands/plan.ts";
import { readPlan, readRemovedPlan } from "#db/work/queries/plan.ts";
import { chosenArea, mayAdd, type PlanArea, type PlanGround, planAreas } from "../plan/plan-ground.server.ts";
import type { PlanPage, ShownItem } from "../plan/plan-page.server.ts";

export interface BodiesPage {
  area: PlanArea;
  areas: PlanArea[];
  bodies: (ShownItem & { description: string })[];
  /** Names of the usual ones that are not there yet. */
  usual: string[];
  ended: PlanPage["ended"];
  removed: PlanPage["ended"];
  writes: boolean;
}

/** Bodies that a county usually has, and a municipality. */
const USUAL: Record<"county" | "municipality", readonly BodyKind[]> = {
  county: [
    ...(["council", "board", "steering", "coordinators", "substance-use", "organisations"] as const),
    ...(["participation", "safety", "culture", "youth", "older", "disabled", "swedish"] as const),
  ],
  municipality: ["council", "board", "local-group", "youth", "older", "disabled"],
};

/** The bodies of an area; null where the reader may read none. */
export async function bodiesPage(
  ground: PlanGround,
  person: Person,
  asked: string | null,
  locale: Locale,
): Promise<BodiesPage | null> {
  const areas = await planAreas(ground, person, locale);
  const area = chosenArea(areas, asked, person);
  if (!area) return null;
  const { deskPlan: words, deskReports } = messagesFor(locale);
  const own = (await readPlan(ground.work, person)).bodies.filter((body) => body.area === area.key);
  const going = own.filter(({ endedAt }) => endedAt === null);
  const titleOf = (item: PlanContent): string => planTitle(item, () => undefined, locale);
  const listed = (item: PlanContent & { id: string }) => ({
    ...{ id: item.id, title: titleOf(item), kind: words.kind[item.kind] },
    writes: mayAdd(person, area.key, null),
  });
  const removed = (await readRemovedPlan(ground.work, person)).filter(
    (one) => one.kind === "body" && one.area === area.key,
  );
  return {
    ...{ area, areas },
    bodies: going.map((body, at) => ({
      ...{ id: body.id, title: titleOf(body), part: null },
      description: inLocale(body.content.description, locale) ?? "",
      missing: languagesMissing(body, ["fi", "sv"]).map((one) =>
        words.missing.texts(deskReports.inLanguage[one]),
      ),
      writes: may(person, "write", { kind: "plan", area: body.area, part: body.part }),
      above: going[at - 1]?.id ?? null,
      below: going[at + 1]?.id ?? null,
    })),
    usual: usualMissing(
      area.key,
      own.map(({ content }) => content.kind),
    ).map((kind) => usualName(kind, area.key, locale)),
    ended: own.filter(({ endedAt }) => endedAt !== null).map(listed),
    removed: removed.map(listed).filter(({ writes }) => writes),
    writes: mayAdd(person, area.key, null),
  };
}

function usualMissing(area: AreaKey, there: readonly BodyKind[]): BodyKind[] {
  return USUAL[isMunicipality(area) ? "municipality" : "county"].filter((kind) => !there.includes(kind));
}

function usualName(kind: BodyKind, area: AreaKey, locale: Locale): string {
  const { usual, usualMunicipal } = messagesFor(locale).deskPlan.bodies;
  const local: Partial<Record<BodyKind, string>> = isMunicipality(area) ? usualMunicipal : {};
  return local[kind] ?? usual[kind];
}

/** Adds the usual bodies that are not there yet, all at once. */
export async function addUsualBodies(
  { work, now }: PlanGround,
  person: Person,
  area: AreaKey,
): Promise<boolean> {
  const there = (await readPlan(work, person)).bodies.filter((body) => body.area === area);
  const contents = usualMissing(
    area,
    there.map(({ content }) => content.kind),
  ).map((kind): PlanContent => {
    const names = Object.fromEntries(LOCALES.map((locale) => [locale, usualName(kind, area, locale)]));
    return { kind: "body", content: { names, kind, description: {} } };
  });
  return (await addPlanItems(work, person, { area, now }, contents)) !== "not-found";
}
