import { COUNTRY_KEY, parseAreaKey } from "#app/domain/area.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Locale } from "#app/domain/text.ts";
import type { Database } from "#db/client.server.ts";
import type { IndicatorRecord } from "#db/queries/indicators.ts";
import { readSeries } from "#db/queries/series.ts";
import { formerSentence } from "./former-areas.server.ts";
import { notesOf } from "./indicator-notes.server.ts";

/**
 * Notes on one area's figures of an indicator; municipalities judged together have no respondents of their
 * own. `key`: as addresses have it.
 */
export async function figureNotes(
  database: Database,
  record: IndicatorRecord,
  { key, name, sex }: { key: string; name: string; sex: Sex },
  locale: Locale,
): Promise<string[]> {
  const own = parseAreaKey(key);
  const all = await readSeries(database, indicatorKey(record), [own ?? COUNTRY_KEY], [sex]);
  const former = own && (await formerSentence(database, own, locale));
  const notes = await notesOf(database, record, all, own ? [{ key: own, name }] : [], locale);
  return former ? [former, ...notes] : notes;
}
