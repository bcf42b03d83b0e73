import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityPriority } from "./municipality-page.server.ts";
import type { Standing } from "./standing.ts";
import { STANDING_KINDS, type StandingGroup, StandingTable } from "./standing-table.tsx";

export interface PriorityChapterProps {
  priority: MunicipalityPriority;
  area: AreaKey;
  /** The municipality's name and the address of all its figures. */
  name: string;
  figures: string;
}

/** As many of each kind are open, the surest, as keep the whole page within six screens of a phone. */
const OPEN = { worse: 2, better: 2, changed: 1, unjudged: 0 };

/** What differs from the country or has changed in one priority; the surest open, the others folded. */
export function PriorityChapter({ priority, area, name, figures }: PriorityChapterProps): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const { standing: words } = municipality;
  const title = inLocale(priority.name, locale) ?? priority.key;
  const { standing, lines } = priority;
  const groups = groupsOf(standing, lines);
  const open = groups.map(firstOf).filter(({ rows }) => rows.length > 0);
  const folded = groups.map(othersOf).filter(({ rows }) => rows.length > 0);
  const more = folded.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={`priority-block ${hueClass(priority.position)}`}>
      <h3>
        <PriorityIcon position={priority.position} />
        <a href={`/${locale}/priorities/${priority.key}?area=${area}`}>{title}</a>
      </h3>
      {groups.length === 0 ? <p>{words.nothing(standing.alike.length)}</p> : null}
      {open.length > 0 ? (
        <StandingTable caption={municipality.tableCaption(name, title)} area={area} groups={open} />
      ) : null}
      {more > 0 ? (
        <details className="folded">
          <summary>{words.more(more)}</summary>
          <StandingTable
            caption={`${municipality.tableCaption(name, title)}, ${words.more(more)}`}
            area={area}
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

function firstOf(group: StandingGroup): StandingGroup {
  return { ...group, rows: group.rows.slice(0, OPEN[group.kind]) };
}

function othersOf(group: StandingGroup): StandingGroup {
  const rows = group.rows.slice(OPEN[group.kind]);
  return { ...group, rows, count: rows.length, further: rows.length < group.rows.length };
}

function groupsOf(standing: Standing, lines: readonly IndicatorLine[]): StandingGroup[] {
  const found = new Map(lines.map((line) => [line.key, line]));
  return STANDING_KINDS.flatMap((kind) => {
    const rows = standing[kind].flatMap((one) => {
      const { key, since } = typeof one === "string" ? { key: one } : one;
      const line = found.get(key);
      return line ? [since ? { line, since } : { line }] : [];
    });
    return rows.length > 0 ? [{ kind, rows, count: rows.length, further: false }] : [];
  });
}
