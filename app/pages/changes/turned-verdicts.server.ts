import type { AreaKey } from "#app/domain/area.ts";
import type { FigureChange } from "#app/domain/figure-change.ts";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { flipKind } from "#app/domain/flip.ts";
import { VERDICT_METHODS, type VerdictMethod } from "#app/domain/verdict.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { parseVerdictWord } from "#app/domain/verdict-word.ts";
import type { Database } from "#db/client.server.ts";
import { listFlippingRuns, type RunFlip, readRunFlips } from "#db/queries/flips-by-run.ts";
import { wordMark } from "./word-mark.ts";

export interface TurnedVerdict {
  method: VerdictMethod;
  before: VerdictMarkData | null;
  now: VerdictMarkData | null;
}

/** Verdicts that turned to another side, came or went in computations of a day and later. */
export async function turnsSince(
  database: Database,
  regions: readonly AreaKey[],
  since: string | null,
): Promise<RunFlip[]> {
  const runs = (await listFlippingRuns(database, regions)).filter(
    ({ endedAt }) => since !== null && finnishDay(endedAt) >= since,
  );
  const flips = await readRunFlips(
    database,
    runs.map(({ id }) => id),
    regions,
  );
  return flips.filter(({ oldWord, newWord }) => {
    const kind = flipKind(parseVerdictWord(oldWord), parseVerdictWord(newWord));
    return kind !== null && kind !== "weighed";
  });
}

/** Those that the figure turned: from what was told before the first computation to what is told now. */
export function turnedBy(
  { indicator, region, now }: FigureChange,
  turns: readonly RunFlip[],
): TurnedVerdict[] {
  const own = turns.filter(
    (turn) => turn.indicator === indicator && turn.region === region && turn.newYear === now?.year,
  );
  return VERDICT_METHODS.flatMap((method) => {
    const [last, ...earlier] = own.filter((turn) => turn.method === method);
    if (!last) return [];
    const first = earlier.at(-1) ?? last;
    const mark = (word: string): VerdictMarkData | null => wordMark(parseVerdictWord(word), last.polarity);
    return [{ method, before: mark(first.oldWord), now: mark(last.newWord) }];
  });
}
