import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** Says to a writer that the chapter has been taken out, and brings it back where they may. */
export function RemovedChapter({ token, leads }: { token: string; leads: boolean }): ReactNode {
  const { gone: words } = useServerMessages().deskReports;
  return (
    <FormNotice kind="problem">
      <p>
        <strong>{words.chapterTitle}</strong>
      </p>
      <p>{words.chapterText}</p>
      {leads ? (
        <DeskForm token={token} intent="restore-chapter">
          <button className="button" type="submit">
            {words.restoreChapter}
          </button>
        </DeskForm>
      ) : (
        <p>{words.askLeader}</p>
      )}
    </FormNotice>
  );
}
