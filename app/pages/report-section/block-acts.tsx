import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { focusAfterMove, type JustMoved } from "#app/components/focus-after-move.ts";
import { SelectField } from "#app/components/select-field.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { SectionPage } from "./section-page.server.ts";

export interface BlockActsProps {
  page: Pick<SectionPage, "sections"> & { own: string };
  id: string;
  /** From 1. */
  number: number;
  /** In words. */
  kind: string;
  /** Where it can be moved within its chapter. */
  can: { up: boolean; down: boolean };
  moved: JustMoved | null;
  token: string;
}

/** What can be done with a piece but changing it: moving, copying, taking out. */
export function BlockActs({
  page: { sections, own },
  id,
  number,
  can,
  moved,
  token,
  kind,
}: BlockActsProps): ReactNode {
  const { block: words } = useServerMessages().deskReports;
  const others = sections.filter((one) => one.id !== own).map((one) => [one.id, one.title] as const);
  const focus = focusAfterMove(moved, id, can);
  const acts = [
    ["up", words.up, !can.up],
    ["down", words.down, !can.down],
    ["copy", words.copy, false],
    ["remove", words.remove, false],
  ] as const;
  return (
    <details className="desk-block-fold" open={focus !== null}>
      <summary>{words.moveOrRemove}</summary>
      <div className="desk-block-acts">
        <DeskForm token={token} className="desk-acts">
          <input type="hidden" name="block" value={id} />
          {acts.map(([intent, text, disabled]) => (
            <button
              key={intent}
              type="submit"
              className="button-quiet"
              name="intent"
              value={intent}
              disabled={disabled}
              // biome-ignore lint/a11y/noAutofocus: the keyboard goes on where it was
              autoFocus={focus === intent}
              aria-label={words.of(text, number, kind)}
            >
              {text}
            </button>
          ))}
        </DeskForm>
        {others.length > 0 ? (
          <DeskForm token={token} intent="move" className="desk-acts">
            <input type="hidden" name="block" value={id} />
            <SelectField name="to" id={`${id}-move-to`} label={words.moveTo} value="" options={others} />
            <button className="button-quiet" type="submit" aria-label={words.of(words.move, number, kind)}>
              {words.move}
            </button>
          </DeskForm>
        ) : null}
      </div>
    </details>
  );
}
