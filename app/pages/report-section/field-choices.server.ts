import { type AreaKey, areaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { Block } from "#app/domain/report.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import type { FigureNames } from "#app/figures/figure-names.server.ts";
import { homeAreas } from "#app/figures/home-areas.server.ts";
import { coverage, indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { shortPlaceName } from "#app/i18n/place-names.ts";
import { shownIndicators } from "#app/reports/draft/shown-indicators.ts";
import type { Database } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";

/** Key and name. */
export type Choice = readonly [key: string, name: string];

/** What the fields of pieces offer, in the reader's language. */
export interface FieldChoices {
  /** With figures, by name. */
  indicators: readonly Choice[];
  county: Choice;
  country: Choice;
  municipalities: readonly Choice[];
  priorities: readonly Choice[];
}

export function fieldChoices(
  { database, home }: { database: Database; home: AreaKey },
  locale: Locale,
): Promise<FieldChoices> {
  return cachedByVersion(database, `field choices ${home} ${locale}`, async () => {
    const covered = await coverage(database);
    const heads = [...(await indicatorHeads(database)).values()].filter(({ key }) => covered.has(key));
    const byName = ([, one]: Choice, [, other]: Choice): number => compareNames(locale)(one, other);
    const { county, municipalities } = await homeAreas(database, home);
    const named = (area: typeof county): Choice => [areaKey(area), shortPlaceName(area, locale)];
    return {
      indicators: heads
        .map(
          ({ key, name, title }): Choice => [key, inLocale(name ?? title, locale) ?? untitled(key, locale)],
        )
        .sort(byName),
      county: named(county),
      country: [COUNTRY_KEY, messagesFor(locale).common.wholeCountry],
      municipalities: municipalities.map(named).sort(byName),
      priorities: (await listPriorities(database)).map(
        ({ key, name }): Choice => [key, inLocale(name, locale) ?? key],
      ),
    };
  });
}

/**
 * The same with all that a chapter's own pieces are about, by its name: an indicator that has lost its
 * figures, an area of another county. What is chosen stays to be chosen.
 */
export function withUsed(choices: FieldChoices, blocks: readonly Block[], names: FigureNames): FieldChoices {
  const { indicators, county, country, municipalities } = choices;
  const usedIndicators = blocks.flatMap(shownIndicators).map((key): Choice => [key, names.indicator(key)]);
  const usedAreas = blocks.flatMap(shownAreas).map((key): Choice => [key, names.area(key)]);
  return {
    ...choices,
    indicators: [...indicators, ...notAmong(indicators, usedIndicators)],
    municipalities: [...municipalities, ...notAmong([county, country, ...municipalities], usedAreas)],
  };
}

/** Keys of the areas that a piece is about. */
function shownAreas(block: Block): string[] {
  switch (block.kind) {
    case "figure": {
      const spec = new URLSearchParams(block.content.spec);
      return [...(spec.get("areas") ?? "").split(","), spec.get("area") ?? ""].filter(Boolean);
    }
    case "sentence":
      return [block.content.result.area];
    case "key-figures":
    case "goals":
    case "measures":
    case "bodies":
      return [block.content.area];
    default:
      return [];
  }
}

function notAmong(known: readonly Choice[], used: readonly Choice[]): Choice[] {
  return [...new Map(used).entries()].filter(([key]) => !known.some(([one]) => one === key));
}
