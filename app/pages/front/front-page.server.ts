import { type Area, type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import {
  countySeries,
  type IndicatorHead,
  type IndicatorLine,
  indicatorLine,
  yearsWithFigures,
} from "#app/domain/indicator-line.ts";
import type { Series } from "#app/domain/series.ts";
import type { Locale, LocalText } from "#app/domain/text.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { type HomeAreas, homeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import {
  type Headline,
  headlinesOfGroups,
  type Overview,
  overviewOf,
  testsBehind,
} from "#app/figures/overview.server.ts";
import { factSentence, factSentences, hasPhrase } from "#app/i18n/fact-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { type Flip, readFlips } from "#db/queries/result-runs.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { listRuns } from "#db/queries/runs.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { rowGoals } from "../row-goals.server.ts";
import { type News, newsOf } from "./news.ts";

/** More than a month of nightly updates of every source. */
const RUNS_READ = 200;

/** As many key indicators a priority as a reader takes in at a glance. */
const KEY_INDICATORS = 4;

export interface FrontPage {
  county: Area;
  maakunta: Area | null;
  municipalities: Area[];
  /** Columns of every line: the county and the country. */
  areas: AreaKey[];
  priorities: FrontPriority[];
  /** Goals of the county for the indicators shown. */
  goals: RowGoal[];
  /** Verdicts of the home areas that turned out otherwise in the latest computation that changed any. */
  flips: Flip[];
  /** How many tests are behind the page, in words; null where there are none. */
  tests: LocalText | null;
  /** Indicators of the priorities together, each counted once. */
  indicators: number;
  newestYear: number | null;
  /** What has come in of late; null before the first figures. */
  news: News | null;
  example: boolean;
}

export interface FrontPriority {
  key: string;
  position: number;
  name: LocalText;
  description: LocalText;
  indicators: number;
  /** The headline as a plain fact, in the three languages; null where there are no figures yet. */
  headline: LocalText | null;
  headlineIndicator: IndicatorKey | null;
  /** What the verdicts come to over all its indicators; null before any was computed. */
  overview: Overview | null;
  /** The first indicators of its list that have figures of the home region. */
  lines: IndicatorLine[];
}

/** The region in its priorities. `locale` picks the language of the headlines; null: all three. */
export async function frontPage(
  database: Database,
  home: AreaKey,
  locale: Locale | null = null,
): Promise<FrontPage> {
  const areas = await homeAreas(database, home);
  const priorities = await listPriorities(database);
  const heads = await indicatorHeads(database);
  const wanted = [...new Set(priorities.flatMap((priority) => priority.indicators))];
  const keys = [areas.countyKey, ...(areas.maakuntaKey ? [areas.maakuntaKey] : []), COUNTRY_KEY];
  const series = await readSeriesOfMany(database, wanted, [...new Set(keys)]);
  const newest = await newestYear(database);
  const results = await readVerdicts(database, wanted, [...new Set(keys)]);
  const runs = await listRuns(database, null, RUNS_READ);
  const covered: ReadonlySet<IndicatorKey> = new Set((await coverage(database)).keys());
  const material = { areas, heads, series, results, newest, covered, locale };
  const lines = priorities.map(({ indicators }) =>
    indicators.flatMap((key) => countyLine(key, material) ?? []),
  );
  const headlines = headlinesOfGroups(lines, results, heads, areas, { whose: areas.countyKey });
  const told = priorities.map((priority, at) =>
    frontPriority(priority, { lines: lines[at] ?? [], headlines: headlines[at] ?? [] }, material),
  );
  return {
    county: areas.county,
    maakunta: areas.maakunta,
    municipalities: areas.municipalities,
    areas: [areas.countyKey, COUNTRY_KEY],
    priorities: told,
    goals: await rowGoals(
      database,
      told.flatMap(({ lines }) => lines),
      [areas.countyKey],
    ),
    flips: await readFlips(
      database,
      areas.allKeys.filter((key) => key !== COUNTRY_KEY),
    ),
    tests: testsBehind(told.flatMap(({ overview }) => overview?.counts ?? [])),
    indicators: wanted.filter((key) => covered.has(key)).length,
    newestYear: newest,
    news: newsOf(runs),
    example: (await readDataState(database)).example,
  };
}

interface Material {
  areas: HomeAreas;
  heads: Map<IndicatorKey, IndicatorHead>;
  series: Map<IndicatorKey, Series[]>;
  results: readonly JudgedResult[];
  newest: number | null;
  /** Indicators that anybody has a figure of. */
  covered: ReadonlySet<IndicatorKey>;
  locale: Locale | null;
}

/** `headlines`: what is sure enough over all priorities together, as in the river above them. */
function frontPriority(
  priority: PriorityWithIndicators,
  { lines, headlines }: { lines: readonly IndicatorLine[]; headlines: Headline[] },
  material: Material,
): FrontPriority {
  const { results, heads, areas, covered } = material;
  const own = overviewOf(lines, results, heads, areas, { whose: areas.countyKey });
  const overview = own && { ...own, headlines };
  const [first] = headlines;
  const shown = keyLines(
    lines,
    headlines.map(({ indicator }) => indicator),
  );
  const headline = headlineOf(shown) ?? null;
  return {
    key: priority.key,
    position: priority.position,
    name: priority.name,
    description: priority.description,
    indicators: priority.indicators.filter((key) => covered.has(key)).length,
    headline: first?.text ?? (headline && sentencesOf(headline, material)),
    headlineIndicator: first?.indicator ?? headline?.key ?? null,
    overview,
    lines: shown,
  };
}

/**
 * Those that have something to say this year: what is put first, then of each stage of life the first fresh
 * one that says how it stands beside the country, then the others in their order: an overview, not a list of
 * pupils.
 */
function keyLines(lines: readonly IndicatorLine[], told: readonly IndicatorKey[]): IndicatorLine[] {
  const fresh = lines.filter((line) => !line.stale);
  const first = fresh.filter(({ key }) => told.includes(key));
  const speaking = fresh.filter(
    ({ marks: [mark] }) => mark?.country && mark.country.certainty !== "not-tested",
  );
  const firsts = speaking.filter(
    (line, at) => speaking.findIndex((one) => one.lifeStage === line.lifeStage) === at,
  );
  const order = [...first, ...firsts, ...speaking, ...fresh, ...lines];
  const picked = new Set([...new Set(order)].slice(0, KEY_INDICATORS));
  return lines.filter((line) => picked.has(line));
}

/** Null where the source has no figure of the county (nor of the maakunta). */
function countyLine(
  key: IndicatorKey,
  { areas, heads, series, results, newest }: Material,
): IndicatorLine | null {
  const head = heads.get(key);
  const found = series.get(key) ?? [];
  const frame = {
    areas: [areas.countyKey, COUNTRY_KEY],
    county: areas.countyKey,
    maakunta: areas.maakuntaKey,
    trendOf: areas.countyKey,
    newestYear: newest,
  };
  const year = yearsWithFigures(countySeries(found, frame)).at(-1);
  return head && year !== undefined ? indicatorLine(head, found, frame, year, results) : null;
}

/** A fact that can be said in plain words and set beside the country is told before others. */
function headlineOf(lines: readonly IndicatorLine[]): IndicatorLine | undefined {
  return (
    lines.find((line) => hasPhrase(line.key) && !line.stale && line.values[1] != null) ??
    lines.find((line) => hasPhrase(line.key)) ??
    lines[0]
  );
}

function sentencesOf(line: IndicatorLine, { areas, locale }: Material): LocalText | null {
  const [value, country = null] = line.values;
  if (value == null) return null;
  const place = line.standIn && areas.maakunta ? areas.maakunta : areas.county;
  const fact = {
    indicator: line.key,
    title: line.title,
    unit: line.unit,
    decimals: line.decimals,
    place,
    value,
    year: line.year,
    country,
    summed: line.summedCountry,
  };
  if (locale === null) return factSentences(fact);
  return { fi: null, sv: null, en: null, [locale]: factSentence(fact, locale) };
}
