import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/**
 * What the page's script shows when somebody else has written in the same text: the choice, and their text.
 */
export function StaleParts(): ReactNode {
  const { deskEditor, deskReports } = useServerMessages();
  const { stale: words, gone, inLanguage } = deskReports;
  return (
    <template id="writing-stale">
      <div data-stale="">
        <FormNotice kind="problem">
          <p>
            <strong>{words.title}</strong>
          </p>
          <p data-said="" />
          <p>{deskEditor.stale.hint}</p>
        </FormNotice>
        <div data-texts="" />
        <div className="form-row">
          <button type="button" className="button" value="mine">
            {deskEditor.stale.mine.text}
          </button>
          <button type="button" className="button-quiet" value="theirs">
            {deskEditor.stale.theirs.text}
          </button>
        </div>
      </div>
      {LOCALES.map((locale) => (
        <div key={locale} className="editor-both" data-both={locale}>
          {(["mine", "theirs"] as const).map((whose) => (
            <section key={whose} className="editor-one">
              <h4>{(whose === "mine" ? gone.yours : words.theirs)(inLanguage[locale])}</h4>
              <div className="report-text" lang={locale} data-text={whose} />
            </section>
          ))}
        </div>
      ))}
    </template>
  );
}
