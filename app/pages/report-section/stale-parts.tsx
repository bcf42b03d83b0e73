import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/**
 * What the page's script shows when somebody else has written in the same text: the choice, and their text.
 */
export function StaleParts(): ReactNode {
  const { deskEditor, deskReports } = useServerMessages();
  const { stale: words, inLanguage } = deskReports;
  return (
    <template id="writing-stale">
      <div data-stale="">
        <FormNotice kind="problem">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p data-said="" />
          <p>{deskEditor.stale.hint}</p>
          <div className="form-row">
            <button type="button" className="button" value="mine">
              {deskEditor.stale.mine}
            </button>
            <button type="button" className="button-quiet" value="theirs">
              {deskEditor.stale.theirs}
            </button>
          </div>
        </FormNotice>
      </div>
      {LOCALES.map((locale) => (
        <section key={locale} className="editor-theirs" data-theirs={locale}>
          <h4>{words.theirs(inLanguage[locale])}</h4>
          <div className="report-text" lang={locale} data-text="" />
        </section>
      ))}
    </template>
  );
}
