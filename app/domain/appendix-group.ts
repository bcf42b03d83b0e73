import type { FrozenTable } from "./report-version.ts";
import type { Locale } from "./text.ts";

/** Indicators of the appendix (indikaattoriliite) that a report has in one way, for one reason. */
export interface AppendixGroup {
  /** "käytetty osiossa", "jätetty pois", "ei saatavilla" */
  state: string;
  /** The chapter that shows them, or why none does. */
  reason: string;
  /** The language of the reason, where it is not the report's. */
  lang?: Locale;
  /** Names of indicators; `lang`: the language of one, where it is not the report's. */
  names: { text: string; lang?: Locale }[];
}

/**
 * The rows of an appendix (indicator, state, chapter or reason) put together where they say the same, in the
 * order in which each is first said; those of one state stand together.
 */
export function appendixGroups({ rows }: Pick<FrozenTable, "rows">): AppendixGroup[] {
  const states = new Map<string, Map<string, AppendixGroup>>();
  for (const [name, state, reason] of rows) {
    if (!name) continue;
    const said = { state: state?.text ?? "", reason: reason?.text ?? "" };
    const reasons = states.get(said.state) ?? new Map<string, AppendixGroup>();
    states.set(said.state, reasons);
    const group = reasons.get(said.reason) ?? {
      ...said,
      ...(reason?.lang ? { lang: reason.lang } : {}),
      names: [],
    };
    reasons.set(said.reason, group);
    group.names.push({ text: name.text, ...(name.lang && { lang: name.lang }) });
  }
  return [...states.values()].flatMap((reasons) => [...reasons.values()]);
}
