import type { BlockContents } from "./report.ts";
import { LOCALES } from "./text.ts";

type Docs = BlockContents["text"]["docs"];

/**
 * Two changes of one text, made side by side: languages that only one of them touched are taken from it.
 * Null where both have written anew in the same language, and people must choose.
 */
export function mergedDocs(base: Docs, mine: Docs, theirs: Docs): Docs | null {
  const merged: Docs = {};
  for (const locale of LOCALES) {
    const [before, own, other] = [base[locale], mine[locale], theirs[locale]];
    const chosen = same(own, other) || same(before, own) ? other : own;
    if (!same(own, other) && !same(before, own) && !same(before, other)) return null;
    if (chosen) merged[locale] = chosen;
  }
  return merged;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
