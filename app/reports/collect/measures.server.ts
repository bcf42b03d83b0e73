import type { PlanGoal, PlanMeasure } from "#app/domain/plan.ts";
import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import { foreignIn, inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { type HeadOf, nameOfMeter, planTitle, scheduleText } from "#app/i18n/plan-text.ts";
import { indicatorCell } from "./frozen-cells.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";
import { goesOnIn, hinderMissing, type ListGround, listGround, titlesOf } from "./plan-ground.server.ts";

/**
 * The measures of an area that go on, goal by goal in the plan's order; of all priorities, those that serve
 * no goal too.
 */
export async function collectMeasures(
  ground: CollectGround,
  notes: Notes,
  id: string,
  content: BlockContents["measures"],
): Promise<FrozenTableBlock> {
  const list = await listGround(ground, content);
  const own = ground.plan.measures.filter((measure) => goesOnIn(measure, content.area));
  const ofGoals = list.goals.map((goal) => ({
    goal,
    measures: own.filter((measure) => measure.content.goal === goal.id),
  }));
  const placed = ofGoals.flatMap((one) => one.measures);
  const others = content.priority === undefined ? own.filter((one) => !placed.includes(one)) : [];
  const measures = [...placed, ...others];
  for (const { goal, measures: served } of ofGoals)
    if (served.length === 0)
      notes.hinder({ why: "no-measure", name: titlesOf(goal, ground.locales, list.headOf) });
  hinderMissing(ground, notes, measures, list.headOf);
  notes.use(measures.flatMap(({ content: { meter } }) => meter ?? []));
  const shown = await inEach(ground.locales, async (locale) => {
    const { measures: words } = messagesFor(locale).reportTables;
    return {
      table: {
        caption: list.captionIn(locale, words),
        columns: [words.measure, words.goal, words.owner, words.schedule, words.meter, words.state],
        rows: measures.map((measure) => rowOf(ground, list, measure, locale)),
      },
      notes: measures.length === 0 ? [words.none] : [],
      source: null,
    };
  });
  return { kind: "measures", id, shown };
}

function rowOf(
  { plan }: CollectGround,
  { headOf }: ListGround,
  { content }: PlanMeasure,
  locale: Locale,
): FrozenCell[] {
  const { reportTables, deskPlan } = messagesFor(locale);
  const { measures: words } = reportTables;
  const goal = plan.goals.find(({ id }) => id === content.goal);
  const body = plan.bodies.find(({ id }) => id === content.owner);
  const owner = body && planTitle(body, headOf, locale);
  const partners = inLocale(content.partners, locale);
  const when = [scheduleText(content, locale), inLocale(content.resources, locale)].filter(Boolean);
  const state = deskPlan.measureState[content.state];
  const latest = content.assessments.at(-1);
  const seen = latest && (inLocale(latest.texts, locale) ?? deskPlan.measureState[latest.state]);
  return [
    { text: inLocale(content.what, locale) ?? deskPlan.untitled, ...foreignIn(content.what, locale) },
    { text: goal ? planTitle(goal, headOf, locale) : "–", ...foreignIn(goalTexts(goal, headOf), locale) },
    {
      text: [owner, partners && words.partners(partners)].filter(Boolean).join("; ") || "–",
      ...foreignIn(body?.content.names ?? content.partners, locale),
    },
    { text: when.join("; ") || "–", ...foreignIn(content.resources, locale) },
    content.meter ? indicatorCell(content.meter, headOf(content.meter), locale) : { text: "–" },
    latest && seen
      ? { text: words.assessed(state, latest.year, seen), ...foreignIn(latest.texts, locale) }
      : { text: state },
  ];
}

/** What a measure's goal is called by: what is wanted, else its indicator. */
function goalTexts(goal: PlanGoal | undefined, headOf: HeadOf): Partial<LocalText> {
  if (!goal) return {};
  const { wanted, meter } = goal.content;
  return Object.keys(wanted).length > 0 ? wanted : nameOfMeter(meter, headOf);
}
