import { finnishYear } from "#app/domain/finnish-day.ts";
import type { GoalMarkState } from "#app/domain/goal.ts";
import type { Person } from "#app/domain/person.ts";
import { may } from "#app/domain/person.ts";
import type { Plan, PlanGoal, PlanItem, PlanMeasure } from "#app/domain/plan.ts";
import { languagesMissing, planGoalMark } from "#app/domain/plan-texts.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { planGoalResults } from "#app/figures/plan-goals.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  goalStateWord,
  type HeadOf,
  indicatorName,
  meterText,
  planTitle,
  scheduleText,
} from "#app/i18n/plan-text.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readPlan, readRemovedPlan } from "#db/work/queries/plan.ts";
import { chosenArea, mayAdd, type PlanArea, type PlanGround, planAreas } from "./plan-ground.server.ts";

/** What every part of a plan has on the page, in the reader's language. */
export interface ShownItem {
  id: string;
  title: string;
  /** Whose own it is within the region's; null: nobody's in particular. */
  part: string | null;
  /** What the chain lacks here, and languages that texts lack. */
  missing: string[];
  writes: boolean;
  /** Those above and below it on the page, whose places it can take. */
  above: string | null;
  below: string | null;
}

export interface ShownMeasure extends ShownItem {
  /** Label and text, in the order of reading. */
  facts: (readonly [label: string, text: string])[];
}

export interface ShownGoal extends ShownItem {
  facts: (readonly [label: string, text: string])[];
  /** Says that the target year has gone by; null where it has not. */
  past: string | null;
  mark: { state: GoalMarkState; word: string } | null;
  measures: ShownMeasure[];
  /** Whether the reader may add a measure to it. */
  adds: boolean;
}

export interface ShownPriority {
  /** Null of goals that serve none. */
  key: string | null;
  name: string;
  position: number | null;
  goals: ShownGoal[];
}

export interface PlanPage {
  area: PlanArea;
  areas: PlanArea[];
  priorities: ShownPriority[];
  /** Measures that serve no goal that is there. */
  loose: ShownMeasure[];
  ended: { id: string; title: string; kind: string; writes: boolean }[];
  removed: { id: string; title: string; kind: string }[];
  isEmpty: boolean;
  /** Whether the reader may add goals. */
  writes: boolean;
}

/** The plan of an area, from priorities to measures; null where the reader may read none. */
export async function planPage(
  ground: PlanGround,
  person: Person,
  asked: string | null,
  locale: Locale,
): Promise<PlanPage | null> {
  const { database, work, now } = ground;
  const areas = await planAreas(ground, person, locale);
  const area = chosenArea(areas, asked, person);
  if (!area) return null;
  const ofArea = <T extends PlanItem>(items: readonly T[]): T[] =>
    items.filter((one) => one.area === area.key);
  const all = await readPlan(work, person);
  const plan = { goals: ofArea(all.goals), measures: ofArea(all.measures), bodies: all.bodies };
  const going = { ...plan, goals: plan.goals.filter(goesOn), measures: plan.measures.filter(goesOn) };
  const heads = await indicatorHeads(database);
  const names = areaNames(await areasByKey(database), locale);
  const results = await planGoalResults(database, going.goals, now);
  const headOf: HeadOf = (key) => heads.get(key);
  const shower = new Shower({ plan: going, person, locale, headOf, results, nameOf: names, now });
  const known = await listPriorities(database);
  const priorities: ShownPriority[] = known.map(({ key, name, position }) => ({
    ...{ key, position, name: inLocale(name, locale) ?? key },
    goals: shower.goals(going.goals.filter(({ content }) => content.priorities.includes(key))),
  }));
  const others = going.goals.filter(
    ({ content }) => !content.priorities.some((key) => known.some((one) => one.key === key)),
  );
  const { withoutPriority } = messagesFor(locale).deskPlan;
  if (others.length > 0)
    priorities.push({ key: null, name: withoutPriority, position: null, goals: shower.goals(others) });
  const kindOf = ({ kind }: PlanItem): string => messagesFor(locale).deskPlan.kind[kind];
  const listed = (item: PlanItem) => ({
    ...{ id: item.id, title: planTitle(item, headOf, locale), kind: kindOf(item) },
    writes: shower.writes(item),
  });
  return {
    ...{ area, areas, priorities },
    loose: shower.measures(
      going.measures.filter(({ content }) => !going.goals.some(({ id }) => id === content.goal)),
    ),
    ended: [...plan.goals, ...plan.measures].filter((one) => !goesOn(one)).map(listed),
    removed: ofArea(await readRemovedPlan(work, person))
      .filter((one) => one.kind !== "body" && shower.writes(one))
      .map(listed),
    isEmpty: plan.goals.length === 0 && plan.measures.length === 0,
    writes: mayAdd(person, area.key, null),
  };
}

function goesOn({ endedAt }: PlanItem): boolean {
  return endedAt === null;
}

interface ShowerGround {
  plan: Plan;
  person: Person;
  locale: Locale;
  headOf: HeadOf;
  results: Awaited<ReturnType<typeof planGoalResults>>;
  nameOf: (area: string) => string;
  now: Date;
}

class Shower {
  readonly #ground: ShowerGround;

  constructor(ground: ShowerGround) {
    this.#ground = ground;
  }

  writes({ area, part }: PlanItem): boolean {
    return may(this.#ground.person, "write", { kind: "plan", area, part });
  }

  goals(goals: readonly PlanGoal[]): ShownGoal[] {
    const { plan, locale, headOf, results, person, now } = this.#ground;
    const { deskPlan: words } = messagesFor(locale);
    return goals.map((goal, at) => {
      const { meter, forWhom, decision } = goal.content;
      const measures = plan.measures.filter(({ content }) => content.goal === goal.id);
      const result = results.get(goal.id) ?? null;
      const state = planGoalMark(meter, result);
      const word = goalStateWord(meter, result, locale);
      return {
        ...this.#item(goal, goals, at, meter === null ? [words.missing.outcomeMeter] : []),
        past:
          meter?.kind === "indicator" && meter.year < finnishYear(now) ? words.pastYear(meter.year) : null,
        facts: facts([
          [words.fields.forWhom, inLocale(forWhom, locale)],
          [words.fields.meter, meter && meterText(meter, headOf, locale)],
          [words.fields.decision, inLocale(decision, locale)],
        ]),
        mark: state && word ? { state, word } : null,
        measures: this.measures(measures),
        adds: mayAdd(person, goal.area, null) || mayAdd(person, goal.area, person.municipality),
      };
    });
  }

  measures(measures: readonly PlanMeasure[]): ShownMeasure[] {
    const { plan, locale, headOf } = this.#ground;
    const { deskPlan: words } = messagesFor(locale);
    return measures.map((measure, at) => {
      const { owner, partners, resources, state, meter, assessments } = measure.content;
      const body = plan.bodies.find(({ id }) => id === owner);
      const schedule = scheduleText(measure.content, locale);
      const latest = assessments.at(-1);
      const said = latest && inLocale(latest.texts, locale);
      const lacks = [
        ...(body ? [] : [words.missing.owner]),
        ...(schedule ? [] : [words.missing.schedule]),
        ...(meter ? [] : [words.missing.processMeter]),
      ];
      return {
        ...this.#item(measure, measures, at, lacks),
        facts: facts([
          [words.fields.state, words.measureState[state]],
          [words.fields.owner, body && planTitle(body, headOf, locale)],
          [words.fields.partners, inLocale(partners, locale)],
          [words.fields.schedule, schedule],
          [words.fields.resources, inLocale(resources, locale)],
          [words.fields.processMeter, meter && indicatorName(meter, headOf, locale)],
          [
            latest ? `${words.fields.assessmentText} ${latest.year}` : words.fields.assessmentText,
            latest && [words.measureState[latest.state], said].filter(Boolean).join(": "),
          ],
        ]),
      };
    });
  }

  #item(item: PlanItem, among: readonly PlanItem[], at: number, lacks: readonly string[]): ShownItem {
    const { locale, headOf, nameOf } = this.#ground;
    const { deskPlan: words, deskReports } = messagesFor(locale);
    const inLanguages = languagesMissing(item, ["fi", "sv"]).map((one) => deskReports.inLanguage[one]);
    return {
      id: item.id,
      title: planTitle(item, headOf, locale),
      part: item.part && nameOf(item.part),
      missing: [...lacks, ...inLanguages.map(words.missing.texts)],
      writes: this.writes(item),
      above: among[at - 1]?.id ?? null,
      below: among[at + 1]?.id ?? null,
    };
  }
}

function facts(
  all: readonly (readonly [label: string, text: string | null | undefined])[],
): ShownMeasure["facts"] {
  return all.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
