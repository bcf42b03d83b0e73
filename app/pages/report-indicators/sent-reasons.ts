import { indicatorKey, parseIndicatorKey } from "#app/domain/indicator.ts";
import type { Texts } from "#app/domain/report.ts";
import { LOCALES } from "#app/domain/text.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";
import type { LeftOut } from "#db/work/commands/report-indicators.ts";

/** What the reason for all is called among those of groups. */
export const FOR_ALL = "all";

export interface SentReasons {
  reasons: LeftOut[];
  /**
   * Reasons that were written for several and that none of them took, since each has a nearer one: FOR_ALL,
   * keys of groups.
   */
  unused: string[];
}

/** Reasons as the form has them: an indicator's own, else the one for its group, else the one for all. */
export function sentReasons(form: FormData): SentReasons {
  const written = new Set<string>();
  const taken = new Set<string>();
  const reasons = form.getAll("indicator").flatMap((value): LeftOut[] => {
    const parts = typeof value === "string" ? parseIndicatorKey(value) : null;
    if (!parts) return [];
    const group = form.get(`${value}.group`);
    const shared = [...(typeof group === "string" ? [group] : []), FOR_ALL].map((key) => {
      return { key, texts: textsOf(form, key === FOR_ALL ? key : `group:${key}`) };
    });
    for (const { key, texts } of shared) if (isSaid(texts)) written.add(key);
    const found = [{ key: null, texts: textsOf(form, String(value)) }, ...shared].find(({ texts }) =>
      isSaid(texts),
    );
    if (found?.key) taken.add(found.key);
    return [{ indicator: indicatorKey(parts), leftOut: found?.texts ?? null }];
  });
  return { reasons, unused: [...written].filter((key) => !taken.has(key)) };
}

function textsOf(form: FormData, name: string): Texts {
  const found: Texts = {};
  for (const locale of LOCALES) {
    const typed = form.get(`${name}.${locale}`);
    const text = typeof typed === "string" ? cleanLine(typed) : "";
    if (text !== "") found[locale] = text;
  }
  return found;
}

function isSaid(texts: Texts): boolean {
  return Object.keys(texts).length > 0;
}
