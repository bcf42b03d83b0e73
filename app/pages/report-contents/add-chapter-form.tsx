import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { CHAPTERS } from "#app/domain/report-chapter.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Typed } from "#app/plan/form-fields.ts";
import { MOST_SIGNS } from "../sent-lines.ts";

/** One of the known chapters, or one with a title of its own. */
export function AddChapterForm({
  token,
  typed,
}: {
  token: string;
  /** As it was sent, where its title was missing. */
  typed: Typed | null;
}): ReactNode {
  const { deskReports, reportChapters } = useServerMessages();
  const { contents: words } = deskReports;
  const locale = useLocale();
  return (
    <section className="desk-section" id="add">
      <h2>{words.add}</h2>
      <DeskForm token={token} intent="add">
        <SelectField
          name="chapter"
          label={words.addKind}
          value="own"
          options={[
            ["own", words.addOwn],
            ...CHAPTERS.map((one) => [one, reportChapters.list[one].title] as const),
          ]}
        />
        <FormField
          name={`title-${locale}`}
          label={words.addTitle}
          hint={words.addTitleHint}
          problem={typed ? words.noTitle : null}
          autoComplete="off"
          required={false}
          maxLength={MOST_SIGNS.title}
        />
        <button className="button" type="submit">
          {words.addSubmit}
        </button>
      </DeskForm>
    </section>
  );
}
