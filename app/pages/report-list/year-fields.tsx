import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { REPORT_YEARS, type YearsProblem } from "./new-report.ts";

/** The first and the last year that a report is about, as typed, each with what is wrong with it. */
export function YearFields({
  first,
  last,
  problems,
}: {
  first: string;
  last: string;
  problems: readonly YearsProblem[];
}): ReactNode {
  const words = useServerMessages().deskReports.new;
  const has = (problem: YearsProblem): boolean => problems.includes(problem);
  const outside = words.badYear(REPORT_YEARS.first, REPORT_YEARS.last);
  const ofLast = has("order") ? words.yearsTurned(first, last) : has("one-year") ? words.oneYear : null;
  return (
    <>
      <FormField
        name="first"
        label={words.first}
        hint={words.yearsHint}
        problem={has("first") ? outside : null}
        value={first}
        autoComplete="off"
        numeric
        maxLength={4}
      />
      <FormField
        name="last"
        label={words.last}
        problem={has("last") ? outside : ofLast}
        value={last}
        autoComplete="off"
        numeric
        maxLength={4}
      />
    </>
  );
}
