import type { OneYearKind } from "#app/charts/chart-kind.ts";
import { allHidden, forecastYears, hasFigures } from "#app/charts/dataset.ts";
import { SIZE_ROOMS, widestDrawn } from "#app/charts/file-size.ts";
import { marginOf } from "#app/charts/frame/margin.ts";
import { indexed } from "#app/charts/indexed.ts";
import { CHARTS, hasPanels, isMap } from "#app/charts/kinds.ts";

import {
  type IndicatorSpec,
  isOfOneYear,
  type OneYearSpec,
  type OverYearsSpec,
} from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY, isMunicipality } from "#app/domain/area.ts";

import { indicatorKey } from "#app/domain/indicator.ts";
import { isForecast, type Series } from "#app/domain/series.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { jumpsOf } from "./common-jumps.server.ts";
import {
  between,
  mapBreaks,
  mapDataset,
  type NamedArea,
  ownYearDataset,
  type PictureFacts,
  trendDataset,
  type YearColumns,
  yearDataset,
} from "./datasets.ts";
import { drawingRules, NO_RULES } from "./drawing-rules.server.ts";
import { type FigureAnswer, type FigureData, problem } from "./figure-answer.ts";
import { type HomeAreas, homeAreas } from "./home-areas.server.ts";
import { countryMap, homeMap } from "./home-map.server.ts";
import { compareAddress, indicatorAddress, searchWithAreas } from "./indicator-address.ts";
import { pictureFacts, recordOf } from "./indicator-facts.server.ts";
import {
  benchmarks,
  municipalityAreas,
  municipalityNames,
  namedAreas,
  seriesForPage,
  yearColumns,
} from "./indicator-figures.server.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";
import { withLimits } from "./limits.server.ts";
import { withVerdicts } from "./picture-verdicts.server.ts";
import { pictureYear } from "./picture-year.server.ts";
import { unknownAreas } from "./unknown-areas.server.ts";

/**
 * From a chart spec to all that its picture shows, as the indicator's page shows it, without making a page:
 * only what the kind needs is asked. Areas are those of the spec, or the home region's with its county; the
 * country comes along where it has figures.
 */
export async function figureData(
  database: Database,
  home: AreaKey,
  spec: IndicatorSpec,
  origin: string,
): Promise<FigureAnswer> {
  const record = await recordOf(database, spec.indicator);
  if (!record) return problem({ why: "unknown-indicator", indicator: spec.indicator });
  const unknown = await unknownAreas(database, home, spec);
  if (unknown.length > 0) return problem({ why: "unknown-areas", areas: unknown });
  const asked = await askedFigure(database, await homeAreas(database, home), spec, record, origin);
  const found = await (isOfOneYear(spec) ? inOneYear(asked, spec) : overYears(asked, spec));
  // An indicator that is hidden all over still has its reasons to tell, year by year.
  const onlyTable = allHidden(found.dataset) || forecastYears(found.dataset.areas).length > 0;
  const tells = hasFigures(found.dataset) || (!isOfOneYear(spec) && onlyTable);
  if (!tells) return problem({ why: "no-figures", indicator: spec.indicator });
  if (isMap(spec.kind) && !found.map) return problem({ why: "no-map" });
  const { areas } = found.dataset;
  const told = areas.filter(({ role }) => role !== "other").map(({ key }) => key);
  // What was tested of the figures is not told of their index.
  const dataset = found.dataset.index
    ? found.dataset
    : await withVerdicts(database, spec.indicator, found.dataset, told);
  return { ok: true, figure: { ...found, dataset, dataVersion: asked.dataVersion } };
}

/** What every kind starts from. */
interface AskedFigure {
  database: Database;
  home: HomeAreas;
  spec: IndicatorSpec;
  facts: PictureFacts;
  /** The municipalities asked for, then the benchmarks. */
  areas: NamedArea[];
  series: Series[];
  dataVersion: number;
}

type Made = Omit<FigureData, "dataVersion">;

/** How the figures of one year are asked for; a kind of picture says whose it shows. */
const IN_ONE_YEAR: Record<OneYearKind["shows"], (asked: AskedFigure, year: number | null) => Promise<Made>> =
  {
    country: overMunicipalities,
    "country-on-a-map": onMapOfCountry,
    "home-on-a-map": onMap,
    chosen: chosenAlone,
  };

async function askedFigure(
  database: Database,
  home: HomeAreas,
  spec: IndicatorSpec,
  record: IndicatorRecord,
  origin: string,
): Promise<AskedFigure> {
  const { locale, sex } = spec;
  const key = indicatorKey(record);
  const keys = comparedKeys(spec.areas, home);
  const series = await seriesForPage(database, key, home, keys, [sex]);
  const { example, version } = await readDataState(database);
  const search = new URLSearchParams(sex === "total" ? {} : { sex });
  const facts = pictureFacts(record, series, {
    locale,
    sex,
    example,
    permalink:
      hasPanels(spec.kind) || isIndexed(spec)
        ? compareAddress(origin, locale, { indicators: [key], areas: keys, ...panelsOf(spec) })
        : keys.every(isMunicipality)
          ? indicatorAddress(origin, locale, key, searchWithAreas(search, keys, home.pictureKeys))
          : compareAddress(origin, locale, { indicators: [key], areas: keys }),
    rules: (await drawingRules(database)).get(key) ?? NO_RULES,
    jumps: await jumpsOf(database, key),
    name: (await indicatorHeads(database)).get(key)?.name,
  });
  const areas = [
    ...(await namedAreas(database, keys, locale)),
    ...benchmarks(home, series, locale, spec.areas).filter((quiet) => !keys.includes(quiet.key)),
  ];
  return { database, home, spec, facts, areas, series, dataVersion: version };
}

/** What an address of a comparison must say for it to be shown in the same panels. */
function panelsOf(
  spec: IndicatorSpec,
): Pick<Parameters<typeof compareAddress>[2], "years" | "view" | "axes" | "scale"> {
  if (!("from" in spec)) return {};
  const { axes, scale } = spec;
  return { years: spec, view: hasPanels(spec.kind) ? spec.kind : "trend", axes, scale };
}

function isIndexed(spec: IndicatorSpec): boolean {
  return "scale" in spec && spec.scale === "index";
}

/**
 * The areas that are set beside each other: those asked for by name, or the home region's. What comes along
 * by itself is none of them.
 */
function comparedKeys(areas: readonly AreaKey[], home: HomeAreas): AreaKey[] {
  if (areas.length === 0) return home.pictureKeys;
  const alongside: readonly AreaKey[] = [home.countyKey, COUNTRY_KEY];
  return areas.filter((key) => !alongside.includes(key));
}

async function overYears(asked: AskedFigure, { from, to, axes, scale }: OverYearsSpec): Promise<Made> {
  const { database, spec, facts, areas, series } = asked;
  const drawn = await withLimits(database, spec.indicator, series);
  const shown = drawn.map((one) => between(one, from, to));
  const plain = { ...trendDataset(facts, areas, shown), ...(axes ? { axes } : {}) };
  const dataset = scale ? indexed(plain, messagesFor(spec.locale)) : plain;
  return { dataset, map: null, boundaries: null };
}

async function inOneYear(asked: AskedFigure, { kind, year }: OneYearSpec): Promise<Made> {
  const { database, home, spec, areas, series } = asked;
  const keys = areas.filter(({ role }) => role === "area").map(({ key }) => key);
  // What is yet to come is nobody's place among others: such a year has no picture.
  const toCome = series.some((one) => year !== null && isForecast(one, year));
  const shown = year ?? (await pictureYear(database, spec.indicator, series, home, keys));
  return IN_ONE_YEAR[CHARTS[kind].shows](asked, toCome ? null : shown);
}

async function overMunicipalities(asked: AskedFigure, year: number | null): Promise<Made> {
  const { database, spec, facts, series } = asked;
  const names = await municipalityNames(database, spec.locale);
  // Counties and regions are not among the municipalities.
  const areas = asked.areas.filter(({ key, role }) => role !== "area" || isMunicipality(key));
  const dataset = yearDataset(facts, areas, series, await columnsOf(asked, year), names);
  return { dataset, map: null, boundaries: null };
}

/** The areas asked for by name; else all of the home region, however many a trend could show. */
async function chosenAlone(asked: AskedFigure, year: number | null): Promise<Made> {
  const { database, home, spec, facts, areas, series } = asked;
  const names = await municipalityNames(database, spec.locale);
  const own = spec.areas.length > 0 ? [] : municipalityAreas(home.municipalityKeys, names);
  const shown = own.length > 0 ? [...own, ...areas.filter(({ role }) => role !== "area")] : areas;
  const drawn = await withLimits(database, spec.indicator, series);
  return { dataset: ownYearDataset(facts, shown, drawn, year ?? 0), map: null, boundaries: null };
}

/** The tallest map in a file, px. */
const MAP_HEIGHT = 620;

/** What a map of a file is laid out for. */
function mapRoom({ width, size }: IndicatorSpec): { width: number; maxHeight: number } {
  const room = size && SIZE_ROOMS[size];
  const whole = room ? widestDrawn(room) : width;
  return { width: whole - 2 * marginOf(whole), maxHeight: MAP_HEIGHT };
}

async function onMap(asked: AskedFigure, year: number | null): Promise<Made> {
  const { database, home, spec, facts, areas, series } = asked;
  const map = await homeMap(database, home, mapRoom(spec), spec.locale);
  const columns = await columnsOf(asked, year);
  const names = await municipalityNames(database, spec.locale);
  return {
    dataset: mapDataset(facts, municipalityAreas(home.municipalityKeys, names), areas, series, columns),
    map: map && { shapes: map.shapes, breaks: mapBreaks(columns) },
    boundaries: map?.attribution ?? null,
  };
}

async function onMapOfCountry(asked: AskedFigure, year: number | null): Promise<Made> {
  const { database, spec } = asked;
  const made = await overMunicipalities(asked, year);
  const map = await countryMap(database, mapRoom(spec), spec.locale);
  return {
    ...made,
    map: map && { shapes: map.shapes, breaks: mapBreaks(await columnsOf(asked, year)) },
    boundaries: map?.attribution ?? null,
  };
}

async function columnsOf({ database, spec }: AskedFigure, year: number | null): Promise<YearColumns> {
  if (year === null) return { year: 0, codes: [], values: [], missing: {} };
  return yearColumns(database, spec.indicator, year, spec.sex);
}
