import { type AreaKey, municipalityKey } from "#app/domain/area.ts";
import { ALL_ALIKE, type YearsApart } from "#app/domain/earlier-figure.ts";
import { type IndicatorKey, indicatorKey } from "#app/domain/indicator.ts";
import { isSex, type Sex } from "#app/domain/observation.ts";
import type { Series } from "#app/domain/series.ts";
import { oneOf } from "#app/domain/speaking-of.ts";
import type { Locale } from "#app/domain/text.ts";
import { keptByVersion } from "#app/figures/cached-by-version.server.ts";
import { jumpsOf } from "#app/figures/common-jumps.server.ts";
import type { MunicipalityNames, NamedArea, PictureFacts, YearColumns } from "#app/figures/datasets.ts";
import { drawingRules, NO_RULES } from "#app/figures/drawing-rules.server.ts";
import { toldAreas } from "#app/figures/former-areas.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { homeMap, INLINE_MAP, type StoredMap } from "#app/figures/home-map.server.ts";
import { indicatorAddress, searchWithAreas } from "#app/figures/indicator-address.ts";
import { pictureFacts, recordOf } from "#app/figures/indicator-facts.server.ts";
import {
  everyBenchmark,
  municipalityAreas,
  municipalityNames,
  seriesForPage,
  sexesOf,
  standInName,
  yearColumns,
} from "#app/figures/indicator-figures.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { notesOf } from "#app/figures/indicator-notes.server.ts";
import { withLimits } from "#app/figures/limits.server.ts";
import { withVerdicts } from "#app/figures/picture-verdicts.server.ts";
import { pictureYear } from "#app/figures/picture-year.server.ts";
import { areasByKey } from "#app/figures/places.server.ts";
import { citation, sourceLine } from "#app/i18n/citation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { sexWords } from "#app/i18n/sex-words.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { type AboutIndicator, aboutOf } from "./about-facts.ts";
import { chosenAreas } from "./chosen-areas.ts";
import { type EmptyReason, emptyReason } from "./empty-reason.ts";
import { type IndicatorVerdicts, indicatorVerdicts } from "./indicator-verdicts.server.ts";
import { type LatestFigure, latestFigures } from "./latest-figures.ts";
import { plainHeadline } from "./plain-headline.ts";
import { type SexRows, sexRows } from "./sex-rows.ts";

/** Everything the indicator page shows, in one language and as plain data. */
export interface IndicatorPage {
  key: IndicatorKey;
  dataVersion: number;
  facts: PictureFacts;
  /**
   * One plain sentence: the latest figure of the county, or of the municipality that the page speaks of,
   * beside the country's.
   */
  headline: string | null;
  /** The same of the county: for a reader who puts others into the picture without loading the page anew. */
  countyHeadline: string | null;
  /**
   * The municipality that the address names alone, or as `of`: the page speaks of it. Null: of the county.
   */
  chosen: NamedArea | null;
  /** What the figures mean, by area; null where nothing has been computed. */
  verdicts: IndicatorVerdicts | null;
  /** The chosen municipalities, then the benchmarks, drawn or not. */
  areas: NamedArea[];
  /** Series of the home areas and the chosen ones, of the sex shown. */
  series: Series[];
  /** The maakunta whose figure stands in for the county's; null where the county has its own. */
  standIn: string | null;
  /** What must be known of the figures wherever they are shown. */
  notes: string[];
  /** What keeps the indicator's years from being compared. */
  apart: YearsApart;
  /** Each area's latest figure beside the one before it. */
  latest: LatestFigure[];
  sex: Sex;
  /** Sexes that have figures. */
  sexes: Sex[];
  /** Men and women side by side in one year; null where the figures are not split. */
  bySex: SexRows | null;
  /** What the sexes are called of the indicator: women and men, or girls and boys. */
  sexNames: Record<Sex, string>;
  /** All municipalities in the year that the distribution and the map show; null where there is none. */
  columns: YearColumns | null;
  municipalities: MunicipalityNames;
  /** The home region's municipalities: the map is of them. */
  home: NamedArea[];
  /** Those that the trend begins with, where the address names none. */
  first: AreaKey[];
  /** Shapes of the map, in px; null where no boundaries are stored. */
  map: StoredMap | null;
  /** What of the address could not be used. */
  refused: { unknown: string[]; repeated: string[]; leftOut: string[] };
  /**
   * What is told in place of those unknown: a municipality that no longer exists by its name. In their
   * order.
   */
  unknownTold: string[];
  about: AboutIndicator;
  sourceLine: string;
  citation: string;
  empty: EmptyReason | null;
}

export interface IndicatorQuestion {
  key: string;
  locale: Locale;
  search: URLSearchParams;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
}

/** Pages that a reader plays with, their twins, and the same in the other languages: soon asked for again. */
const recent = keptByVersion(6);

/** What of an address makes another page. */
const ASKED = new Set(["areas", "of", "sex"]);

/** The page's data; null where no indicator has the key. */
export async function indicatorPage(
  database: Database,
  home: AreaKey,
  question: IndicatorQuestion,
): Promise<IndicatorPage | null> {
  const { key, locale, search, origin } = question;
  const asked = new URLSearchParams([...search].filter(([name]) => ASKED.has(name)));
  const page = await recent(database, [home, key, locale, origin, asked].join(" "), () =>
    makePage(database, home, { ...question, search: asked }),
  );
  return page && withAddress(page, question);
}

/** What else stands in a reader's address stays in the page's own. */
function withAddress(page: IndicatorPage, { locale, search, origin }: IndicatorQuestion): IndicatorPage {
  const keys = page.areas.flatMap(({ key, role }) => (role === "area" ? [key] : []));
  const rest = searchWithAreas(search, keys, page.first, page.chosen?.key);
  const footer = { ...page.facts.footer, permalink: indicatorAddress(origin, locale, page.key, rest) };
  return { ...page, facts: { ...page.facts, footer }, about: { ...page.about, footer } };
}

async function makePage(
  database: Database,
  home: AreaKey,
  question: IndicatorQuestion,
): Promise<IndicatorPage | null> {
  const record = await recordOf(database, question.key);
  if (!record) return null;
  const { locale, search } = question;
  const key = indicatorKey(record);
  const areas = await homeAreas(database, home);
  const state = await readDataState(database);
  const municipalities = await municipalityNames(database, locale);
  const { keys: asked, ...refused } = chosenAreas(search, new Set(municipalities.codes.map(municipalityKey)));
  const keys = asked ?? areas.pictureKeys;
  const all = await seriesForPage(database, key, areas, keys);
  const sexes = sexesOf(all);
  const sex = shownSex(search, sexes);
  const series = await withLimits(
    database,
    key,
    all.filter((one) => one.sex === sex),
  );
  const quiet = everyBenchmark(areas, series, locale);
  const named = [...municipalityAreas(keys, municipalities), ...quiet];
  const year = await pictureYear(database, key, series, areas, keys);
  const columns = year === null ? null : await yearColumns(database, key, year, sex);
  const permalink = indicatorAddress(
    question.origin,
    locale,
    key,
    searchWithAreas(search, keys, areas.pictureKeys, oneOf(asked ?? [], search)),
  );
  const rules = (await drawingRules(database)).get(key) ?? NO_RULES;
  const { name, apart = ALL_ALIKE } = (await indicatorHeads(database)).get(key) ?? {};
  const jumps = await jumpsOf(database, key);
  const told = { locale, sex, example: state.example, permalink, rules, jumps, name };
  const facts = pictureFacts(record, series, told);
  const spoken = oneOf(asked ?? [], search);
  const chosen = municipalityAreas(spoken ? [spoken] : [], municipalities)[0] ?? null;
  const about = chosen && ((await areasByKey(database)).get(chosen.key) ?? null);
  const shown = [
    ...new Set([
      ...(chosen ? [chosen.key] : []),
      ...areas.municipalityKeys,
      ...quiet.map((area) => area.key),
    ]),
  ];
  const judging = { key, record, facts, sex, locale, shown, chosen: chosen?.key ?? null };
  const judged = await indicatorVerdicts(database, areas, judging);
  const ofCounty = judged?.countyHeadline ?? plainHeadline(record, series, null, facts, areas);
  const words = messagesFor(locale).files;
  return {
    key,
    dataVersion: state.version,
    facts: await withVerdicts(database, key, facts, [...shown, ...keys]),
    headline: about ? (judged?.headline ?? plainHeadline(record, series, about, facts, areas)) : ofCounty,
    countyHeadline: ofCounty,
    chosen,
    verdicts: judged?.verdicts ?? null,
    areas: named,
    series,
    standIn: standInName(quiet, areas, locale),
    notes: await notesOf(database, record, series, named, locale),
    apart,
    latest: latestFigures(named, series, apart),
    sex,
    sexes,
    bySex: sexRows(all, named),
    sexNames: sexWords(record.title, messagesFor(locale).common),
    columns,
    municipalities,
    home: municipalityAreas(areas.municipalityKeys, municipalities),
    first: areas.pictureKeys,
    map: columns ? await homeMap(database, areas, INLINE_MAP, locale) : null,
    refused: {
      ...refused,
      leftOut: municipalityAreas(refused.leftOut, municipalities).map(({ name }) => name),
    },
    unknownTold: await toldAreas(database, refused.unknown, locale),
    about: aboutOf(record, facts, locale),
    sourceLine: sourceLine(facts.provenance, words, locale),
    citation: citation(facts.provenance, words, locale),
    empty: emptyReason(record, series, columns),
  };
}

/** The series alone, for a reader who adds a municipality: `?part=series`. */
export type IndicatorSeries = Pick<IndicatorPage, "key" | "dataVersion" | "sex" | "areas" | "series">;

export function seriesPart(page: IndicatorPage): IndicatorSeries {
  const areas = page.areas.filter((area) => area.role === "area");
  return {
    key: page.key,
    dataVersion: page.dataVersion,
    sex: page.sex,
    areas,
    series: page.series.filter((one) => areas.some((area) => area.key === one.region)),
  };
}

/** The sex asked for, where it has figures; else everybody; else what there is. */
function shownSex(search: URLSearchParams, sexes: readonly Sex[]): Sex {
  const asked = search.get("sex");
  if (isSex(asked) && sexes.includes(asked)) return asked;
  return sexes[0] ?? "total";
}
