import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { DeskForm } from "./desk-form.tsx";
import { FormNotice } from "./form-notice.tsx";

/** What has been done, as the address says it after a form was sent. */
export const DRAFT_DONE = ["made", "saved", "moved", "added", "copied", "removed", "restored"] as const;
export type DraftDone = (typeof DRAFT_DONE)[number];

export interface DraftNoticeProps {
  done: DraftDone;
  /** What takes it back: the fields of the form; null where nothing does. */
  undo: { intent: string; fields: Readonly<Record<string, string>> } | null;
  token: string;
}

/** Says what was done, with a button that takes it back. */
export function DraftNotice({ done, undo, token }: DraftNoticeProps): ReactNode {
  const { done: words } = useServerMessages().deskReports;
  return (
    <FormNotice kind="done">
      <p>{words[done]}</p>
      {undo ? (
        <DeskForm token={token} intent={undo.intent}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="button-quiet" type="submit">
            {words.undo}
          </button>
        </DeskForm>
      ) : null}
    </FormNotice>
  );
}
