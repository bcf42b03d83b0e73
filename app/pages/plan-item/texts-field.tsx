import type { ReactNode } from "react";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { PlanProblem } from "#app/plan/content-schema.ts";
import type { Typed } from "#app/plan/form-fields.ts";

export interface TextsFieldProps {
  /** Its name in the form; each language's has the language behind it. */
  name: string;
  label: string;
  hint?: string;
  typed: Typed;
  problem?: PlanProblem | null;
  rows?: number;
}

/** A text in each language. */
export function TextsField({ name, label, hint, typed, problem, rows = 2 }: TextsFieldProps): ReactNode {
  const { deskPlan: words, deskReports } = useServerMessages();
  const described = [hint ? `${name}-hint` : null, problem ? `${name}-problem` : null].filter(Boolean);
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint ? (
        <p className="form-hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="form-field-problem" id={`${name}-problem`}>
          {words.problems[problem]}
        </p>
      ) : null}
      {LOCALES.map((locale) => (
        <div key={locale} className="form-field plan-language">
          <label htmlFor={`${name}-${locale}`}>{deskReports.inLanguage[locale]}</label>
          <textarea
            id={`${name}-${locale}`}
            name={`${name}-${locale}`}
            lang={locale}
            dir="auto"
            rows={rows}
            defaultValue={typed[`${name}-${locale}`]?.[0] ?? ""}
            aria-describedby={described.length > 0 ? described.join(" ") : undefined}
            aria-invalid={problem ? true : undefined}
          />
        </div>
      ))}
    </fieldset>
  );
}
