import { type Area, type AreaKey, areaKey, COUNTRY_KEY, parseAreaAddress } from "#app/domain/area.ts";
import { commonYear } from "#app/domain/common-year.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import {
  countySeries,
  type IndicatorHead,
  type IndicatorLine,
  indicatorLine,
  seriesOf,
  yearsWithFigures,
} from "#app/domain/indicator-line.ts";
import type { LocalText } from "#app/domain/text.ts";
import { type HomeAreas, homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import { type Overview, overviewOf, testsBehind } from "#app/figures/overview.server.ts";
import { fifthLimits, fifthOf } from "#app/statistics/fifths.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readDistribution } from "#db/queries/distribution.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { rowGoals } from "../row-goals.server.ts";

/** More of a strange address is not repeated, signs. */
const LONGEST_TOLD = 40;

export interface PriorityPage {
  key: string;
  position: number;
  name: LocalText;
  description: LocalText;
  /** The municipality that the page speaks of; null: of the county. */
  chosen: Area | null;
  /** What the address names that is none of the municipalities; null where it names one, or nothing. */
  unknown: string | null;
  county: Area;
  maakunta: Area | null;
  municipalities: Area[];
  /** Columns of every line: the municipalities, the county, the country. */
  areas: AreaKey[];
  lines: IndicatorLine[];
  /** Goals of the municipalities and the county. */
  goals: RowGoal[];
  /** Indicators that have no figure of the home region yet. */
  without: { key: IndicatorKey; title: LocalText }[];
  /** What the verdicts of the county come to, in the three languages; null before any was computed. */
  overview: Overview | null;
  /**
   * How many tests are behind the verdicts, the municipalities' marks among them; null where there are none.
   */
  tests: LocalText | null;
  newestYear: number | null;
  example: boolean;
}

export interface PriorityQuestion {
  key: string;
  /** The municipality that the page is to speak of, as the address names it; null: of the county. */
  area?: string | null;
}

/** One priority with all its indicators; null where there is no such priority. */
export async function priorityPage(
  database: Database,
  home: AreaKey,
  { key, area = null }: PriorityQuestion,
): Promise<PriorityPage | null> {
  const priority = (await listPriorities(database)).find((one) => one.key === key);
  if (!priority) return null;
  const areas = await homeAreas(database, home);
  const wanted = area === null ? null : parseAreaAddress(area);
  const chosen = areas.municipalities.find((one) => areaKey(one) === wanted) ?? null;
  const whose = chosen ? areaKey(chosen) : areas.countyKey;
  const heads = await indicatorHeads(database);
  const series = await readSeriesOfMany(database, priority.indicators, areas.allKeys);
  const newest = await newestYear(database);
  const results = await readVerdicts(database, priority.indicators, areas.allKeys);
  const columns = [...areas.municipalityKeys, areas.countyKey, COUNTRY_KEY];
  const lines: IndicatorLine[] = [];
  const without: PriorityPage["without"] = [];
  for (const indicator of priority.indicators) {
    const head = heads.get(indicator);
    if (!head) throw new Error(`the priority "${key}" lists an unknown indicator "${indicator}"`);
    const found = series.get(indicator) ?? [];
    const frame = {
      areas: columns,
      county: areas.countyKey,
      maakunta: areas.maakuntaKey,
      trendOf: whose,
      newestYear: newest,
    };
    const countyYears = yearsWithFigures(countySeries(found, frame));
    const ownYears = areas.municipalityKeys.flatMap((region) => yearsWithFigures(seriesOf(found, region)));
    const year = commonYear(countyYears, ownYears);
    if (year === null) without.push({ key: indicator, title: head.name ?? head.title });
    else
      lines.push(await withFifths(database, head, indicatorLine(head, found, frame, year, results), areas));
  }
  const overview = overviewOf(lines, results, heads, areas, { whose });
  const beside = { comparisons: comparedMunicipalities(lines, areas), trends: 0 };
  return {
    key: priority.key,
    position: priority.position,
    name: priority.name,
    description: priority.description,
    chosen,
    unknown: area !== null && !chosen ? area.trim().slice(0, LONGEST_TOLD) : null,
    county: areas.county,
    maakunta: areas.maakunta,
    municipalities: areas.municipalities,
    areas: columns,
    lines,
    goals: await rowGoals(database, lines, [...areas.municipalityKeys, areas.countyKey]),
    without,
    overview,
    tests: testsBehind([...(overview ? [overview.counts] : []), beside]),
    newestYear: newest,
    example: (await readDataState(database)).example,
  };
}

/** How many of the municipalities' figures the lines' marks compare by a test. */
function comparedMunicipalities(lines: readonly IndicatorLine[], areas: HomeAreas): number {
  const marks = lines.flatMap((line) => line.marks.slice(0, areas.municipalityKeys.length));
  return marks.filter((one) => one?.beside?.mark.certainty === "tested").length;
}

/** The home municipalities' places among all of the country's municipalities in the line's year. */
async function withFifths(
  database: Database,
  head: IndicatorHead,
  line: IndicatorLine,
  areas: HomeAreas,
): Promise<IndicatorLine> {
  // Fifths of a head count would only tell how large the municipality is.
  if (head.unit === "count") return line;
  const all = await readDistribution(database, line.key, line.year);
  const limits = fifthLimits(all.flatMap((one) => one.value ?? []));
  if (!limits) return line;
  const fifths = line.values.map((value, at) =>
    value === null || at >= areas.municipalityKeys.length ? null : fifthOf(value, limits),
  );
  return { ...line, fifths };
}
