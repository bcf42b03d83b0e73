import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import type { Database } from "#db/client.server.ts";
import { indicatorHeads } from "./indicator-heads.server.ts";
import { areaNames, areasByKey } from "./places.server.ts";

/** What figures are about, as readers call it. */
export interface FigureNames {
  /** Its source and number, said to be without a name, where nobody has given one. */
  indicator(key: IndicatorKey): string;
  area(key: string): string;
}

export async function figureNames(database: Database, locale: Locale): Promise<FigureNames> {
  const heads = await indicatorHeads(database);
  const area = areaNames(await areasByKey(database), locale);
  const indicator = (key: IndicatorKey): string => {
    const head = heads.get(key);
    return (head && inLocale(head.name ?? head.title, locale)) ?? untitled(key, locale);
  };
  return { indicator, area };
}
