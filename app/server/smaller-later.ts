import { setTimeout as pause } from "node:timers/promises";
import type { AnswerCache } from "./answer-cache.ts";
import { type CachedAnswer, smallestOf } from "./cached-answer.ts";

export interface SmallerLater {
  /** Puts a kept answer in line. */
  add(address: string, answer: CachedAnswer): void;
  /** Resolves when all that is in line has its smallest bytes, or is no longer kept. */
  done(): Promise<void>;
}

/** For how long nothing must have been drawn, and the longest that is waited for that, in milliseconds. */
const QUIET_MS = 200;
const PATIENCE_MS = 30_000;

/**
 * Makes the smallest bytes of kept answers (brotli; gzip where it was made in a hurry) one after the other,
 * while nobody waits for a drawing: they take a third of what drawing takes. What is no longer kept when its
 * turn comes is passed over. `quietFor`: milliseconds since anything was drawn.
 */
export function smallerLater(answers: AnswerCache, quietFor: () => number): SmallerLater {
  const line: [address: string, answer: CachedAnswer][] = [];
  let work: Promise<void> | null = null;

  const compress = async (): Promise<void> => {
    for (let next = line.shift(); next; next = line.shift()) {
      await quiet(quietFor);
      const [address, answer] = next;
      if (!answers.has(address)) continue;
      // Without them the answer goes out as it is.
      const quick = answer.gzip;
      Object.assign(answer, await smallestOf(answer).catch(() => null));
      answers.measure(address, answer, answer.gzip === quick ? 0 : (quick?.length ?? 0));
    }
    work = null;
  };

  return {
    add: (address, answer) => {
      line.push([address, answer]);
      work ??= compress();
    },
    done: async () => work ?? undefined,
  };
}

async function quiet(quietFor: () => number): Promise<void> {
  const began = performance.now();
  while (quietFor() < QUIET_MS && performance.now() - began < PATIENCE_MS) await pause(QUIET_MS / 2);
}
