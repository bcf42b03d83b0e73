import type { PictureVerdict } from "#app/charts/picture-verdict.ts";
import { type Area, type AreaKey, COUNTRY_KEY } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Locale } from "#app/domain/text.ts";
import type { AreaResult } from "#app/domain/verdict.ts";
import { markBeside, trendMark } from "#app/domain/verdict-mark.ts";
import { placeForms } from "#app/i18n/place-names.ts";
import { ALT_WORDS } from "#app/i18n/verdict-sentences/alt-words.ts";
import { verdictWords } from "#app/i18n/verdict-sentences/facts.ts";
import {
  besideInShort,
  besideInTitle,
  positionInShort,
  trendInShort,
} from "#app/i18n/verdict-sentences/short-verdict.ts";
import type { Database } from "#db/client.server.ts";
import { readResults } from "#db/queries/results.ts";
import type { PictureFacts } from "./datasets.ts";
import { areasByKey, countryArea } from "./places.server.ts";

/**
 * The facts of an indicator's pictures with what the stored results say of the latest figures of the areas
 * that these may show.
 */
export async function withVerdicts<Facts extends Pick<PictureFacts, "sex" | "locale">>(
  database: Database,
  key: IndicatorKey,
  facts: Facts,
  regions: readonly AreaKey[],
): Promise<Facts & Pick<PictureFacts, "verdicts">> {
  const { sex, locale } = facts;
  const results = await readResults(database, [key], [...regions, COUNTRY_KEY], [sex]);
  if (results.length === 0) return facts;
  const places = await areasByKey(database);
  const areas = results.flatMap((result) => {
    const place = result.region === COUNTRY_KEY ? countryArea(locale) : places.get(result.region);
    return place ? [pictureVerdict(result, place, locale)] : [];
  });
  return { ...facts, verdicts: { areas, words: ALT_WORDS[locale] } };
}

/** One result as an alt text tells it. */
export function pictureVerdict(
  { region, year, value, trend, country, rest, position }: AreaResult,
  place: Area,
  locale: Locale,
): PictureVerdict {
  const forms = placeForms(place, locale);
  const beside = markBeside({ country, rest });
  return {
    region,
    year,
    value,
    where: forms.where ?? verdictWords(locale).inPlace(forms.name),
    trend: trendInShort(trendMark(trend), trend.ok ? trend.result : null, locale),
    beside: beside && {
      to: beside.to,
      text: besideInShort(beside.mark, locale),
      title: besideInTitle(beside.mark, locale),
    },
    position: position?.ok ? positionInShort(position.result, locale) : null,
  };
}
