import { type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import { breakBetween, differenceOf, type NoChange } from "#app/domain/earlier-figure.ts";
import {
  type ChangingRun,
  FIGURE_CHANGE_KINDS,
  type FigureChange,
  type FigureChangeKind,
  type FigureThen,
} from "#app/domain/figure-change.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import type { IndicatorKey, Unit } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { testsSentence } from "#app/i18n/verdict-sentences/headline.ts";
import type { Database } from "#db/client.server.ts";
import { listChangingRuns, readFigureChanges } from "#db/queries/figure-changes.ts";
import type { RunFlip } from "#db/queries/flips-by-run.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { type AskedFigures, askedFigures, type BadParameter } from "./asked-figures.ts";
import { changeTests } from "./change-tests.server.ts";
import type { ChangeTest, ChangeWay } from "./change-way.ts";
import { namesOfPlaces } from "./place-names-on-page.ts";
import { type TurnedVerdict, turnedBy, turnsSince } from "./turned-verdicts.server.ts";

/** What imports have done to the figures of the home areas, by what is asked for. */
export interface ChangedFiguresPage {
  asked: AskedFigures;
  /** The first day that is looked at, as `2026-11-30`; null before the first import. */
  since: string | null;
  /** Imports since then, latest first. */
  runs: ChangingRun[];
  areas: { key: AreaKey; name: string }[];
  priorities: { key: string; name: LocalText }[];
  kinds: ChangedKind[];
  /** How many figures there are of each way, of whatever way is asked for. */
  ways: Record<ChangeWay, number>;
  /** How many tests are behind these, and how many may show a change by chance; null where there are none. */
  tests: string | null;
}

export interface ChangedKind {
  kind: FigureChangeKind;
  count: number;
  /** Indicators by the first priority that they belong to; those of no priority come last. */
  groups: ChangedFigureGroup[];
}

export interface ChangedFigureGroup {
  priority: { key: string; position: number; name: LocalText } | null;
  indicators: ChangedIndicatorFigures[];
}

export interface ChangedIndicatorFigures {
  key: IndicatorKey;
  title: LocalText;
  name: LocalText;
  unit: Unit;
  decimals: number;
  rows: ChangedRow[];
}

export interface ChangedRow extends ChangeTest {
  region: AreaKey;
  place: string;
  before: FigureThen;
  /** Null where the source no longer has it. */
  now: FigureThen | null;
  /** In the unit; null where one of the two is no number, or where `noChange` says why. */
  change: number | null;
  noChange: NoChange | null;
  /** Verdicts that turned to another side with this figure, or that came or went with it. */
  turned: TurnedVerdict[];
}

/** Imports this long before the newest one are news too, in days. */
const NEWS_DAYS = 31;
const DAY_MS = 86_400_000;

/** What cannot be asked for is told as it was given; null: there is no such import. */
export async function changedFiguresPage(
  database: Database,
  home: AreaKey,
  { search, locale }: { search: URLSearchParams; locale: Locale },
): Promise<ChangedFiguresPage | BadParameter | null> {
  const [home_, priorities, heads] = [
    await homeAreas(database, home),
    await listPriorities(database),
    await indicatorHeads(database),
  ];
  const places = namesOfPlaces(home_, locale);
  const areas = home_.allKeys.filter((key) => key !== COUNTRY_KEY);
  const asked = askedFigures(search, { areas, priorities: priorities.map(({ key }) => key) });
  if ("bad" in asked) return asked;
  const all = await listChangingRuns(database);
  const one = asked.run === null ? null : all.find(({ id }) => id === asked.run);
  if (one === undefined) return null;
  const since = asked.since ?? earlier(newsSince(all), one && finnishDay(one.startedAt));
  const runs = all.filter(({ startedAt }) => since !== null && finnishDay(startedAt) >= since);
  const regions = asked.area ? [asked.area] : areas;
  const changes = await readFigureChanges(database, {
    runs: (one ? [one] : runs).map(({ id }) => id),
    regions,
  });
  const material: Material = {
    heads,
    priorities: priorities.filter(({ key }) => asked.priority === null || key === asked.priority),
    withOthers: asked.priority === null,
    places,
    turns: await turnsSince(database, regions, since),
    testOf: await changeTests(database, changes, regions),
  };
  const kinds = FIGURE_CHANGE_KINDS.map((kind) =>
    kindOnPage(
      kind,
      changes.filter((change) => change.kind === kind),
      material,
    ),
  );
  const ways = waysOf(kinds);
  return {
    asked,
    since,
    runs,
    areas: areas.map((key) => ({ key, name: places.get(key) ?? key })),
    priorities: priorities.map(({ key, name }) => ({ key, name })),
    kinds: asked.way === null ? kinds : kinds.map((kind) => ofWay(kind, asked.way)),
    ways,
    tests: testsSentence(
      { comparisons: kinds.flatMap(rowsOf).filter(({ tested }) => tested).length, trends: 0 },
      locale,
    ),
  };
}

function newsSince([newest]: readonly ChangingRun[]): string | null {
  return newest ? finnishDay(new Date(Date.parse(newest.startedAt) - NEWS_DAYS * DAY_MS)) : null;
}

/** One import alone is looked for among those around it. */
function earlier(usual: string | null, own: string | null): string | null {
  return usual !== null && own !== null && own < usual ? own : usual;
}

interface Material {
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>;
  priorities: readonly PriorityWithIndicators[];
  /** Whether indicators of no priority are asked for. */
  withOthers: boolean;
  places: ReadonlyMap<AreaKey, string>;
  turns: readonly RunFlip[];
  testOf: (change: FigureChange) => ChangeTest;
}

function waysOf(kinds: readonly ChangedKind[]): Record<ChangeWay, number> {
  const ways = { better: 0, worse: 0, chance: 0, neutral: 0, untested: 0 };
  for (const { way } of kinds.flatMap(rowsOf)) ways[way] += 1;
  return ways;
}

function kindOnPage(
  kind: FigureChangeKind,
  changes: readonly FigureChange[],
  { priorities, withOthers, ...material }: Material,
): ChangedKind {
  const taken = new Set<IndicatorKey>();
  const take = (keys: readonly IndicatorKey[]): ChangedIndicatorFigures[] =>
    keys.flatMap((key) => {
      const head = material.heads.get(key);
      const found = changes.filter(({ indicator }) => indicator === key);
      if (!head || found.length === 0 || taken.has(key)) return [];
      taken.add(key);
      return [indicatorOnPage(head, found, material)];
    });
  const groups: ChangedFigureGroup[] = priorities.map(({ key, position, name, indicators }) => ({
    priority: { key, position, name },
    indicators: take(indicators),
  }));
  if (withOthers)
    groups.push({ priority: null, indicators: take(changes.map(({ indicator }) => indicator)) });
  return counted(kind, groups);
}

/** What of it has gone this way. */
function ofWay({ kind, groups }: ChangedKind, way: ChangeWay | null): ChangedKind {
  const own = ({ rows, ...indicator }: ChangedIndicatorFigures): ChangedIndicatorFigures => ({
    ...indicator,
    rows: rows.filter((row) => row.way === way),
  });
  return counted(
    kind,
    groups.map(({ priority, indicators }) => ({
      priority,
      indicators: indicators.map(own).filter(({ rows }) => rows.length > 0),
    })),
  );
}

function counted(kind: FigureChangeKind, groups: readonly ChangedFigureGroup[]): ChangedKind {
  const shown = groups.filter(({ indicators }) => indicators.length > 0);
  return { kind, count: rowsOf({ groups: shown }).length, groups: shown };
}

function rowsOf({ groups }: Pick<ChangedKind, "groups">): ChangedRow[] {
  return groups.flatMap(({ indicators }) => indicators.flatMap(({ rows }) => rows));
}

function indicatorOnPage(
  head: IndicatorHead,
  changes: readonly FigureChange[],
  { places, turns, testOf }: Pick<Material, "places" | "turns" | "testOf">,
): ChangedIndicatorFigures {
  const values = changes.flatMap(({ before, now }) => [before.value, now?.value ?? null]);
  return {
    key: head.key,
    title: head.title,
    name: head.name ?? head.title,
    unit: head.unit,
    decimals: head.decimals ?? decimalsOf(values),
    rows: changes.map((change) => {
      const { region, before, now } = change;
      const noChange = noChangeOf(change, head);
      return {
        region,
        place: places.get(region) ?? region,
        before,
        now,
        change:
          noChange === null && now?.value != null && before.value !== null
            ? differenceOf(now.value, before.value)
            : null,
        noChange,
        ...testOf(change),
        turned: turnedBy(change, turns),
      };
    }),
  };
}

/** A correction is of one year, and of one way to make the figure. */
function noChangeOf({ kind, before, now }: FigureChange, { apart }: IndicatorHead): NoChange | null {
  if (kind !== "new" || !apart || now === null) return null;
  if (apart.restandardised) return "restandardised";
  return breakBetween(before.year, now.year, apart) === null ? null : "break";
}
