import { fold, searchCatalogue } from "#app/domain/catalogue-search.ts";
import { type IndicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorHead } from "#app/domain/indicator-line.ts";
import type { Locale } from "#app/domain/text.ts";
import { cachedByVersion } from "#app/figures/cached-by-version.server.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import type { Database } from "#db/client.server.ts";
import { catalogueIndex } from "../catalogue/catalogue-page.server.ts";

export interface IndicatorChoice {
  key: IndicatorKey;
  /** What it is called in lists. */
  name: string;
}

export interface ChosenIndicators {
  /** Each once, in the order asked for. */
  chosen: IndicatorChoice[];
  /** Words that name no indicator or several, with those that they may mean, best first. */
  searched: { text: string; found: IndicatorChoice[] }[];
}

/** So many are offered for a word that names several. */
const MOST_FOUND = 8;

/** Reads indicators by key, number or title in any of the languages; other words are looked for. */
export async function chosenIndicators(
  database: Database,
  values: readonly string[],
  locale: Locale,
): Promise<ChosenIndicators> {
  const heads = await indicatorHeads(database);
  const byName = await indicatorNames(database);
  const { index, items } = await catalogueIndex(database);
  const chosen = new Set<IndicatorKey>();
  const searched: ChosenIndicators["searched"] = [];
  const named = (text: string): IndicatorKey | undefined => keyOf(heads, byName, text);
  // A title may have commas of its own.
  const texts = values.flatMap((value) => (named(value) ? [value] : value.split(",")));
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== "")) {
    const key = named(text);
    const found = key ? [key] : searchCatalogue(index, text).flatMap((at) => items[at]?.key ?? []);
    const [first] = found;
    if (found.length === 1 && first) chosen.add(first);
    else
      searched.push({
        text: text.slice(0, 60),
        found: found.slice(0, MOST_FOUND).flatMap((one) => choiceOf(heads.get(one), locale)),
      });
  }
  return { chosen: [...chosen].flatMap((one) => choiceOf(heads.get(one), locale)), searched };
}

export function choiceOf(head: IndicatorHead | undefined, locale: Locale): IndicatorChoice[] {
  return head ? [{ key: head.key, name: indicatorTitle(head.name ?? head.title, head.key, locale) }] : [];
}

function keyOf(
  heads: ReadonlyMap<IndicatorKey, IndicatorHead>,
  byName: ReadonlyMap<string, IndicatorKey>,
  text: string,
): IndicatorKey | undefined {
  const parts = parseIndicatorKey(/^\d+$/.test(text) ? `sotkanet-${text}` : text);
  const key: IndicatorKey | null = parts && `${parts.source}-${parts.sourceKey}`;
  return key && heads.has(key) ? key : byName.get(fold(text));
}

/** Every name and title that one indicator alone has. */
function indicatorNames(database: Database): Promise<ReadonlyMap<string, IndicatorKey>> {
  return cachedByVersion(database, "indicators by name", async () => {
    const found = new Map<string, IndicatorKey>();
    const several = new Set<string>();
    for (const { key, name, title } of (await indicatorHeads(database)).values())
      for (const text of [...Object.values(name ?? {}), ...Object.values(title)]) {
        const folded = fold(text ?? "");
        if (found.has(folded) && found.get(folded) !== key) several.add(folded);
        found.set(folded, key);
      }
    for (const text of several) found.delete(text);
    return found;
  });
}
