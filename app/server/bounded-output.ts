import { write } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** Where lines go that nobody may have to wait for. */
export interface BoundedOutput {
  write(line: string): void;
  /** Resolves when nothing waits any more, or after so many milliseconds. */
  written(mostMs: number): Promise<void>;
}

export interface BoundedOutputOptions {
  /** Characters that may wait at the most; lines beyond are lost, and counted. */
  most?: number;
  /** The line that tells how many were lost, once there is room again. */
  lostLine: (lost: number) => string;
}

const MOST = 2_000_000;
/** How long a full pipe is left alone, in milliseconds. */
const PAUSE_MS = 50;
const LOOK_MS = 5;

/**
 * Lines to a descriptor (standard output) by writes aside from the serving thread, one at a time. A full
 * disk, a pipe that nobody reads or one whose reader is gone costs lines, never an answer to a reader: a
 * server that cannot tell what it does must go on doing it.
 */
export function boundedOutput(
  descriptor: number,
  { most = MOST, lostLine }: BoundedOutputOptions,
): BoundedOutput {
  let waiting: string[] = [];
  let size = 0;
  let lost = 0;
  let busy = false;

  const next = (): void => {
    if (busy || waiting.length === 0) return;
    const text = waiting.join("");
    const lines = waiting.length;
    [waiting, size, busy] = [[], 0, true];
    put(Buffer.from(text), lines);
  };

  const put = (bytes: Buffer, lines: number): void =>
    write(descriptor, bytes, (error, written) => {
      if (error?.code === "EAGAIN") {
        void setTimeout(PAUSE_MS).then(() => put(bytes, lines));
        return;
      }
      if (!error && written < bytes.length) return put(bytes.subarray(written), lines);
      busy = false;
      if (error) lost += lines;
      else if (lost > 0) {
        // What was lost came after what waits.
        waiting.push(lostLine(lost));
        lost = 0;
      }
      next();
    });

  return {
    write: (line) => {
      if (size + line.length > most) {
        lost += 1;
        return;
      }
      waiting.push(line);
      size += line.length;
      next();
    },
    written: async (mostMs) => {
      const until = performance.now() + mostMs;
      while ((busy || waiting.length > 0) && performance.now() < until) await setTimeout(LOOK_MS);
    },
  };
}
