import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { DeskForm } from "./desk-form.tsx";
import { FormNotice } from "./form-notice.tsx";

/** What takes an act back: the fields of a form, and where it goes; left out: to the page's own address. */
export interface Undo {
  intent: string;
  fields: Readonly<Record<string, string | readonly string[]>>;
  action?: string;
}

/** Says what was done, with a button that takes it back; null: nothing does. */
export function DoneNotice({
  said,
  undo,
  token,
}: {
  said: string;
  undo: Undo | null;
  token: string;
}): ReactNode {
  const { deskFrame } = useServerMessages();
  return (
    <FormNotice kind="done">
      <p>{said}</p>
      {undo ? (
        <DeskForm token={token} intent={undo.intent} {...(undo.action ? { action: undo.action } : {})}>
          {Object.entries(undo.fields).flatMap(([name, values]) =>
            [values]
              .flat()
              .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          <button className="button-quiet" type="submit">
            {deskFrame.undo}
          </button>
        </DeskForm>
      ) : null}
    </FormNotice>
  );
}
