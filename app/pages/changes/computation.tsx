import type { ReactNode } from "react";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import type { FlipKind, FlipReason } from "#app/domain/flip.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { FlipLine, type FlipLineProps } from "./flip-line.tsx";
import { FoldedIndicator, FoldedPriority } from "./folded-priority.tsx";

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
        <Group
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

interface GroupProps {
  group: ChangedGroup;
  isOpen: boolean;
  /** Whether its indicators stand open too. */
  isShort: boolean;
}

/** The flips of one priority's indicators, or of those that belong to none. */
function Group({ group: { priority, indicators }, isOpen, isShort }: GroupProps): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  const area = useSpokenArea();
  const flips = indicators.reduce((sum, one) => sum + one.flips.length, 0);
  return (
    <FoldedPriority priority={priority} count={changes.flips(flips)} isOpen={isOpen}>
      {indicators.map(({ key, name, flips: own }) => (
        <FoldedIndicator
          key={key}
          name={indicatorTitle(name, key, locale)}
          count={changes.flips(own.length)}
          isOpen={isShort}
          href={indicatorPath(locale, key, area)}
        >
          <ul>
            {own.map((flip) => (
              <FlipLine key={`${flip.region} ${flip.method}`} indicator={key} flip={flip} />
            ))}
          </ul>
        </FoldedIndicator>
      ))}
    </FoldedPriority>
  );
}
