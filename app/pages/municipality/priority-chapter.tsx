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
import type { Standing } from "./standing.ts";
import { STANDING_KINDS, type StandingGroup, StandingTable } from "./standing-table.tsx";

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

type Rows = StandingGroup["rows"];

interface KindRows {
  kind: StandingGroup["kind"];
  rows: Rows;
}

function groupsOf(standing: Standing, lines: readonly IndicatorLine[]): KindRows[] {
  const found = new Map(lines.map((line) => [line.key, line]));
  return STANDING_KINDS.flatMap((kind) => {
    const rows = standing[kind].flatMap((one) => {
      const { key, since } = typeof one === "string" ? { key: one } : one;
      const line = found.get(key);
      return line ? [since ? { line, since } : { line }] : [];
    });
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

const SIDES = ["country", "rest"] as const;

/**
 * Rows of one kind under a heading for what they are beside; those that have changed under one. A heading
 * tells how many of `all` there are, unless the first of them stand elsewhere: then how many further ones.
 */
function bySide(kind: StandingGroup["kind"], shown: Rows, all: Rows): StandingGroup[] {
  const isOf = (to: Beside) => (row: Rows[number]) =>
    kind === "changed" ? to === "country" : sideOf(row.line) === to;
  return SIDES.flatMap((to) => {
    const rows = shown.filter(isOf(to));
    const whole = all.filter(isOf(to));
    if (rows.length === 0) return [];
    const further = rows[0] !== whole[0];
    return [{ kind, to, rows, count: further ? rows.length : whole.length, further }];
  });
}

function sideOf(line: IndicatorLine): Beside {
  return line.marks[0]?.beside?.to ?? "country";
}

/** What these figures were compared with: the country alone, or the rest of the county too. */
function besideOf(keys: readonly IndicatorKey[], lines: readonly IndicatorLine[]): Beside {
  return lines.some((line) => keys.includes(line.key) && sideOf(line) === "rest") ? "rest" : "country";
}
