import { type WrongField, wrongFields } from "#app/components/problem-summary.tsx";
import type { Locale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import type { DecideProblem } from "./decide-acts.server.ts";
import type { DecideViewProps } from "./decide-props.ts";
import { FIRST_DECISION_DAY } from "./first-decision-day.ts";

/** What is wrong with the day of a decision, in words; null where nothing is. */
export function dayProblem(
  problems: readonly DecideProblem[],
  day: string,
  words: Messages["reportDecide"],
  locale: Locale,
): string | null {
  if (problems.includes("late-day")) return words.lateDay(formatDay(day, locale));
  if (problems.includes("early-day"))
    return words.earlyDay(formatDay(day, locale), formatDay(FIRST_DECISION_DAY, locale));
  return problems.includes("no-day") ? words.badDay : null;
}

/** The fields of the page's forms that are wrong, in their order. */
export function wrongDecideFields(
  { problems, typed, languages }: DecideViewProps,
  { reportDecide: words, deskReports }: Pick<Messages, "reportDecide" | "deskReports">,
  locale: Locale,
): WrongField[] {
  const has = (problem: DecideProblem): boolean => problems.includes(problem);
  const inEach = (name: "reason" | "body", label: string, said: (language: string) => string) =>
    languages.map((one) => {
      const language = deskReports.inLanguage[one];
      const id = `${name}-${one}` as const;
      return [id, `${label} (${language})`, has(id) && said(language)] as const;
    });
  return wrongFields([
    ...inEach("reason", words.reason, words.reasonFirst),
    ["empty", "", has("empty") && words.emptyFirst],
    ["accept", "", has("accept") && words.acceptFirst],
    ...inEach("body", words.body, words.badBody),
    ["day", words.day, dayProblem(problems, typed.day?.[0] ?? "", words, locale)],
    ["paragraph", words.paragraph, has("paragraph") && words.badParagraph],
    ["sure", "", has("sure") && words.sureFirst],
  ]);
}

/** Titles of the chapters that a version would leave out. */
export function emptyChapters(hindrances: DecideViewProps["hindrances"]): string[] {
  return hindrances.flatMap(({ matter, chapter }) => (matter.why === "empty-chapter" ? [chapter] : []));
}
