import type { AnswerCache } from "./answer-cache.ts";

export interface DrawAheadParts {
  answers: AnswerCache;
  /** The public pages, those that readers come to first in front. */
  list: () => Promise<string[]>;
  /** Draws an address and keeps the answer. */
  draw: (address: string) => Promise<unknown>;
  /** For how long no reader has waited for a page to be drawn, in milliseconds; 0 while one does. */
  quietFor: () => number;
  /** Whether readers have asked for anything just now. */
  visited: () => boolean;
  /** Called when all public pages of an edition have been drawn. */
  whole: () => void;
}

export interface DrawAhead {
  /** Wanted by a reader who was given the page of the edition before. */
  redraw(address: string): void;
  stop(): void;
}

/** How often it is looked whether the data has changed, and how long it must then have been quiet. */
const LOOK_EVERY_MS = 500;
const QUIET_MS = 1_500;
/**
 * How long the drawing rests after a page that nobody waits for, as a multiple of what the page took: half a
 * core is enough,
 */
const REST = 1;
/** and a tenth of one while readers are about, who feel what is taken from a small machine. */
const REST_AMONG_READERS = 9;
/**
 * Who has just been answered asks for the next page soon: for so long no reader must have waited, and this is
 * the longest that the next page is put off for readers, in milliseconds.
 */
const READERS_FIRST_MS = 300;
const PATIENCE_MS = 10_000;
const LOOK_FOR_READERS_MS = 50;

/**
 * Keeps the public pages drawn: those first that readers were given in their old form, then all the others of
 * a new edition, as many as there is room for.
 */
export function drawAhead({ answers, list, draw, quietFor, visited, whole }: DrawAheadParts): DrawAhead {
  const wanted = new Set<string>();
  let ahead: string[] = [];
  let drawing = false;
  let ended = false;
  let listed = "";
  let told = "";
  let latest = performance.now();
  let seen = { edition: answers.edition(), since: performance.now() };

  const next = async (): Promise<void> => {
    if (drawing || ended) return;
    const [first] = wanted;
    if (first !== undefined) {
      wanted.delete(first);
      await one(first);
      return next();
    }
    // What comes next would take the place of what readers come to first.
    if (!answers.hasRoom()) ahead = [];
    if (ahead.length > 0 && readersFirst()) return later(LOOK_FOR_READERS_MS);
    const address = ahead.shift();
    if (address === undefined) return tellWhole();
    if (answers.has(address)) return later(0);
    const took = await one(address);
    later(took * (visited() ? REST_AMONG_READERS : REST));
  };

  const readersFirst = (): boolean =>
    quietFor() < READERS_FIRST_MS && performance.now() - latest < PATIENCE_MS;

  const later = (pause: number): void => void setTimeout(() => void next(), pause).unref();

  /**
   * Milliseconds that it took. A page that fails is told to the reader who asks for it, and to the log with
   * them.
   */
  const one = async (address: string): Promise<number> => {
    const began = performance.now();
    drawing = true;
    await draw(address).catch(() => {});
    drawing = false;
    latest = performance.now();
    return latest - began;
  };

  const tellWhole = (): void => {
    if (listed !== seen.edition || told === listed) return;
    told = listed;
    whole();
  };

  const timer = setInterval(async () => {
    const edition = await answers.look();
    const now = performance.now();
    if (edition !== seen.edition) seen = { edition, since: now };
    if (edition === listed || now - seen.since < QUIET_MS) return;
    listed = edition;
    // What readers have asked for comes first.
    const known = answers.addresses();
    ahead = [...new Set([...known, ...(await list())])];
    latest = performance.now();
    void next();
  }, LOOK_EVERY_MS).unref();

  return {
    redraw: (address) => {
      wanted.add(address);
      void next();
    },
    stop: () => {
      clearInterval(timer);
      ended = true;
    },
  };
}
