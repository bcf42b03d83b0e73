import type { AreaDataset, AreaLine } from "#app/charts/area-dataset.ts";
import type { OneAreaSpec } from "#app/charts/spec-link.ts";
import { SPINE_WORDS } from "#app/charts/spine/spine-words.ts";
import { type Area, type AreaKey, areaKey } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { comparisonMark } from "#app/domain/verdict-mark.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { markWord } from "#app/i18n/mark-word.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { readResults } from "#db/queries/results.ts";
import { areaFooter } from "./area-footer.server.ts";
import { earlierPosition } from "./earlier-position.server.ts";
import type { AreaFigureAnswer } from "./figure-answer.ts";
import { homeAreas } from "./home-areas.server.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";

/**
 * From the spec of an area's picture to all that it shows; of the home region's municipalities, as their
 * pages are.
 */
export async function areaFigure(
  database: Database,
  home: AreaKey,
  { area, locale }: OneAreaSpec,
  origin: string,
): Promise<AreaFigureAnswer> {
  const { municipalities } = await homeAreas(database, home);
  const municipality = municipalities.find((one) => areaKey(one) === area);
  if (!municipality) return { ok: false, problem: { why: "unknown-areas", areas: [area] } };
  const dataset = await areaDataset(database, municipality, locale, origin);
  if (dataset.groups.length === 0) return { ok: false, problem: { why: "no-places", area } };
  const { version } = await readDataState(database);
  return { ok: true, figure: { dataset, dataVersion: version } };
}

/**
 * Every indicator of the priorities with its place among Finland's municipalities, as the stored results
 * have it.
 */
async function areaDataset(
  database: Database,
  municipality: Area,
  locale: Locale,
  origin: string,
): Promise<AreaDataset> {
  const own = areaKey(municipality);
  const priorities = await listPriorities(database);
  const wanted = [...new Set(priorities.flatMap(({ indicators }) => indicators))];
  const heads = await indicatorHeads(database);
  const results = await readResults(database, wanted, [own]);
  const lines = new Map<IndicatorKey, AreaLine>();
  for (const result of results) {
    const head = heads.get(result.indicator);
    const line = head && (await lineOf(database, result, head, locale));
    if (line) lines.set(result.indicator, line);
  }
  const name = shortPlaceName(municipality, locale);
  const title = SPINE_WORDS[locale].title(name);
  const groups = priorities.map((priority) => ({
    key: priority.key,
    name: inLocale(priority.name, locale) ?? priority.key,
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
      address: `${origin}/${locale}/municipalities/${municipality.code}/position`,
    })),
    area: { key: own, name },
    groups: groups.filter((group) => group.lines.length > 0),
    withoutPlace: results.length - lines.size,
  };
}

/** Null where the figure's place is not told: of head counts, and of what few municipalities have. */
async function lineOf(
  database: Database,
  { indicator, region, year, value, polarity, position, country }: AreaResult,
  head: IndicatorHead,
  locale: Locale,
): Promise<AreaLine | null> {
  if (!position?.ok) return null;
  const { common, verdicts } = messagesFor(locale);
  const mark = country && comparisonMark(country);
  return {
    indicator,
    name: inLocale(head.name ?? head.title, locale) ?? untitled(indicator),
    unit: head.unit,
    unitLabel: common.unit[head.unit],
    decimals: head.decimals ?? decimalsOf([value]),
    year,
    value,
    polarity,
    percentile: position.result.percentile,
    earlier: await earlierPosition(database, { indicator, region, year, breaks: head.apart?.breaks ?? [] }),
    mark,
    word: mark ? markWord(mark, verdicts.mark) : verdicts.mark.untested,
  };
}
