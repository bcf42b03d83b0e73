import type { AreaKey } from "#app/domain/area.ts";
import type { GoalResult } from "#app/domain/goal.ts";
import type { GoalMeter } from "#app/domain/plan.ts";
import { planGoalMark } from "#app/domain/plan-texts.ts";
import type { BlockContents, Texts } from "#app/domain/report.ts";
import type { FigureOf, FrozenCell, FrozenTableBlock } from "#app/domain/report-version.ts";
import { foreignIn, inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { planGoalResults } from "#app/figures/plan-goals.server.ts";
import { goalAmount } from "#app/i18n/goal-amount.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  baselineText,
  goalStateWord,
  type HeadOf,
  indicatorName,
  meterDecimals,
  meterText,
  nameOfMeter,
  planTitle,
  targetText,
} from "#app/i18n/plan-text.ts";
import { readGoals } from "#db/queries/goals.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";
import { hinderMissing, type ListGround, listGround } from "./plan-ground.server.ts";

/** A goal of the plan or of a file, as a row tells it. */
interface ListedGoal {
  area: AreaKey;
  title: (locale: Locale) => string;
  /** The plan's own words that the title is of; of a goal from a file none. */
  wanted: Texts;
  forWhom: Texts;
  meter: GoalMeter | null;
  decision: Partial<LocalText>;
  result: GoalResult | null;
  example: boolean;
}

/**
 * The goals of an area, of one priority or all, as they stand now: those of the plan in its order, then those
 * that came in a file and are not in the plan.
 */
export async function collectGoals(
  ground: CollectGround,
  notes: Notes,
  id: string,
  content: BlockContents["goals"],
): Promise<FrozenTableBlock> {
  const list = await listGround(ground, content);
  const goals = [...(await goalsOfPlan(ground, list)), ...(await goalsOfFiles(ground, list, content))];
  notes.use(goals.flatMap(({ meter }) => (meter?.kind === "indicator" ? [meter.indicator] : [])));
  hinderMissing(ground, notes, list.goals, list.headOf);
  const shown = await inEach(ground.locales, async (locale) => {
    const { goals: words, reportTables } = messagesFor(locale);
    const own = reportTables.goals;
    return {
      table: {
        caption: list.captionIn(locale, own),
        columns: [words.column, own.target, own.baseline, own.latest, own.state, own.decision],
        rows: goals.map((goal) => rowOf(goal, list.headOf, locale)),
      },
      notes: goals.length === 0 ? [own.none] : [],
      source: null,
    };
  });
  return { kind: "goals", id, shown };
}

async function goalsOfPlan(
  { database, now }: CollectGround,
  { goals, headOf }: ListGround,
): Promise<ListedGoal[]> {
  const results = await planGoalResults(database, goals, now);
  return goals.map((goal) => ({
    area: goal.area,
    title: (locale) => planTitle(goal, headOf, locale),
    wanted: goal.content.wanted,
    forWhom: goal.content.forWhom,
    meter: goal.content.meter,
    decision: goal.content.decision,
    result: results.get(goal.id) ?? null,
    example: false,
  }));
}

/** A real plan has no room for the project's own example. */
async function goalsOfFiles(
  { database }: CollectGround,
  { goals, priorities, headOf }: ListGround,
  { area }: BlockContents["goals"],
): Promise<ListedGoal[]> {
  const indicators = [...new Set(priorities.flatMap((one) => one.indicators))];
  const inPlan = new Set(
    goals.flatMap(({ content: { meter } }) =>
      meter?.kind === "indicator" ? [`${meter.indicator} ${meter.year}`] : [],
    ),
  );
  return (await readGoals(database, indicators, [area]))
    .filter(({ indicator, year }) => !inPlan.has(`${indicator} ${year}`))
    .filter(({ example }) => !example || goals.length === 0)
    .map(({ indicator, target, year, direction, baseline, decision, result, example }) => ({
      area,
      title: (locale) => indicatorName(indicator, headOf, locale),
      wanted: {},
      forWhom: {},
      meter: { kind: "indicator", indicator, target, year, direction, baseline },
      ...{ decision, result, example },
    }));
}

function rowOf(goal: ListedGoal, headOf: HeadOf, locale: Locale): FrozenCell[] {
  const { goals: words, reportTables } = messagesFor(locale);
  const { meter, result, decision, example } = goal;
  const title = goal.title(locale);
  const group = inLocale(goal.forWhom, locale);
  const mark = planGoalMark(meter, result);
  const word = goalStateWord(meter, result, locale) ?? reportTables.goals.notJudged;
  return [
    {
      text: group ? reportTables.goals.forWhom(title, group) : title,
      ...foreignIn(goal.forWhom, locale),
      ...foreignIn(Object.keys(goal.wanted).length > 0 ? goal.wanted : nameOfMeter(meter, headOf), locale),
    },
    targetCell(title, meter, headOf, locale),
    ...figureCells(goal, headOf, locale),
    mark ? { text: word, mark } : { text: word },
    example
      ? { text: words.example }
      : { text: inLocale(decision, locale) ?? "–", ...foreignIn(decision, locale) },
  ];
}

/** The target, with the indicator's name where the goal has another one. */
function targetCell(title: string, meter: GoalMeter | null, headOf: HeadOf, locale: Locale): FrozenCell {
  if (!meter) return { text: "–" };
  if (meter.kind === "outcome")
    return { text: meterText(meter, headOf, locale), ...foreignIn(meter.described, locale) };
  if (title !== indicatorName(meter.indicator, headOf, locale))
    return { text: meterText(meter, headOf, locale), year: meter.year };
  return { text: targetText(meter, headOf, locale), value: meter.target, year: meter.year };
}

/** Where it began and where it is. */
function figureCells({ area, meter, result }: ListedGoal, headOf: HeadOf, locale: Locale): FrozenCell[] {
  const { goals: words } = messagesFor(locale);
  if (meter?.kind !== "indicator") return [{ text: "–" }, { text: "–" }];
  const { baseline } = meter;
  const began = baselineText(meter, headOf, locale);
  const { indicator } = meter;
  const of = { indicator, area, decimals: meterDecimals(meter, headOf) };
  return [
    began !== null && baseline
      ? { text: began, value: baseline.value, year: baseline.year }
      : { text: words.inputs.noBaseline },
    result?.latest ? meterCell(of, result.latest, headOf, locale) : unknownCell(locale),
  ];
}

/** A figure with its year: "12,7 % (2023)". */
export function meterCell(
  of: FigureOf,
  { value, year }: { value: number; year: number },
  headOf: HeadOf,
  locale: Locale,
): FrozenCell {
  const { unit = "unknown" } = headOf(of.indicator) ?? {};
  const measure = { unit, unitLabel: messagesFor(locale).common.unit[unit], decimals: of.decimals };
  return { text: `${goalAmount(value, measure, locale)} (${year})`, value, year, of };
}

export function unknownCell(locale: Locale): FrozenCell {
  return { text: messagesFor(locale).common.missing.unknown, missing: "unknown" };
}
