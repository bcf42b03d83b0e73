import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ShownItem } from "./plan-page.server.ts";

/** What can be done with a part of a plan: change, order, end, remove. */
export function ItemActs({
  item: { id, title, above, below },
  token,
}: {
  item: Pick<ShownItem, "id" | "title" | "above" | "below">;
  token: string;
}): ReactNode {
  const { deskPlan: words } = useServerMessages();
  const address = `/${useLocale()}/desk/plan/${id}`;
  const button = (text: string, intent: string): ReactNode => (
    <button
      type="submit"
      className="button-quiet"
      name="intent"
      value={intent}
      aria-label={words.actOn(text, title)}
    >
      {text}
    </button>
  );
  return (
    <div className="plan-acts no-print">
      <a className="button-quiet" href={address} aria-label={words.actOn(words.change, title)}>
        {words.change}
      </a>
      {[above ? ([words.up, above] as const) : null, below ? ([words.down, below] as const) : null].map(
        (move) =>
          move ? (
            <DeskForm key={move[0]} token={token} action={address} className="desk-inline">
              <input type="hidden" name="past" value={move[1]} />
              {button(move[0], "move")}
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
