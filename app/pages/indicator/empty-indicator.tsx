import type { ReactNode } from "react";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { EmptyReason } from "./empty-reason.ts";

/** An indicator that is known but has nothing to draw here: why, and what to do. */
export function EmptyIndicator({ reason }: { reason: EmptyReason }): ReactNode {
  const { empty } = useMessages().indicator;
  const locale = useLocale();
  return (
    <section className="empty" aria-labelledby="empty">
      <h2 id="empty">{empty.title}</h2>
      <p>{empty[reason]}</p>
      <p>{empty.advice[reason]}</p>
      <ul>
        <li>
          <a href={`/${locale}/catalogue`}>{empty.toCatalogue}</a>
        </li>
        <li>
          <a href={`/${locale}/sources`}>{empty.toSources}</a>
        </li>
      </ul>
    </section>
  );
}
