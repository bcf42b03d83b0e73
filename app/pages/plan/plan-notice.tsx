import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { PlanDone } from "./plan-done.ts";

/** Says what was done, with a button that takes it back. */
export function PlanNotice({ done, token }: { done: PlanDone; token: string }): ReactNode {
  const { done: words } = useServerMessages().deskPlan;
  const locale = useLocale();
  return (
    <FormNotice kind="done">
      <p>{words[done.what]}</p>
      {done.undo ? (
        <DeskForm token={token} intent={done.undo.intent} action={`/${locale}/desk/plan/${done.undo.id}`}>
          {Object.entries(done.undo.fields).map(([name, value]) => (
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
