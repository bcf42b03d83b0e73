import { setTimeout as pause } from "node:timers/promises";
import type { AnswerCache } from "./answer-cache.ts";
import { type CachedAnswer, smallestOf } from "./cached-answer.ts";

export interface SmallerLater {
  /** Puts a kept answer in line. */
  add(address: string, answer: CachedAnswer): void;
  /** The same at once, where nobody waits for anything. */
  now(address: string, answer: CachedAnswer): Promise<void>;
  /** Resolves when all that is in line has its smallest bytes, or is no longer kept. */
  done(): Promise<void>;
}

/** For how long nothing must have been drawn, and the longest that is waited for that, in milliseconds. */
const QUIET_MS = 200;
const PATIENCE_MS = 30_000;

/**
 * Puts the smallest bytes of kept answers (brotli) in place of the quickest, one after the other, while
 * nobody waits for a drawing: they take a third of what drawing takes. What is no longer kept when its turn
 * comes is passed over. `quietFor`: milliseconds since anything was drawn.
 */
export function smallerLater(answers: AnswerCache, quietFor: () => number): SmallerLater {
  const line: [address: string, answer: CachedAnswer][] = [];
  let work: Promise<void> | null = null;

  const compress = async (): Promise<void> => {
    for (let next = line.shift(); next; next = line.shift()) {
      await quiet(quietFor);
      const [address, answer] = next;
      if (answers.has(address)) await makeSmall(address, answer);
    }
    work = null;
  };

  const makeSmall = async (address: string, answer: CachedAnswer): Promise<void> => {
    // Without it the answer goes out as it is.
    const smallest = await smallestOf(answer).catch(() => null);
    if (smallest === null) return;
    const gone = answer.gzip?.length ?? 0;
    [answer.brotli, answer.gzip] = [smallest, null];
    answers.measure(address, answer, gone);
  };

  return {
    add: (address, answer) => {
      line.push([address, answer]);
      work ??= compress();
    },
    now: makeSmall,
    done: async () => work ?? undefined,
  };
}

async function quiet(quietFor: () => number): Promise<void> {
  const began = performance.now();
  while (quietFor() < QUIET_MS && performance.now() - began < PATIENCE_MS) await pause(QUIET_MS / 2);
}
