import { type Area, type AreaKey, areaKey, COUNTRY_KEY, municipalityCode } from "#app/domain/area.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import {
  countySeries,
  type IndicatorHead,
  type IndicatorLine,
  indicatorLine,
  missingInYear,
  seriesOf,
  yearsWithFigures,
} from "#app/domain/indicator-line.ts";
import type { MissingReason } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import type { SourceId } from "#app/domain/source.ts";
import { inAllLocales, type Locale, type LocalText } from "#app/domain/text.ts";
import type { TraitWeights } from "#app/domain/trait.ts";
import type { JudgedResult } from "#app/domain/verdict.ts";
import { type FetchedDays, fetchedDays } from "#app/figures/area-footer.server.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { type HomeAreas, homeAreas } from "#app/figures/home-areas.server.ts";
import { indicatorHeads, newestYear } from "#app/figures/indicator-heads.server.ts";
import {
  type Headline,
  headlinesOfGroups,
  type Overview,
  overviewOf,
  testsBehind,
} from "#app/figures/overview.server.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { thanWhat } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { readPeers, readSimilarAreas, readSimilarityWeights } from "#db/queries/method-data.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { readVerdicts } from "#db/queries/results.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { inOneLanguage } from "../one-language.ts";
import { rowGoals } from "../row-goals.server.ts";
import { type BesideOthers, besideOthers, RESIDENTS } from "./beside-others.server.ts";
import { type ComparedAreas, comparedAreas } from "./compared-areas.server.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type DataDebt, type UnknownGroup, unknownGroups } from "./unknown-groups.ts";

export interface MunicipalityPage {
  municipality: Area;
  /** Kouvolan · Kouvolas · Kouvola's. */
  whose: LocalText;
  /** "muualla Kymenlaaksossa": beside what its figures stand where the country has none. */
  elsewhere: LocalText;
  county: Area;
  maakunta: Area | null;
  municipalities: Area[];
  /** Columns of every line: the municipality, the county, the country. */
  areas: AreaKey[];
  priorities: MunicipalityPriority[];
  /** The municipality's own goals. */
  goals: RowGoal[];
  /** Municipalities most like it, nearest first, and those that it has picked itself, in a few figures. */
  similar: { areas: ComparedAreas; weights: TraitWeights; beside: BesideOthers["similar"] };
  /** What is not known, and who can mend it. */
  unknown: UnknownGroup[];
  /** What the verdicts come to over all indicators; null before any was computed. */
  overview: Overview | null;
  together: BesideOthers["together"];
  /** How many tests are behind the page; null where there are none. */
  tests: LocalText | null;
  newestYear: number | null;
  /** The sources of its figures. */
  sources: SourceId[];
  /** When its figures were fetched; null where that is not known. */
  fetched: FetchedDays | null;
  example: boolean;
}

export interface MunicipalityPriority {
  key: string;
  position: number;
  name: LocalText;
  /** In short: what is sure enough to be put first, the surest first; null: no fresh verdict. */
  headlines: Headline[] | null;
  lines: IndicatorLine[];
  /** What differs and what is not known, of the lines. */
  standing: Standing;
  debts: DataDebt[];
}

/** The same in the reader's language, kept while the data stays as it is. */
export function municipalityPageIn(
  locale: Locale,
  database: Database,
  home: AreaKey,
  code: string,
): Promise<MunicipalityPage | null> {
  return cachedByVersion(database, `municipality ${home} ${code} ${locale}`, async () =>
    inOneLanguage(await municipalityPage(database, home, code), locale),
  );
}

/** One municipality of the home region, whose code may lack its zeros; null where it is none of them. */
export async function municipalityPage(
  database: Database,
  home: AreaKey,
  code: string,
): Promise<MunicipalityPage | null> {
  const areas = await homeAreas(database, home);
  const municipality = areas.municipalities.find((one) => one.code === municipalityCode(code));
  if (!municipality) return null;
  const priorities = await listPriorities(database);
  const heads = await indicatorHeads(database);
  const wanted = [...new Set(priorities.flatMap((priority) => priority.indicators))];
  const keys = [
    areaKey(municipality),
    areas.countyKey,
    ...(areas.maakuntaKey ? [areas.maakuntaKey] : []),
    COUNTRY_KEY,
  ];
  const series = await readSeriesOfMany(database, wanted, [...new Set(keys)]);
  const newest = await newestYear(database);
  const results = await readVerdicts(database, wanted, [...new Set(keys)]);
  const found = priorities.map((one) =>
    ownPriority(one, { municipality, areas, heads, series, results, newest }),
  );
  const whose = { whose: areaKey(municipality) };
  const lines = found.map((one) => one.lines);
  const short = headlinesOfGroups(lines, results, heads, areas, whose);
  const overview = overviewOf(lines.flat(), results, heads, areas, whose);
  const others = await besideOthers(database, areaKey(municipality), wanted);
  const { example } = await readDataState(database);
  const told = found.map((one, at) => ({ ...one, headlines: short[at] ?? null }));
  return {
    municipality,
    whose: inAllLocales((locale) => placeForms(municipality, locale).whose),
    elsewhere: inAllLocales((locale) => thanWhat({ kind: "rest", county: areas.county }, "summed", locale)),
    county: areas.county,
    maakunta: areas.maakunta,
    municipalities: areas.municipalities,
    areas: [areaKey(municipality), areas.countyKey, COUNTRY_KEY],
    priorities: told,
    goals: await rowGoals(database, lines.flat(), [areaKey(municipality)]),
    similar: {
      areas: await comparedAreas(
        database,
        municipality,
        {
          found: await readSimilarAreas(database, areaKey(municipality)),
          picked: await readPeers(database, areaKey(municipality)),
        },
        comparedIn(overview),
        heads,
      ),
      weights: await readSimilarityWeights(database),
      beside: others.similar,
    },
    overview,
    together: others.together,
    tests: testsBehind([...(overview ? [overview.counts] : []), others.tests]),
    unknown: unknownGroups(
      found.flatMap(({ debts }) => debts),
      found.flatMap(({ standing }) => standing.unknown),
      heads,
    ),
    newestYear: newest,
    sources: [...new Set(lines.flat().flatMap(({ key }) => heads.get(key)?.source ?? []))],
    fetched: await fetchedDays(
      database,
      lines.flat().map(({ key }) => key),
    ),
    example,
  };
}

/** Residents, and what is put first on the page, at most this many: more do not fit a phone. */
const MOST_MEASURES = 3;

function comparedIn(overview: Overview | null): IndicatorKey[] {
  const first = overview?.headlines.map(({ indicator }) => indicator) ?? [];
  return [...new Set([RESIDENTS, ...first])].slice(0, MOST_MEASURES);
}

interface Material {
  municipality: Area;
  areas: HomeAreas;
  heads: Map<IndicatorKey, IndicatorHead>;
  series: Map<IndicatorKey, Series[]>;
  results: readonly JudgedResult[];
  newest: number | null;
}

function ownPriority(
  priority: PriorityWithIndicators,
  material: Material,
): Omit<MunicipalityPriority, "headlines"> {
  const { municipality, areas, heads, series, results, newest } = material;
  const own = areaKey(municipality);
  const frame = {
    areas: [own, areas.countyKey, COUNTRY_KEY],
    county: areas.countyKey,
    maakunta: areas.maakuntaKey,
    trendOf: own,
    newestYear: newest,
  };
  const lines: IndicatorLine[] = [];
  const debts: DataDebt[] = [];
  for (const key of priority.indicators) {
    const head = heads.get(key);
    if (!head) throw new Error(`the priority "${priority.key}" lists an unknown indicator "${key}"`);
    const found = series.get(key) ?? [];
    const year = yearsWithFigures(seriesOf(found, own)).at(-1);
    if (year !== undefined) lines.push(indicatorLine(head, found, frame, year, results));
    else
      debts.push({
        key,
        missing: lastReason(seriesOf(found, own)),
        elsewhere: elsewhere(found, frame),
      });
  }
  const { key, position, name } = priority;
  const ownResults = results.filter(({ region, sex }) => region === own && sex === "total");
  return { key, position, name, lines, standing: standingOf(lines, ownResults), debts };
}

function lastReason(series: Series | undefined): MissingReason {
  return missingInYear(series, series?.years.at(-1) ?? Number.NaN);
}

function elsewhere(
  found: readonly Series[],
  frame: Parameters<typeof countySeries>[1],
): DataDebt["elsewhere"] {
  return yearsWithFigures(countySeries(found, frame)).length > 0 ? "county" : "nowhere";
}
