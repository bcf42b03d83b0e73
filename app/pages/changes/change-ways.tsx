import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { figuresSearch } from "./asked-figures.ts";
import { CHANGE_WAYS } from "./change-way.ts";
import type { ChangedFiguresPage } from "./changed-figures.server.ts";

/** The list by what can be concluded of each change, with how many there are; nothing where there is none. */
export function ChangeWays({ page: { asked, ways } }: { page: ChangedFiguresPage }): ReactNode {
  const locale = useLocale();
  const { form } = useServerMessages().figureChanges;
  const all = CHANGE_WAYS.reduce((sum, way) => sum + ways[way], 0);
  if (all === 0) return null;
  return (
    <nav className="ways change-tabs no-print" aria-label={form.way}>
      <span>{form.way}:</span>
      {[null, ...CHANGE_WAYS].map((way) => {
        const words = `${form.ways[way ?? "any"]} ${way ? ways[way] : all}`;
        const isHere = way === asked.way;
        return way && ways[way] === 0 && !isHere ? (
          <span key={way} className="quiet">
            {words}
          </span>
        ) : (
          <a
            key={way}
            href={`/${locale}/changes/figures${figuresSearch({ ...asked, way })}`}
            aria-current={isHere ? "true" : undefined}
          >
            {words}
          </a>
        );
      })}
    </nav>
  );
}
