import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityPriority } from "./municipality-page.server.ts";
import { bySide, groupsOf, sideOf } from "./standing-groups.ts";
import { StandingTable } from "./standing-table.tsx";

export interface PriorityChapterProps {
  priority: MunicipalityPriority;
  area: AreaKey;
  /** The municipality's name and the address of all its figures. */
  name: string;
  figures: string;
  /** "muualla Kymenlaaksossa" */
  elsewhere: string;
}

/** As many of each kind are open, the surest, as keep the whole page within six screens of a phone. */
const OPEN = { worse: 2, better: 2, changed: 1, unjudged: 0 };

/** What differs or has changed in one priority; the surest open, the others folded. */
export function PriorityChapter(props: PriorityChapterProps): ReactNode {
  const { priority, area, name, figures, elsewhere } = props;
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const { standing: words } = municipality;
  const title = inLocale(priority.name, locale) ?? priority.key;
  const { standing, lines } = priority;
  const groups = groupsOf(standing, lines);
  const open = groups.flatMap(({ kind, rows }) => bySide(kind, rows.slice(0, OPEN[kind]), rows));
  const folded = groups.flatMap(({ kind, rows }) => bySide(kind, rows.slice(OPEN[kind]), rows));
  const more = folded.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={`priority-block ${hueClass(priority.position)}`}>
      <h3>
        <PriorityIcon position={priority.position} />
        <a href={`/${locale}/priorities/${priority.key}?area=${area}`}>{title}</a>
      </h3>
      {groups.length === 0 ? (
        <p>{words.nothing(standing.alike.length, besideOf(standing.alike, lines))}</p>
      ) : null}
      {open.length > 0 ? (
        <StandingTable
          caption={municipality.tableCaption(name, title)}
          area={area}
          elsewhere={elsewhere}
          groups={open}
        />
      ) : null}
      {more > 0 ? (
        <details className="folded">
          <summary>{words.more(more)}</summary>
          <StandingTable
            caption={`${municipality.tableCaption(name, title)}, ${words.more(more)}`}
            area={area}
            elsewhere={elsewhere}
            groups={folded}
          />
        </details>
      ) : null}
      <p className="standing-rest">
        <span className="only-wide">
          {words.rest(standing.alike.length, standing.unknown.length + priority.debts.length)}{" "}
        </span>
        <a className="no-print" href={`${figures}#figures-${priority.key}`}>
          {words.all(lines.length)}
        </a>
      </p>
    </section>
  );
}

/** What these figures were compared with: the country alone, or the rest of the county too. */
function besideOf(keys: readonly IndicatorKey[], lines: readonly IndicatorLine[]): Beside {
  return lines.some((line) => keys.includes(line.key) && sideOf(line) === "rest") ? "rest" : "country";
}
