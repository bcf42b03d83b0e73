import type { ReactNode } from "react";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import type { FlipKind } from "#app/domain/flip.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { VerdictMethod } from "#app/domain/verdict.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { certaintyBehind } from "./then-word.ts";

export interface FlipLineProps {
  indicator: IndicatorKey;
  flip: {
    region: AreaKey;
    place: string;
    method: VerdictMethod;
    kind: FlipKind;
    before: VerdictThenProps["verdict"];
    now: VerdictThenProps["verdict"];
    refusal: string | null;
  };
}

/**
 * One flip: whose and which verdict, what it was and is, in what way it changed, and the way to its grounds.
 */
export function FlipLine({ indicator, flip }: FlipLineProps): ReactNode {
  const { changes, verdicts } = useServerMessages();
  const locale = useLocale();
  const { region, place, method, kind, before, now, refusal } = flip;
  const which = verdicts.column[method];
  return (
    <li className="flip">
      <p className="flip-whose">
        <strong>{place}</strong>
        <span>{which}</span>
      </p>
      <div className="flip-what">
        <p className="flip-verdicts">
          <VerdictThen label={changes.before} verdict={before} />
          <VerdictThen label={changes.now} verdict={now} arrow />
        </p>
        <p className="small">
          <span className="quiet">
            {changes.kind[kind]} {refusal}
          </span>{" "}
          <a className="no-print" href={`/${locale}/verdicts/${indicator}/${region}#${method}`}>
            {changes.how}
            <span className="visually-hidden">{`: ${place}, ${which}`}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

interface VerdictThenProps {
  label: string;
  verdict: { year: number; mark: VerdictMarkData | null };
  arrow?: boolean;
}

function VerdictThen({ label, verdict: { year, mark }, arrow = false }: VerdictThenProps): ReactNode {
  const { changes, verdicts } = useServerMessages();
  return (
    <span className="flip-verdict">
      <span className="small quiet">
        {arrow ? <span aria-hidden="true">→ </span> : null}
        {`${label} (${year})`}
      </span>
      {mark ? (
        <span className="flip-mark">
          <VerdictMark mark={mark} words={verdicts.mark} />
          <span className="small">{certaintyBehind(mark, changes.veryClear)}</span>
        </span>
      ) : null}
    </span>
  );
}
