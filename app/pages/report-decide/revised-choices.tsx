import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { RevisionLine } from "../report/revised-figures.tsx";
import type { ListedRevision } from "./decide-page.server.ts";
import type { DecideViewProps } from "./decide-props.ts";

/** What the source has changed since the draft was looked at, and for each piece: the new or the earlier. */
export function RevisedChoices({ revised, token, mayWrite }: DecideViewProps): ReactNode {
  const { reportDecide } = useServerMessages();
  const words = reportDecide.revised;
  return (
    <section aria-labelledby="revised">
      <h3 id="revised">{words.title}</h3>
      {revised.length === 0 ? <p>{words.none}</p> : null}
      {revised.map((one) => (
        <RevisedPiece key={one.block} one={one} token={mayWrite ? token : null} />
      ))}
      {mayWrite ? (
        <DeskForm token={token} intent="look">
          <p className="quiet small">{words.lookText}</p>
          <button className="button-quiet" type="submit">
            {words.look}
          </button>
        </DeskForm>
      ) : null}
    </section>
  );
}

function RevisedPiece({ one, token }: { one: ListedRevision; token: string | null }): ReactNode {
  const { reportDecide } = useServerMessages();
  const { revised: words } = reportDecide;
  const locale = useLocale();
  const { block, chapter, changes, shownAt, kept } = one;
  return (
    <div className="desk-revised" id={`revised-${block}`}>
      <p>
        <strong>{chapter}</strong>{" "}
        <span className="quiet small">{words.since(formatDay(shownAt, locale))}</span>
      </p>
      <ul className="revised-lines">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <RevisionLine revision={change} words={words.line} />
          </li>
        ))}
      </ul>
      {kept ? <p>{words.kept(kept.who, formatDay(kept.at, locale))}</p> : null}
      {token === null ? null : (
        <div className="form-row">
          {(["accept", "keep"] as const).map((intent) =>
            intent === "keep" && kept ? null : (
              <DeskForm key={intent} token={token} intent={intent} className="">
                <input type="hidden" name="block" value={block} />
                <button className="button-quiet" type="submit">
                  {words[intent]}
                </button>
              </DeskForm>
            ),
          )}
        </div>
      )}
    </div>
  );
}
