import type { ReactNode } from "react";
import type { GoalMarkState } from "#app/domain/goal.ts";

export interface GoalMarkProps {
  state: GoalMarkState;
  /** The state in the reader's language. */
  word: string;
  /** Where it is told how the status was reached. */
  href?: string | undefined;
}

/** How a goal stands as shape, word and colour; each tells it alone, the colour never does. */
export function GoalMark({ state, word, href }: GoalMarkProps): ReactNode {
  const look = `verdict-mark ${GOAL_TONES[state]}`;
  const inside = (
    <>
      <GoalPicture state={state} />
      <span className="verdict-word">{word}</span>
    </>
  );
  return href ? (
    <a className={look} href={href}>
      {inside}
    </a>
  ) : (
    <span className={look}>{inside}</span>
  );
}

export const GOAL_TONES: Record<GoalMarkState, string> = {
  reached: "tone-better",
  "on-target": "tone-better",
  "on-course": "tone-better",
  "pace-open": "tone-similar",
  "off-course": "tone-worse",
  "wrong-way": "tone-worse",
  refused: "tone-refused",
};

/** The upright line that stands for the target. */
const LINE = "M16.8 3.4V16.6";
/** Reaching the line, perhaps reaching it, falling short of it, going away from it. */
const ARROWS: Partial<Record<GoalMarkState, string>> = {
  "on-course": "M2.4 10H13.2M9.6 6.4 13.2 10 9.6 13.6",
  "pace-open": "M2.4 10H4.6M6.8 10H9M11.2 10H13.2M9.6 6.4 13.2 10 9.6 13.6",
  "off-course": "M2.4 10H10M7 7 10 10 7 13",
  "wrong-way": "M13.2 10H2.8M6.4 6.4 2.8 10 6.4 13.6",
};

/**
 * Reached: a tick in a circle. At the target now: a tick. On the way, perhaps on the way (a broken arrow),
 * behind, the wrong way: an arrow and the line of the target. Cannot be judged: a dashed ring.
 */
export function GoalPicture({ state }: { state: GoalMarkState }): ReactNode {
  const arrow = ARROWS[state];
  return (
    <svg className="verdict-shape" viewBox="0 0 20 20" aria-hidden="true">
      {arrow ? <path className="verdict-line" d={`${LINE}${arrow}`} /> : null}
      {state === "reached" ? <circle cx="10" cy="10" r="9" className="verdict-ring" /> : null}
      {state === "reached" || state === "on-target" ? (
        <path className="verdict-line" d="M5.6 10.4 8.8 13.6 14.6 6.8" />
      ) : null}
      {state === "refused" ? <circle cx="10" cy="10" r="5.6" className="verdict-dashes" /> : null}
    </svg>
  );
}
