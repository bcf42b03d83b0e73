import type { AreaKey } from "#app/domain/area.ts";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import { type Comparison, STORED, type StoredFigure } from "./compare-figures.ts";
import {
  DOUBT_ADVICE,
  DoubtfulAnswerError,
  EmptiedAnswerError,
  isLoss,
  LOSS_ADVICE,
} from "./doubtful-answer.ts";
import { changedPairs, heldNumbers, newYearPairs } from "./figure-pairs.ts";
import type { IncomingFigure } from "./figures.ts";
import type { IncomingIndicator } from "./indicators.ts";
import { largeChanges, suspectChanges, suspectNewYear } from "./suspect-jumps.ts";
import { suspectMoves } from "./suspect-moves.ts";
import { suspectRange } from "./suspect-range.ts";

/** What an answer would do to an indicator's figures. */
export interface WeighedAnswer {
  indicator: IncomingIndicator;
  rows: readonly IncomingFigure[];
  stored: readonly StoredFigure[];
  found: Comparison;
  keyOf: (regionId: number) => AreaKey;
}

/**
 * How an answer is weighed: what is taken without asking, and whether more than an emptied answer is looked
 * for.
 */
export interface Weighing {
  acceptEmptied: boolean;
  acceptDoubtful: boolean;
  /** A service's answer is held against what it said before; of a file only an emptied one is asked about. */
  closely: boolean;
}

/** So many figures must have been there before a file without any of them is asked about. */
const EMPTIED_FROM = 20;

/**
 * Throws where an answer cannot be believed beside what we hold: too much of it gone, figures of another
 * size, all the same, moved from one area or year to another. What is odd in single figures is told.
 */
export function weighAnswer(answer: WeighedAnswer, weighing: Weighing): RunNote[] {
  if (!weighing.acceptEmptied) refuseLoss(answer, weighing.closely);
  if (!weighing.closely) return [];
  const { indicator, rows, stored, found, keyOf } = answer;
  const spared = sparedNote(answer);
  if (found.fresh.length + found.changed.length === 0) return spared;
  const changed = changedPairs(found);
  if (!weighing.acceptDoubtful) {
    const held = heldNumbers(changed.length > 0 ? stored : []);
    const doubt =
      suspectRange(indicator, rows) ??
      suspectMoves(changed, stored, held, keyOf) ??
      suspectChanges(changed, held) ??
      suspectNewYear(newYearPairs(found, stored));
    if (doubt !== null)
      throw new DoubtfulAnswerError(
        `the answer for ${indicator.source} indicator ${indicator.sourceKey} looks wrong: ${doubt}. ${DOUBT_ADVICE}`,
      );
  }
  const large = largeChanges(changed);
  return large ? [...spared, { code: "large-changes", indicator: indicator.sourceKey, ...large }] : spared;
}

/** Figures that may stand in rows nobody could place are neither taken for gone nor kept in silence. */
function sparedNote({ indicator, found }: WeighedAnswer): RunNote[] {
  const count = found.spared.length;
  return count > 0 ? [{ code: "kept-unplaced", indicator: indicator.sourceKey, count }] : [];
}

/** Figures outside the years asked for do not speak for the answer. */
function refuseLoss({ indicator, found }: WeighedAnswer, closely: boolean): void {
  const gone = found.vanished.length + found.spared.length;
  const stays =
    found.unchanged + found.changed.filter(({ old }) => old[STORED.vanishedRunId] === null).length;
  const held = gone + stays;
  const emptied = stays === 0 && gone >= EMPTIED_FROM;
  if (!emptied && !(closely && isLoss(held, gone))) return;
  const share = stays === 0 ? `has none of the ${held}` : `lacks ${gone} of the ${held}`;
  throw new EmptiedAnswerError(
    `the answer for ${indicator.source} indicator ${indicator.sourceKey} ${share} figures we hold: ` +
      `this looks like a fault of the source. ${LOSS_ADVICE}`,
  );
}
