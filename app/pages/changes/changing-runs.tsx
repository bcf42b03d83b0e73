import type { ReactNode } from "react";
import { formatMoment } from "#app/i18n/format-day.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { figuresSearch } from "./asked-figures.ts";
import type { ChangedFiguresPage } from "./changed-figures.server.ts";

/** The imports of the time looked at, each a list of its own; nothing where there is but one. */
export function ChangingRuns({ page: { asked, runs } }: { page: ChangedFiguresPage }): ReactNode {
  const { figureChanges } = useServerMessages();
  const { sourceName } = useMessages().site;
  const locale = useLocale();
  if (runs.length < 2) return null;
  const named = runs.map(({ id, source, startedAt }) => ({
    id,
    name: figureChanges.ofRun(sourceName[source], formatMoment(startedAt, locale)),
  }));
  // Those of one minute are told apart by their order, the first one first.
  const told = ({ id, name }: { id: number; name: string }): string => {
    const alike = named.filter((one) => one.name === name).reverse();
    const at = alike.findIndex((one) => one.id === id);
    return alike.length === 1 ? name : figureChanges.numbered(name, at + 1);
  };
  return (
    <section className="changing-runs no-print" aria-labelledby="runs">
      <h2 id="runs">{figureChanges.runs}</h2>
      <ul className="notes">
        {named.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/${locale}/changes/figures${figuresSearch({ ...asked, since: null, run: id })}`}
              aria-current={id === asked.run ? "page" : undefined}
            >
              {told({ id, name })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
