import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import type { FlipKind, FlipReason } from "#app/domain/flip.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { FlipLine, type FlipLineProps } from "./flip-line.tsx";

export interface ComputationProps {
  computation: {
    id: number;
    endedAt: string;
    methodVersion: string;
    oldMethodVersion: string | null;
    reason: FlipReason;
    counts: Record<FlipKind, number>;
    groups: readonly ChangedGroupProps[];
  };
}

/** One computation: its day, why verdicts changed in it, how many, and each of them. */
export function Computation({ computation }: ComputationProps): ReactNode {
  const { changes } = useMessages();
  const locale = useLocale();
  const { id, endedAt, methodVersion, oldMethodVersion, reason, counts, groups } = computation;
  const headingId = `computation-${id}`;
  const changed = counts.turned + counts.weighed;
  return (
    <section className="computation" aria-labelledby={headingId}>
      <h2 id={headingId}>{changes.computation(formatDay(endedAt, locale), id)}</h2>
      <p>{changes.reason[reason](oldMethodVersion, methodVersion)}</p>
      <ul className="flip-counts">
        {changed > 0 ? <li>{changes.changed(changed, counts.weighed)}</li> : null}
        {counts.gained > 0 ? <li>{changes.gained(counts.gained)}</li> : null}
        {counts.lost > 0 ? <li>{changes.lost(counts.lost)}</li> : null}
      </ul>
      {groups.map((group) => (
        <ChangedGroup key={group.priority?.key ?? ""} {...group} />
      ))}
    </section>
  );
}

interface ChangedGroupProps {
  priority: { key: string; position: number; name: LocalText } | null;
  indicators: readonly { key: IndicatorKey; title: LocalText; flips: readonly FlipLineProps["flip"][] }[];
}

/** The flips of one priority's indicators, or of those that belong to none. */
function ChangedGroup({ priority, indicators }: ChangedGroupProps): ReactNode {
  const { changes } = useMessages();
  const locale = useLocale();
  return (
    <div className={priority ? `changed-group ${hueClass(priority.position)}` : "changed-group"}>
      <h3>
        {priority ? <PriorityIcon position={priority.position} /> : null}
        {priority ? (inLocale(priority.name, locale) ?? priority.key) : changes.others}
      </h3>
      {indicators.map(({ key, title, flips }) => (
        <div key={key} className="changed-indicator">
          <h4>
            <a href={`/${locale}/indicators/${key}`}>{indicatorTitle(title, key, locale)}</a>
          </h4>
          <ul>
            {flips.map((flip) => (
              <FlipLine key={`${flip.region} ${flip.method}`} indicator={key} flip={flip} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
