import { decimalsOf } from "#app/domain/decimals.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { type IndicatorKey, indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import type { Provenance } from "#app/domain/provenance.ts";
import type { Series } from "#app/domain/series.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import { citation, withoutStop } from "#app/i18n/citation.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { untitled } from "#app/i18n/indicator-title.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { producerName } from "#app/i18n/producer-name.ts";
import { sexWords } from "#app/i18n/sex-words.ts";
import type { CommonJump } from "#app/statistics/common-jump.ts";
import type { Database } from "#db/client.server.ts";
import { type IndicatorRecord, listIndicators } from "#db/queries/indicators.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import type { PictureFacts } from "./datasets.ts";
import type { DrawingRules } from "./drawing-rules.server.ts";
import { courseNotes, courseOf, indicatorNotes, PLAIN } from "./indicator-notes.ts";

/** The indicator that an address names; null where there is none. */
export async function recordOf(database: Database, key: string): Promise<IndicatorRecord | null> {
  const parts = parseIndicatorKey(key);
  if (!parts) return null;
  return (await allRecords(database)).get(indicatorKey(parts)) ?? null;
}

/** Every indicator as it is stored, by its key. */
export function allRecords(database: Database): Promise<ReadonlyMap<IndicatorKey, IndicatorRecord>> {
  return cachedByVersion(
    database,
    "indicators",
    async () => new Map((await listIndicators(database)).map((record) => [indicatorKey(record), record])),
  );
}

export function provenanceOf(record: IndicatorRecord, example: boolean): Provenance {
  return {
    source: record.source,
    indicator: indicatorKey(record),
    sourceKey: record.sourceKey,
    title: record.title,
    producer: record.producer,
    licence: record.licence,
    fetched: record.fetchedAt && finnishDay(record.fetchedAt),
    sourceUpdated: record.sourceUpdated && finnishDay(record.sourceUpdated),
    example,
  };
}

/**
 * What every picture of the indicator says of itself. `permalink` is the address of the page or file it
 * belongs to.
 */
export function pictureFacts(
  record: IndicatorRecord,
  series: readonly Series[],
  options: {
    locale: Locale;
    sex: Sex;
    example: boolean;
    permalink: string;
    rules: DrawingRules;
    jumps: readonly CommonJump[];
    /** What it is called in lists, and where the source gives no title. */
    name?: LocalText | undefined;
  },
): PictureFacts {
  const { locale, sex, example } = options;
  const { crude, ...rules } = options.rules;
  const { common, files } = messagesFor(locale);
  const provenance = provenanceOf(record, example);
  const course = courseOf(series, rules.periods.breaks, options.jumps);
  const producer = producerName(record.producer, locale);
  const name = inLocale(options.name ?? {}, locale);
  return {
    ...(name ? { name } : {}),
    title: withoutStop(inLocale(record.title, locale) ?? name ?? untitled(indicatorKey(record), locale)),
    unit: record.unit,
    unitLabel: common.unit[record.unit],
    decimals: record.decimals ?? decimalsOf(series.flatMap((one) => one.values)),
    ...(record.polarity !== "none" && { polarity: record.polarity }),
    locale,
    sex,
    ...rules,
    notes: indicatorNotes({ ...PLAIN, ...course, kind: record.kind, ageRelated: crude }, locale),
    courseNotes: courseNotes(course, locale),
    ...(course.jumps.length > 0 && { jumps: course.jumps }),
    sexLabel: sex === "total" ? null : sexWords(record.title, common)[sex],
    provenance,
    // The picture sets its own marks between these.
    footer: {
      source: withoutStop(files.line.source(citation(provenance, files, locale))),
      producer: producer && !example ? withoutStop(files.line.producer(producer)) : null,
      date: provenance.fetched
        ? withoutStop(files.line.fetched(formatDay(provenance.fetched, locale)))
        : null,
      licence: example ? null : withoutStop(files.line.licence(record.licence ?? files.unknownLicence)),
      permalink: options.permalink,
    },
  };
}
