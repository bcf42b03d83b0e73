import { goalMark, type JudgedGoal } from "#app/domain/goal.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenCell, FrozenListKind, FrozenTableBlock } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { goalAmount, goalDecimals } from "#app/i18n/goal-amount.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { yearsText } from "#app/i18n/verdict-sentences/facts.ts";
import { readGoals } from "#db/queries/goals.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";

/** The goals of an area, of one priority or all, as they stand now. */
export async function collectGoals(
  { database, locales }: CollectGround,
  notes: Notes,
  id: string,
  { area, priority }: BlockContents["goals"],
): Promise<FrozenTableBlock> {
  const priorities = await listPriorities(database);
  const of = priorities.filter(({ key }) => priority === undefined || key === priority);
  const indicators = [...new Set(of.flatMap((one) => one.indicators))];
  const goals = await readGoals(database, indicators, [area]);
  const heads = await indicatorHeads(database);
  const places = await areasByKey(database);
  notes.use(goals.map(({ indicator }) => indicator));
  const shown = await inEach(locales, async (locale) => {
    const { goals: words, reportTables, goals: marks } = messagesFor(locale);
    const own = reportTables.goals;
    const name = areaNames(places, locale)(area);
    const about = priority === undefined ? null : (inLocale(of[0]?.name ?? NO_NAME, locale) ?? priority);
    return {
      table: {
        caption: about === null ? own.caption(name) : own.captionOf(name, about),
        columns: [marks.column, own.target, own.baseline, own.latest, own.state, own.decision],
        rows: goals.map((goal) => rowOf(goal, heads.get(goal.indicator), locale)),
      },
      notes: goals.length === 0 ? [own.none] : goals.some(({ example }) => example) ? [words.example] : [],
      source: null,
    };
  });
  return { kind: "goals", id, shown };
}

const NO_NAME = { fi: null, sv: null, en: null };

function rowOf(goal: JudgedGoal, head: IndicatorHead | undefined, locale: Locale): FrozenCell[] {
  const { common, goals: words, reportTables } = messagesFor(locale);
  const { unit = "unknown", decimals } = head ?? {};
  const figure = goal.result?.latest ?? null;
  const measure = { unit, unitLabel: common.unit[unit], decimals: goalDecimals(goal, decimals ?? 1) };
  const told = (value: number): string => goalAmount(value, measure, locale);
  const { baseline, target, year, direction } = goal;
  const mark = goalMark(goal);
  return [
    { text: inLocale(head?.name ?? head?.title ?? NO_NAME, locale) ?? untitled(goal.indicator) },
    { text: words.short[direction](told(target), year), value: target, year },
    baseline
      ? {
          text: `${told(baseline.value)} (${yearsText([baseline.from ?? baseline.year, baseline.year])})`,
          value: baseline.value,
          year: baseline.year,
        }
      : { text: words.inputs.noBaseline },
    figure
      ? { text: `${told(figure.value)} (${figure.year})`, value: figure.value, year: figure.year }
      : { text: common.missing.unknown, missing: "unknown" },
    { text: mark ? words.mark[mark.state] : reportTables.goals.notJudged },
    { text: goal.example ? words.example : (inLocale(goal.decision, locale) ?? "–") },
  ];
}

/** Measures and bodies: what people have recorded of them; there is nothing to record them with yet. */
export async function collectPlan(
  { database, locales }: CollectGround,
  id: string,
  kind: Extract<FrozenListKind, "measures" | "bodies">,
  { area, priority }: BlockContents["measures"],
): Promise<FrozenTableBlock> {
  const places = await areasByKey(database);
  const found = (await listPriorities(database)).find(({ key }) => key === priority);
  const shown = await inEach(locales, async (locale) => {
    const { reportTables: words } = messagesFor(locale);
    const name = areaNames(places, locale)(area);
    const about = found && inLocale(found.name, locale);
    const caption =
      kind === "measures" && about ? words.measures.captionOf(name, about) : words[kind].caption(name);
    return { table: { caption, columns: [], rows: [] }, notes: [words[kind].none], source: null };
  });
  return { kind, id, shown };
}
