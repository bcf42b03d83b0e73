import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { focusAfterMove, type JustMoved } from "#app/components/focus-after-move.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ShownItem } from "./plan-page.server.ts";

/** What can be done with a part of a plan: change, order, end, remove. */
export function ItemActs({
  item: { id, title, above, below },
  moved,
  token,
}: {
  item: Pick<ShownItem, "id" | "title" | "above" | "below">;
  moved: JustMoved | null;
  token: string;
}): ReactNode {
  const { deskPlan: words } = useServerMessages();
  const address = `/${useLocale()}/desk/plan/${id}`;
  const focus = focusAfterMove(moved, id, { up: above !== null, down: below !== null });
  const button = (text: string, intent: string, focused = false): ReactNode => (
    <button
      type="submit"
      className="button-quiet"
      name="intent"
      value={intent}
      aria-label={words.actOn(text, title)}
      // biome-ignore lint/a11y/noAutofocus: the keyboard goes on where it was
      autoFocus={focused}
    >
      {text}
    </button>
  );
  return (
    <div className="plan-acts no-print">
      <a className="button-quiet" href={address} aria-label={words.actOn(words.change, title)}>
        {words.change}
      </a>
      {(
        [
          ["up", above],
          ["down", below],
        ] as const
      ).map(([by, past]) =>
        past ? (
          <DeskForm key={by} token={token} action={address} className="desk-inline">
            <input type="hidden" name="past" value={past} />
            <input type="hidden" name="by" value={by} />
            {button(words[by], "move", focus === by)}
          </DeskForm>
        ) : null,
      )}
      <DeskForm token={token} action={address} className="desk-acts">
        {button(words.end, "end")}
        {button(words.remove, "remove")}
      </DeskForm>
    </div>
  );
}
