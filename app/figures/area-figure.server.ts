import type { AreaDataset, AreaLine } from "#app/charts/area-dataset.ts";
import { RIVER_WORDS } from "#app/charts/river/river-words.ts";
import type { OneAreaSpec } from "#app/charts/spec-link.ts";
import { spineWords } from "#app/charts/spine/spine-words.ts";
import { type Area, type AreaKey, areaKey, isCounty, isMunicipality } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { markBeside } from "#app/domain/verdict-mark.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { besideWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placeForms, shortPlaceName } from "#app/i18n/place-names.ts";
import { thanRest } from "#app/i18n/verdict-sentences/comparison-sentence.ts";
import { sureEnough } from "#app/statistics/what-comes-first.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities, type PriorityWithIndicators } from "#db/queries/priorities.ts";
import { readResults } from "#db/queries/results.ts";
import { areaFooter } from "./area-footer.server.ts";
import { countryPosition, earlierPosition, positionThen } from "./earlier-position.server.ts";
import type { AreaFigureAnswer } from "./figure-answer.ts";
import { homeAreas } from "./home-areas.server.ts";
import { compareAddress } from "./indicator-address.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";
import { areasByKey, countyOf, municipalitiesOfToday } from "./places.server.ts";

/**
 * From the spec of an area's picture to all that it shows; of the home county and its municipalities, as
 * their pages are.
 */
export async function areaFigure(
  database: Database,
  home: AreaKey,
  { area: key, locale, kind, indicators }: OneAreaSpec,
  origin: string,
): Promise<AreaFigureAnswer> {
  const area = await areaOfPicture(database, home, key, indicators !== undefined);
  if (!area) return { ok: false, problem: { why: "unknown-areas", areas: [key] } };
  const dataset = await areaDataset(database, area, { kind, locale, origin, rows: indicators ?? null });
  if (dataset.groups.length === 0) return { ok: false, problem: { why: "no-places", area: key } };
  const { version } = await readDataState(database);
  return { ok: true, figure: { dataset, dataVersion: version } };
}

/**
 * The home county and its municipalities have such pages; of chosen indicators, any of them has a picture.
 */
async function areaOfPicture(
  database: Database,
  home: AreaKey,
  key: AreaKey,
  anywhere: boolean,
): Promise<Area | undefined> {
  const { municipalities, county } = await homeAreas(database, home);
  const own = [county, ...municipalities].find((one) => areaKey(one) === key);
  if (own || !anywhere) return own;
  const known = isCounty(key) || (await municipalitiesOfToday(database)).has(key);
  return known ? (await areasByKey(database)).get(key) : undefined;
}

/**
 * Every indicator of the priorities with its place among the others of the area's kind: of a municipality as
 * the stored results have it, of a county reckoned here.
 */
async function areaDataset(
  database: Database,
  area: Area,
  {
    kind,
    locale,
    origin,
    rows,
  }: { kind: OneAreaSpec["kind"]; locale: Locale; origin: string; rows: readonly IndicatorKey[] | null },
): Promise<AreaDataset> {
  const own = areaKey(area);
  const among = isMunicipality(own) ? "municipalities" : "counties";
  const county = await countyOf(database, own);
  const { otherRows } = spineWords({ locale, among, groups: [], elsewhere: null });
  const priorities = groupsOf(await listPriorities(database), rows, { locale, otherRows });
  const wanted = [...new Set(priorities.flatMap(({ indicators }) => indicators))];
  const heads = await indicatorHeads(database);
  const results = await readResults(database, wanted, [own]);
  const sure = new Set(
    sureEnough(results).flatMap((first) => (first.kind === "changed" ? [] : [first.result.indicator])),
  );
  const lines = new Map<IndicatorKey, AreaLine>();
  for (const result of results) {
    const head = heads.get(result.indicator);
    const line =
      head && (await lineOf(database, result, { head, county, sure: sure.has(result.indicator), locale }));
    if (line) lines.set(result.indicator, line);
  }
  const name = shortPlaceName(area, locale);
  const title = titleOf(kind, area, { locale, among });
  const groups = priorities.map((priority) => ({
    key: priority.key,
    name: priority.name,
    lines: priority.indicators.flatMap((key) => lines.get(key) ?? []),
  }));
  return {
    title,
    unitLabel: "",
    sexLabel: null,
    locale,
    ...(await areaFooter(database, [...lines.keys()], {
      title,
      locale,
      address: rows
        ? compareAddress(origin, locale, { indicators: rows, areas: [own] })
        : `${origin}/${locale}${among === "counties" ? "" : `/municipalities/${area.code}/position`}`,
    })),
    area: { key: own, name },
    elsewhere: county && thanRest(county, null, locale),
    among,
    groups: groups.filter((group) => group.lines.length > 0),
    withoutPlace: results.length - lines.size,
  };
}

interface Group {
  key: string;
  name: string;
  indicators: IndicatorKey[];
}

/** All of each priority; of chosen ones each once, under its first priority, and the others after them. */
function groupsOf(
  priorities: readonly PriorityWithIndicators[],
  rows: readonly IndicatorKey[] | null,
  { locale, otherRows }: { locale: Locale; otherRows: string },
): Group[] {
  const named = priorities.map(({ key, name, indicators }) => ({
    key,
    name: inLocale(name, locale) ?? key,
    indicators,
  }));
  if (!rows) return named;
  const left = new Set(rows);
  const chosen = named.map((group) => {
    const own = group.indicators.filter((key) => left.delete(key));
    return { ...group, indicators: own };
  });
  return [...chosen, { key: "", name: otherRows, indicators: [...left] }];
}

/** Null where the figure's place is not told: of head counts, and of what few municipalities have. */
async function lineOf(
  database: Database,
  result: AreaResult,
  { head, county, sure, locale }: { head: IndicatorHead; county: Area | null; sure: boolean; locale: Locale },
): Promise<AreaLine | null> {
  const { indicator, region, year, value, polarity } = result;
  const percentile = await percentileNow(database, result, head);
  if (percentile === null) return null;
  const { common, verdicts } = messagesFor(locale);
  const beside = markBeside(result);
  const { rest } = result;
  const from = rest?.ok ? rest.result.benchmarkFrom : null;
  const than = beside?.to === "rest" && county ? thanRest(county, from, locale) : null;
  return {
    indicator,
    name: inLocale(head.name ?? head.title, locale) ?? untitled(indicator, locale),
    unit: head.unit,
    unitLabel: common.unit[head.unit],
    decimals: head.decimals ?? decimalsOf([value]),
    year,
    value,
    polarity,
    percentile,
    country: await countryPosition(database, result),
    earlier: await earlierPosition(database, { indicator, region, year, breaks: head.apart?.breaks ?? [] }),
    mark: beside?.mark ?? null,
    to: beside?.to ?? "country",
    sure,
    word: beside ? besideWord(beside.mark, than, verdicts) : verdicts.mark.untested,
  };
}

/** A count of heads has no place: it goes by the size of the area. */
async function percentileNow(
  database: Database,
  result: AreaResult,
  { unit }: IndicatorHead,
): Promise<number | null> {
  const { region, value, position } = result;
  if (isMunicipality(region)) return position?.ok ? position.result.percentile : null;
  return unit === "count" ? null : positionThen(database, result, value);
}

function titleOf(
  kind: OneAreaSpec["kind"],
  area: Area,
  { locale, among }: Pick<AreaDataset, "locale" | "among">,
): string {
  const { whose, name } = placeForms(area, locale);
  const titles: Record<OneAreaSpec["kind"], () => string> = {
    river: () => RIVER_WORDS[locale].title(whose ?? name),
    spine: () =>
      spineWords({ locale, among, groups: [], elsewhere: null }).title(shortPlaceName(area, locale)),
  };
  return titles[kind]();
}
