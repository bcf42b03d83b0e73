import { type CachedAnswer, sizeOf } from "./cached-answer.ts";

export interface AnswerCacheOptions {
  /** What every answer depends on: the data's version, and the day that citations name. */
  edition: () => Promise<string>;
  /** Whether an import is just moving the figures from second to second. */
  importing: () => Promise<boolean>;
  now?: () => number;
  /** Bytes kept at the most; the answer that was asked for longest ago goes first. */
  most?: number;
  /** Told how many bytes are no longer kept, each time some go. */
  letGo?: (bytes: number) => void;
}

/** A kept answer that was found, and whether it is of the edition before. */
export interface Found {
  answer: CachedAnswer;
  stale: boolean;
}

export interface AnswerCache {
  /**
   * The answer to an address by the latest look: of this edition, or while an import is under way and
   * `freshOnly` is not asked, the one before.
   */
  find(address: string, freshOnly: boolean): Found | null;
  /** Whether the answer of this edition is kept; asking does not make it younger. */
  has(address: string): boolean;
  keep(address: string, answer: CachedAnswer, edition: string): void;
  /**
   * Told after an answer has grown or shrunk: its brotli bytes have come, and `gone` bytes have given their
   * place to smaller ones.
   */
  measure(address: string, answer: CachedAnswer, gone: number): void;
  /** The edition as it was at the latest look. */
  edition(): string;
  /** Whether that look was just now: what is found then is as good as asked for. */
  isFresh(): boolean;
  /**
   * The edition of just now, which all others go by from then on; it is asked for at most fifty times a
   * second.
   */
  look(): Promise<string>;
  /** Kept answers of this edition with their addresses, the one asked for latest last. */
  current(): [address: string, answer: CachedAnswer][];
  /** All addresses kept, of whatever edition, the one asked for latest first. */
  addresses(): string[];
  /** Whether another answer of this edition has room beside the others of it. */
  hasRoom(): boolean;
  /** Bytes cached. */
  size(): number;
}

/** Some six hundred pages; none of it is in the heap that Node limits. */
const MOST = 15_000_000;
/** Of this, what is not drawn before anybody asks. */
const LEFT_TO_READERS = 0.08;
/** The data's version is asked for at most so often, in milliseconds. */
const LOOK_EVERY_MS = 20;
/** How long an answer of the edition before may stand in, in milliseconds. */
const STALE_MS = 10_000;

/**
 * Answers that are the same for everybody, in memory. Data changes only with an import, so each is made once
 * an edition; when the edition moves, the one before stands in while an import keeps moving it, for ten
 * seconds at most.
 */
export function answerCache(options: AnswerCacheOptions): AnswerCache {
  const { now = () => performance.now(), most = MOST } = options;
  const cached = new Map<string, { answer: CachedAnswer; edition: string; size: number }>();
  /** When each edition was followed by another. */
  const passed = new Map<string, number>();
  let edition = "";
  let importing = false;
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<string> | null = null;
  let size = 0;

  const isFresh = (): boolean => now() - looked < LOOK_EVERY_MS;

  const lookNow = async (): Promise<string> => {
    const began = now();
    const latest = await options.edition();
    if (latest !== edition) {
      if (edition !== "") passed.set(edition, began);
      passed.delete(latest);
      edition = latest;
    }
    for (const [old, since] of passed) if (began - since > STALE_MS) passed.delete(old);
    importing = passed.size > 0 && (await options.importing());
    looked = began;
    return edition;
  };

  const look = (): Promise<string> => {
    if (isFresh()) return Promise.resolve(edition);
    looking ??= lookNow().finally(() => {
      looking = null;
    });
    return looking;
  };

  const drop = (address: string): void => {
    const dropped = cached.get(address)?.size ?? 0;
    if (dropped === 0) return;
    size -= dropped;
    cached.delete(address);
    options.letGo?.(dropped);
  };

  const makeRoom = (): void => {
    for (const oldest of cached.keys()) {
      if (size <= most) break;
      drop(oldest);
    }
  };

  const mayStandIn = (of: string): boolean => {
    const since = passed.get(of);
    return since !== undefined && now() - since < STALE_MS && importing;
  };

  return {
    find: (address, freshOnly) => {
      const found = cached.get(address);
      if (!found) return null;
      const stale = found.edition !== edition;
      if (stale && (freshOnly || !mayStandIn(found.edition))) return null;
      // Asked for just now: it becomes the youngest.
      cached.delete(address);
      cached.set(address, found);
      return { answer: found.answer, stale };
    },
    has: (address) => cached.get(address)?.edition === edition,
    keep: (address, answer, of) => {
      drop(address);
      const entry = { answer, edition: of, size: sizeOf(answer) + 2 * address.length };
      cached.set(address, entry);
      size += entry.size;
      makeRoom();
    },
    measure: (address, answer, gone) => {
      if (gone > 0) options.letGo?.(gone);
      const entry = cached.get(address);
      if (entry?.answer !== answer) return;
      size -= entry.size;
      entry.size = sizeOf(answer) + 2 * address.length;
      size += entry.size;
      makeRoom();
    },
    edition: () => edition,
    isFresh,
    look,
    current: () =>
      [...cached].flatMap(([address, { answer, edition: of }]) =>
        of === edition ? [[address, answer]] : [],
      ),
    addresses: () => [...cached.keys()].reverse(),
    hasRoom: () => {
      let taken = 0;
      for (const one of cached.values()) if (one.edition === edition) taken += one.size;
      return taken < (1 - LEFT_TO_READERS) * most;
    },
    size: () => size,
  };
}
