import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { formatMoment } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { AccountPage } from "./account-page.server.ts";

/** Where somebody is signed in, so that they see what is not theirs, and end it. */
export function SessionsSection({
  token,
  sessions,
}: {
  token: string;
  sessions: AccountPage["sessions"];
}): ReactNode {
  const { sessions: words } = useServerMessages().account;
  const locale = useLocale();
  return (
    <section className="desk-section" id="sessions">
      <h2>{words.heading}</h2>
      <ul className="session-list">
        {sessions.map(({ id, device, createdAt, seenAt, thisOne }) => (
          <li key={id}>
            <strong>{device === "" ? words.unknown : device}</strong>
            {thisOne ? ` (${words.thisOne})` : null}
            <span className="quiet">
              {words.since} {formatMoment(createdAt, locale)}. {words.seen} {formatMoment(seenAt, locale)}.
            </span>
          </li>
        ))}
      </ul>
      <div className="form-row">
        <DeskForm token={token} intent="close-others" className="form-inline">
          <button className="button-quiet" type="submit">
            {words.closeOthers}
          </button>
        </DeskForm>
        <DeskForm token={token} intent="close-all" className="form-inline">
          <button className="button-quiet" type="submit">
            {words.closeAll}
          </button>
        </DeskForm>
      </div>
    </section>
  );
}
