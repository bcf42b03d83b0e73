import { setTimeout } from "node:timers/promises";
import { ask } from "./ask.ts";
import { ms, percentile, tellWanted } from "./figures.ts";

const READERS = 4;
const PAUSE_MS = 25;
const MOST_SLOWER = 1.5;
const PAGES = [
  "/fi",
  "/fi/priorities/merkityksellinen-elama",
  "/fi/municipalities/286",
  "/fi/indicators/sotkanet-181",
];

export interface Readers {
  /** Milliseconds of each page that readers were given while the work went on. */
  during(work: () => Promise<unknown>): Promise<number[]>;
}

/** Readers who ask for kept pages one after the other, with pauses. */
export async function readersBeside(url: string): Promise<Readers> {
  const timed = async (at: number): Promise<number> => {
    const began = performance.now();
    await ask(url + PAGES[at % PAGES.length]);
    return performance.now() - began;
  };
  for (let at = 0; at < 5 * PAGES.length; at += 1) await timed(at);
  return {
    during: async (work) => {
      const taken: number[] = [];
      let over = false;
      const reading = Array.from({ length: READERS }, async (_, at) => {
        for (let turn = at; !over; turn += 1) {
          taken.push(await timed(turn));
          await setTimeout(PAUSE_MS);
        }
      });
      try {
        await work();
      } finally {
        over = true;
        await Promise.all(reading);
      }
      return taken;
    },
  };
}

/** The p99 of readers with something beside them, to that without. */
export function tellReaders(what: string, quiet: readonly number[], beside: readonly number[]): void {
  const [without, within] = [percentile(quiet, 0.99), percentile(beside, 0.99)];
  console.log(
    `Readers' p99: ${ms(without)} of ${quiet.length} pages; ${ms(within)} of ${beside.length} while ${what}`,
  );
  const written = (ratio: number): string => `${ratio.toFixed(2)} ×`;
  tellWanted(`  p99 while ${what}`, within / without, { most: MOST_SLOWER, written });
}
