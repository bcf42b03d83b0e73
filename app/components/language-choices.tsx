import type { ReactNode } from "react";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** In which languages a report is written. */
export function LanguageChoices({
  chosen,
  problem,
}: {
  chosen: readonly Locale[];
  problem: string | null;
}): ReactNode {
  const { deskReports } = useServerMessages();
  return (
    <fieldset className="form-choices" id="languages" tabIndex={-1}>
      <legend>{deskReports.new.languages}</legend>
      {problem ? <p className="form-field-problem">{problem}</p> : null}
      {LOCALES.map((locale) => (
        <label key={locale}>
          <input type="checkbox" name="language" value={locale} defaultChecked={chosen.includes(locale)} />
          {deskReports.language[locale]}
        </label>
      ))}
    </fieldset>
  );
}
