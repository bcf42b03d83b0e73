import type { Area } from "#app/domain/area.ts";
import { decimalsOf } from "#app/domain/decimals.ts";
import type { JudgedGoal } from "#app/domain/goal.ts";
import { LOCALES } from "#app/domain/text.ts";
import { countedOf } from "#app/figures/counted-things.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { goalSentence } from "#app/i18n/verdict-sentences/goal-sentence.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";

/** One goal in full: what it was judged by, then its sentence in three languages. */
export function goalExplanation(goal: JudgedGoal, record: JudgedIndicator, place: Area): string {
  const { indicator, region, result, ...decided } = goal;
  const { title, unit } = record;
  const decimals = record.decimals ?? decimalsOf([result?.latest?.value ?? null]);
  const counted = countedOf(record);
  const sentences = LOCALES.map((locale) => {
    const unitLabel = messagesFor(locale).common.unit[unit];
    const facts = {
      indicator,
      title,
      unit,
      unitLabel,
      decimals,
      area: place,
      sex: "total" as const,
      counted,
    };
    return `   ${locale}  ${goalSentence(facts, goal, result, (key) => key, locale)}`;
  });
  return [
    `== goal · ${indicator} · ${region} ${place.name.fi} · ${goal.year}`,
    `   decided   ${JSON.stringify(decided)}`,
    `   result    ${JSON.stringify(result)}`,
    ...sentences,
    "",
  ].join("\n");
}
