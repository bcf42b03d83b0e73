import type { AreaKey } from "#app/domain/area.ts";
import { areaKey, isMunicipality } from "#app/domain/area.ts";
import { may, type Person } from "#app/domain/person.ts";
import type { Plan, PlanKind } from "#app/domain/plan.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { indicatorName, planTitle } from "#app/i18n/plan-text.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import type { PlanGround } from "../plan/plan-ground.server.ts";

type Choice = readonly [key: string, name: string];

/** What the fields of goals, measures and bodies offer, in the reader's language. */
export interface ItemChoices {
  indicators: readonly Choice[];
  priorities: readonly Choice[];
  goals: readonly Choice[];
  bodies: readonly Choice[];
  /** Whether the reader may make a body for what is a measure. */
  addsBody: boolean;
  /** Whose own it may be said to be; none: that is not asked. */
  parts: readonly Choice[];
}

export async function itemChoices(
  { database, home }: Pick<PlanGround, "database" | "home">,
  person: Person,
  { plan, area, kind }: { plan: Plan; area: AreaKey; kind: PlanKind },
  locale: Locale,
): Promise<ItemChoices> {
  const heads = await indicatorHeads(database);
  const headOf = (key: Parameters<typeof heads.get>[0]) => heads.get(key);
  const byName = ([, one]: Choice, [, other]: Choice): number => compareNames(locale)(one, other);
  const { countyKey, municipalities } = await homeAreas(database, home);
  const within = area === countyKey && kind === "measure" ? municipalities : [];
  return {
    indicators: [...heads.keys()]
      .map((key): Choice => [key, indicatorName(key, headOf, locale)])
      .sort(byName),
    priorities: (await listPriorities(database)).map(
      ({ key, name }): Choice => [key, inLocale(name, locale) ?? key],
    ),
    goals: plan.goals
      .filter((goal) => goal.area === area && goal.endedAt === null)
      .map((goal): Choice => [goal.id, planTitle(goal, headOf, locale)]),
    // A municipality's measure may be the region's body's to do.
    bodies: plan.bodies
      .filter((body) => body.endedAt === null && (body.area === area || !isMunicipality(body.area)))
      .map((body): Choice => [body.id, planTitle(body, headOf, locale)]),
    addsBody: kind === "measure" && may(person, "write", { kind: "plan", area, part: null }),
    parts: within
      .filter((one) => may(person, "write", { kind: "plan", area, part: areaKey(one) }))
      .map((one): Choice => [areaKey(one), shortPlaceName(one, locale)])
      .sort(byName),
  };
}
