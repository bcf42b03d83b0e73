import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { type WrongField, wrongFields } from "#app/components/problem-summary.tsx";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { REPORT_YEARS, type YearsProblem } from "./new-report.ts";

export interface YearFieldsProps {
  /** As typed. */
  first: string;
  last: string;
  /** The one year of a yearly report. */
  year: string;
  problems: readonly YearsProblem[];
}

/**
 * The years that a report is about, each with what is wrong with it: the first and the last of a term, or the
 * one of a yearly report. Both where the kind is chosen in the same form: styles show what it asks for.
 */
export function YearFields({
  of,
  ...props
}: YearFieldsProps & { of: "term" | "one-year" | "chosen-kind" }): ReactNode {
  const words = useServerMessages().deskReports.new;
  const said = yearProblems(props, words);
  const field = (name: "first" | "last" | "year", hint?: string): ReactNode => (
    <FormField
      name={name}
      label={words[name]}
      {...(hint ? { hint } : {})}
      problem={said[name]}
      value={props[name]}
      autoComplete="off"
      numeric
      required={false}
      maxLength={4}
    />
  );
  return (
    <>
      {of === "one-year" ? null : (
        <div className="years-of-term">
          {field("first", of === "chosen-kind" ? words.termHint : undefined)}
          {field("last")}
        </div>
      )}
      {of === "term" ? null : (
        <div className="years-of-one">{field("year", of === "chosen-kind" ? words.yearHint : undefined)}</div>
      )}
    </>
  );
}

/** Those of the fields that are wrong. */
export function wrongYearFields(props: YearFieldsProps, words: Messages["deskReports"]["new"]): WrongField[] {
  const said = yearProblems(props, words);
  return wrongFields([
    ["first", words.first, said.first],
    ["last", words.last, said.last],
    ["year", words.year, said.year],
  ]);
}

function yearProblems({ first, last, problems }: YearFieldsProps, words: Messages["deskReports"]["new"]) {
  const has = (problem: YearsProblem): boolean => problems.includes(problem);
  const outside = words.badYear(REPORT_YEARS.first, REPORT_YEARS.last);
  return {
    first: has("first") ? outside : null,
    last: has("last") ? outside : has("order") ? words.yearsTurned(first, last) : null,
    year: has("year") ? outside : null,
  };
}
