import type { Block, Section, Texts } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";

/** The texts of a chapter that have been written in some language but not in this one: how many of each. */
export function missingTexts(
  { titles, blocks }: Pick<Section, "titles" | "blocks">,
  languages: readonly Locale[],
): Partial<Record<Locale, number>> {
  const all = [titles, ...blocks.flatMap(textsIn)];
  const missing: Partial<Record<Locale, number>> = {};
  for (const language of languages) {
    const count = all.filter((texts) => isSaid(texts) && !texts[language]).length;
    if (count > 0) missing[language] = count;
  }
  return missing;
}

/** What a person has written in a piece; a text without a word counts as not written. */
function textsIn(block: Block): Partial<Record<Locale, string>>[] {
  switch (block.kind) {
    case "text": {
      const { fi, sv, en } = block.content.docs;
      const said = (doc: typeof fi): string => (doc && doc.content.length > 0 ? "x" : "");
      return [{ fi: said(fi), sv: said(sv), en: said(en) }];
    }
    case "figure":
      return block.content.captions ? [block.content.captions] : [];
    case "sentence":
      return block.content.edited ? [block.content.edited.texts] : [];
    default:
      return [];
  }
}

function isSaid(texts: Texts): boolean {
  return Object.values(texts).some((text) => text !== "");
}
