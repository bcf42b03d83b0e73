import type { FrozenSentence } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { indicatorHeads } from "#app/figures/indicator-heads.server.ts";
import { judgedFigure } from "#app/figures/judged-figure.server.ts";
import { areaNames, areasByKey } from "#app/figures/places.server.ts";
import { goalAmount } from "#app/i18n/goal-amount.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { indicatorName } from "#app/i18n/plan-text.ts";
import { sexWords } from "#app/i18n/sex-words.ts";
import type { Database } from "#db/client.server.ts";
import type { ChangedCell } from "../snapshot/changed-cells.ts";

/**
 * Which figures of sentences the source has changed: of those whose words cannot be said again, since a later
 * year has a sentence of its own now.
 */
export async function movedFigures(
  database: Database,
  sentences: readonly FrozenSentence[],
  locale: Locale,
): Promise<ChangedCell[]> {
  const cells: ChangedCell[] = [];
  for (const sentence of sentences) cells.push(...(await sentenceCells(database, sentence, locale)));
  return cells;
}

async function sentenceCells(
  database: Database,
  { id, result, figures = [] }: FrozenSentence,
  locale: Locale,
): Promise<ChangedCell[]> {
  const { indicator, sex } = result;
  const { common } = messagesFor(locale);
  const heads = await indicatorHeads(database);
  const { unit = "unknown", title: ownTitle = { fi: null, sv: null, en: null } } = heads.get(indicator) ?? {};
  const places = areaNames(await areasByKey(database), locale);
  const title = [
    indicatorName(indicator, (key) => heads.get(key), locale),
    ...(sex === "total" ? [] : [sexWords(ownTitle, common)[sex]]),
  ].join(", ");
  const cells: ChangedCell[] = [];
  for (const { area, year, value, decimals } of figures) {
    const now = await judgedFigure(database, { indicator, area, sex }, year);
    if (now === value) continue;
    const measure = { unit, unitLabel: common.unit[unit], decimals };
    const text = (one: number): string => goalAmount(one, measure, locale);
    cells.push({
      ...{ figure: null, block: id, title, row: places(area), column: "", year },
      ...{ before: text(value), now: now === null ? common.missing.unknown : text(now) },
    });
  }
  return cells;
}
