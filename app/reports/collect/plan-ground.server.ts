import type { AreaKey } from "#app/domain/area.ts";
import type { PlanContent, PlanGoal } from "#app/domain/plan.ts";
import { languagesMissing } from "#app/domain/plan-texts.ts";
import type { BlockContents, Texts } from "#app/domain/report.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { type HeadOf, planTitle } from "#app/i18n/plan-text.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import type { CollectGround, Notes } from "./ground.server.ts";

/** What the lists of a plan ask together. */
export interface ListGround {
  headOf: HeadOf;
  /** Those that the list is about: one, or all. */
  priorities: readonly PriorityWithIndicators[];
  /** The area's goals that go on, of those priorities. */
  goals: readonly PlanGoal[];
  /** "Tavoitteet: Kymenlaakso, Päihteetön elämä" */
  captionIn: (locale: Locale, words: ListWords) => string;
}

interface ListWords {
  caption: (area: string) => string;
  captionOf: (area: string, priority: string) => string;
}

export async function listGround(
  { database, plan }: CollectGround,
  { area, priority }: BlockContents["goals"],
): Promise<ListGround> {
  const heads = await indicatorHeads(database);
  const places = await areasByKey(database);
  const priorities = (await listPriorities(database)).filter(
    ({ key }) => priority === undefined || key === priority,
  );
  return {
    priorities,
    headOf: (key) => heads.get(key),
    goals: plan.goals.filter(
      (goal) =>
        goesOnIn(goal, area) && (priority === undefined || goal.content.priorities.includes(priority)),
    ),
    captionIn: (locale, words) => {
      const name = areaNames(places, locale)(area);
      if (priority === undefined) return words.caption(name);
      const about = priorities[0] && inLocale(priorities[0].name, locale);
      return words.captionOf(name, about ?? priority);
    },
  };
}

export function goesOnIn(item: { area: AreaKey; endedAt: string | null }, area: AreaKey): boolean {
  return item.area === area && item.endedAt === null;
}

/** Names the languages of the report that a part of the plan lacks. */
export function hinderMissing(
  { locales }: Pick<CollectGround, "locales">,
  notes: Notes,
  items: readonly PlanContent[],
  headOf: HeadOf,
): void {
  for (const item of items)
    for (const language of languagesMissing(item, locales))
      notes.hinder({ why: "no-plan-text", language, name: titlesOf(item, locales, headOf) });
}

export function titlesOf(item: PlanContent, locales: readonly Locale[], headOf: HeadOf): Texts {
  return Object.fromEntries(locales.map((locale) => [locale, planTitle(item, headOf, locale)]));
}
