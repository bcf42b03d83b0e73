import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { MOST_AREAS } from "#app/charts/spec-link.ts";
import { type AreaKey, COUNTRY_KEY, isCounty, isMunicipality } from "#app/domain/area.ts";
import { yearsWithFigures } from "#app/domain/indicator-line.ts";
import type { Locale } from "#app/domain/text.ts";
import { yearRanges } from "#app/domain/year-ranges.ts";
import { areaFooter } from "#app/figures/area-footer.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { readSeriesOfMany } from "#db/queries/series.ts";
import { EVERYONE } from "./area-tokens.ts";
import { type ChosenAreas, type CompareArea, chosenAreas } from "./chosen-areas.server.ts";
import { type ChosenIndicators, chosenIndicators, type IndicatorChoice } from "./chosen-indicators.server.ts";
import { type CompareLine, compareLines, hasFigure } from "./compare-lines.server.ts";
import type { ComparePicture } from "./compare-pictures.server.ts";
import {
  type CompareQuestion,
  type CompareState,
  type CompareView,
  compareSearch,
  type Years,
} from "./compare-question.ts";
import { type CompareScatter, firstShown } from "./first-shown.server.ts";
import {
  type CompareNumbers,
  fittingViews,
  MOST_COLUMNS,
  MOST_INDICATORS,
  MOST_OVER_ALL,
} from "./fitting-view.ts";
import { type MapsThatFit, mapsThatFit, NO_MAPS } from "./maps-that-fit.server.ts";
import { type Offered, offered } from "./offered.server.ts";
import { ordered } from "./order-lines.ts";
import { type Proposal, proposals } from "./proposals.server.ts";

/** Indicators and areas beside each other, in one language and as plain data. */
export interface ComparePage {
  state: CompareState;
  /** The whole address's question part, as it is written. */
  search: string;
  indicators: readonly IndicatorChoice[];
  areas: ChosenAreas["choices"];
  unknownAreas: ChosenAreas["unknown"];
  searched: ChosenIndicators["searched"];
  /** What no longer fitted: names of indicators and areas. */
  leftOut: { indicators: string[]; areas: string[]; everyone: boolean };
  /** Those that fit; the one shown stands in the state. Empty where the question is unfinished. */
  views: readonly CompareView[];
  pictures: readonly ComparePicture[];
  spine: AreaDataset | null;
  scatter: CompareScatter | null;
  table: { areas: readonly CompareArea[]; lines: readonly CompareLine[] } | null;
  /** What has no figure to show, by name. */
  without: {
    /**
     * "never": the source has published none, or none was brought in. `years`: those that the chosen areas
     * have figures of; empty where they have none.
     */
    indicators: (IndicatorChoice & { never: boolean; years: string })[];
    areas: string[];
    /** Areas that the view cannot show. */
    unshown: string[];
  };
  proposals: readonly Proposal[];
  offered: Offered;
  source: string;
  /**
   * The region whose figures stand in for the home county's where the source has none; null: there is
   * none.
   */
  standIn: string | null;
  example: boolean;
}

export interface AskedCompare {
  question: CompareQuestion;
  locale: Locale;
  /** Where readers find this service, without a slash at the end. */
  origin: string;
}

export async function comparePage(
  database: Database,
  home: AreaKey,
  { question, locale, origin }: AskedCompare,
): Promise<ComparePage> {
  const areasOfHome = await homeAreas(database, home);
  const indicators = await chosenIndicators(database, question.indicators, locale);
  const areas = await chosenAreas(database, question.areas, locale);
  const kept = withinLimits(indicators.chosen, areas);
  const heads = await indicatorHeads(database);
  const keys = kept.indicators.map(({ key }) => key);
  const plain = kept.areas.flatMap(({ key }) => key ?? []);
  const { years, tint, order, axes, scale } = question;
  const series = await readSeriesOfMany(database, keys, plain);
  const covered = await coverage(database);
  const unfinished = keys.length === 0 || (plain.length === 0 && kept.areas.length === 0 && !kept.everyone);
  const material = { heads, series, home: areasOfHome, areas: kept.areas, years };
  const found = unfinished || kept.areas.length === 0 ? [] : await compareLines(database, keys, material);
  const told = kept.everyone ? keys.filter((key) => covered.has(key)) : found.map(({ key }) => key);
  const maps = unfinished ? NO_MAPS : await mapsThatFit(database, areasOfHome, kept, locale);
  const counts = told.every((key) => heads.get(key)?.unit === "count");
  const views =
    told.length === 0 ? [] : fittingViews(numbersOf(told.length, kept, { ...maps, years, counts }));
  const { view, pictures, spine, scatter } = await firstShown(database, home, {
    views: [...views.filter((one) => one === question.view), ...views],
    told,
    areas: plain,
    years,
    axes,
    scale,
    locale,
    origin,
  });
  const state: CompareState = {
    indicators: [...keys, ...indicators.searched.map(({ text }) => text)],
    areas: [...areas.choices.map(({ token }) => token), ...areas.unknown.map(({ text }) => text)],
    years,
    badYears: question.badYears,
    view: question.view && view,
    tint,
    order: view === "heat" ? order : null,
    axes: view === "multiples" ? axes : null,
    scale: view === "multiples" || view === "trend" ? scale : null,
  };
  const search = compareSearch(state);
  const footer = await areaFooter(database, told, {
    title: messagesFor(locale).compare.title,
    locale,
    address: `${origin}/${locale}/compare${search}`,
  });
  return {
    state: { ...state, view },
    search,
    indicators: kept.indicators,
    areas: areas.choices,
    unknownAreas: areas.unknown,
    searched: indicators.searched,
    leftOut: kept.leftOut,
    views,
    pictures,
    spine,
    scatter,
    table: view === "heat" ? ordered({ areas: kept.areas, lines: found }, order) : null,
    without: {
      indicators: unfinished
        ? []
        : kept.indicators
            .filter(({ key }) => !told.includes(key))
            .map((one) => ({
              ...one,
              never: !covered.has(one.key),
              years: yearRanges(
                (series.get(one.key) ?? [])
                  .filter(({ region }) => plain.includes(region))
                  .flatMap(yearsWithFigures),
              ),
            })),
      areas: unfinished
        ? []
        : [
            ...areas.choices.filter(({ token, areas: own }) => own.length === 0 && token !== EVERYONE),
            ...kept.areas.filter(
              ({ key }) => key && !keys.some((one) => hasFigure(series.get(one) ?? [], key, years)),
            ),
          ].map(({ name }) => name),
      unshown: view ? unshownIn(view, kept.areas) : [],
    },
    proposals:
      view === null
        ? await proposals(
            database,
            areasOfHome,
            unfinished
              ? { indicators: kept.indicators, areas: areas.choices }
              : { indicators: [], areas: [] },
            locale,
          )
        : [],
    offered: await offered(database, areasOfHome, areas.choices, locale),
    source: [footer.footer.source, footer.footer.date, footer.footer.licence]
      .filter(Boolean)
      .map((part) => `${part}.`)
      .join(" "),
    standIn: areasOfHome.maakunta && shortPlaceName(areasOfHome.maakunta, locale),
    example: footer.example,
  };
}

interface Kept {
  indicators: IndicatorChoice[];
  areas: CompareArea[];
  everyone: boolean;
  leftOut: ComparePage["leftOut"];
}

/** The first that fit on a page, and the names of the others. */
function withinLimits(indicators: readonly IndicatorChoice[], { areas, everyone }: ChosenAreas): Kept {
  const few = indicators.length <= MOST_OVER_ALL;
  const most = few ? Number.POSITIVE_INFINITY : MOST_COLUMNS;
  return {
    indicators: indicators.slice(0, MOST_INDICATORS),
    areas: areas.slice(0, most),
    everyone: everyone && few,
    leftOut: {
      indicators: indicators.slice(MOST_INDICATORS).map(({ name }) => name),
      areas: areas.slice(most).map(({ name }) => name),
      everyone: everyone && !few,
    },
  };
}

function numbersOf(
  indicators: number,
  { areas, everyone }: Kept,
  { years, ...others }: MapsThatFit & { years: Years | null; counts: boolean },
): CompareNumbers {
  const compared = areas.flatMap(({ key }) => (key && key !== COUNTRY_KEY ? [key] : []));
  return {
    indicators,
    areas: areas.length,
    compared: compared.length,
    municipalities: compared.filter(isMunicipality).length,
    everyone,
    ...others,
    placed: areas.every(({ key }) => key && (key === COUNTRY_KEY || isMunicipality(key) || isCounty(key))),
    overYears: years !== null && years.from < years.to,
  };
}

/**
 * Municipalities together have a row in the table alone, counties and regions none in a distribution; a
 * scatter names as many municipalities as it has colours.
 */
function unshownIn(view: CompareView, areas: readonly CompareArea[]): string[] {
  if (view === "heat") return [];
  const coloured = areas.filter(({ key }) => key && isMunicipality(key)).slice(0, MOST_AREAS);
  return areas
    .filter(({ key }) => {
      if (key === null) return true;
      if (view === "scatter") return key !== COUNTRY_KEY && !coloured.some((one) => one.key === key);
      const ofAll = ["distribution", "map", "finland"].includes(view);
      return ofAll && !isMunicipality(key) && key !== COUNTRY_KEY && !isCounty(key);
    })
    .map(({ name }) => name);
}
