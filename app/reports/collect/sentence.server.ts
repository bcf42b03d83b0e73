import type { BlockContents } from "#app/domain/report.ts";
import type { FrozenSentence, SentenceFigure } from "#app/domain/report-version.ts";
import { resultSentence } from "#app/figures/result-sentence.server.ts";
import { type CollectGround, inEach, type Notes } from "./ground.server.ts";

type Said = NonNullable<FrozenSentence["shown"]["fi"]>;

/** A sentence in each language: the machine's words, and those of who edited it in their place. */
export async function collectSentence(
  { database, locales }: CollectGround,
  notes: Notes,
  id: string,
  { result, edited }: BlockContents["sentence"],
): Promise<FrozenSentence | null> {
  const { indicator } = result;
  let figures: SentenceFigure[] = [];
  const shown = await inEach(locales, async (locale): Promise<Said | null> => {
    const live = await resultSentence(database, result, locale);
    if (!live) return null;
    figures = live.figures;
    const { text: machine, brief, source } = live;
    const before = edited?.from[locale];
    // Edited before sentences stood alone, it has the brief one beside it: only the words have changed.
    if (before !== undefined && before !== machine && before !== brief)
      notes.hinder({ why: "moved-sentence", indicator, language: locale, before, now: machine });
    return { text: edited?.texts[locale] ?? machine, machine, brief, source };
  });
  if (Object.keys(shown).length === 0) {
    notes.hinder({ why: "no-sentence", indicator });
    return null;
  }
  // Whoever reads the other language would be told something else.
  if (edited)
    for (const language of locales)
      if (!edited.texts[language]) notes.hinder({ why: "half-edited", indicator, language });
  notes.use([indicator]);
  return { kind: "sentence", id, result, edited: edited !== undefined, figures, shown };
}
