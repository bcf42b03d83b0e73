import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import type { FlipKind, FlipReason } from "#app/domain/flip.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FlipLine, type FlipLineProps } from "./flip-line.tsx";

export interface ComputationProps {
  computation: {
    id: number;
    endedAt: string;
    reason: FlipReason;
    counts: Record<FlipKind, number>;
    groups: readonly ChangedGroup[];
  };
  /** The newest of the page: its first group stands open. */
  isNewest: boolean;
}

/** So many changed verdicts a reader takes in without folding. */
const FEW = 12;

/** One computation: its day, why verdicts changed in it, how many, and each of them. */
export function Computation({ computation, isNewest }: ComputationProps): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  const { id, endedAt, reason, counts, groups } = computation;
  const headingId = `computation-${id}`;
  const changed = counts.turned + counts.weighed;
  const isShort = changed + counts.gained + counts.lost <= FEW;
  return (
    <section className="computation" aria-labelledby={headingId}>
      <h2 id={headingId}>{changes.computation(formatDay(endedAt, locale))}</h2>
      <p>{changes.reason[reason]}</p>
      <ul className="flip-counts">
        {changed > 0 ? <li>{changes.changed(changed, counts.weighed)}</li> : null}
        {counts.gained > 0 ? <li>{changes.gained(counts.gained)}</li> : null}
        {counts.lost > 0 ? <li>{changes.lost(counts.lost)}</li> : null}
      </ul>
      {groups.map((group, at) => (
        <FoldedGroup
          key={group.priority?.key ?? ""}
          group={group}
          isOpen={isShort || (isNewest && at === 0)}
          isShort={isShort}
        />
      ))}
    </section>
  );
}

interface ChangedGroup {
  priority: { key: string; position: number; name: LocalText } | null;
  indicators: readonly ChangedIndicator[];
}

interface ChangedIndicator {
  key: IndicatorKey;
  name: LocalText;
  flips: readonly FlipLineProps["flip"][];
}

interface FoldedGroupProps {
  group: ChangedGroup;
  isOpen: boolean;
  /** Whether its indicators stand open too. */
  isShort: boolean;
}

/**
 * The flips of one priority's indicators, or of those that belong to none: folded, so that a phone shows all
 * groups at once.
 */
function FoldedGroup({ group: { priority, indicators }, isOpen, isShort }: FoldedGroupProps): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  const flips = indicators.reduce((sum, one) => sum + one.flips.length, 0);
  return (
    <details
      open={isOpen}
      className={priority ? `folded changed-group ${hueClass(priority.position)}` : "folded changed-group"}
    >
      <summary>
        <h3>
          {priority ? <PriorityIcon position={priority.position} /> : null}
          {priority ? (inLocale(priority.name, locale) ?? priority.key) : changes.others}
        </h3>
        <span className="quiet small">{changes.flips(flips)}</span>
      </summary>
      {indicators.map((one) => (
        <FoldedIndicator key={one.key} indicator={one} isOpen={isShort} />
      ))}
    </details>
  );
}

function FoldedIndicator({
  indicator: { key, name: short, flips },
  isOpen,
}: {
  indicator: ChangedIndicator;
  isOpen: boolean;
}): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  const name = indicatorTitle(short, key, locale);
  return (
    <details open={isOpen} className="folded changed-indicator">
      <summary>
        <h4>{name}</h4>
        <span className="quiet small">{changes.flips(flips.length)}</span>
      </summary>
      <ul>
        {flips.map((flip) => (
          <FlipLine key={`${flip.region} ${flip.method}`} indicator={key} flip={flip} />
        ))}
      </ul>
      <p className="small no-print">
        <a href={`/${locale}/indicators/${key}`}>
          {changes.toIndicator}
          <span className="visually-hidden">{`: ${name}`}</span>
        </a>
      </p>
    </details>
  );
}
