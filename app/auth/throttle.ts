/** How many attempts may fail, and how long they are remembered. */
export interface ThrottleOptions {
  most: number;
  windowMs: number;
  /** Keys remembered at the most; the one that came first goes first. */
  keys?: number;
}

/**
 * Counts attempts by a key. An attempt counts when it begins, so that a hundred at once are a hundred; one
 * that turns out right is given back.
 */
export interface Throttle {
  /** Milliseconds until the next attempt may be made; 0: this one may, and counts. */
  take(key: string, now: Date): number;
  /** An attempt was right: it, and what failed before it, is forgotten. */
  forget(key: string): void;
  /** An attempt counts no more: it was right, or was not looked at. */
  giveBack(key: string): void;
}

const MOST_KEYS = 20_000;

export function throttle({ most, windowMs, keys = MOST_KEYS }: ThrottleOptions): Throttle {
  const counts = new Map<string, { count: number; until: number }>();

  const fresh = (key: string, now: number): { count: number; until: number } => {
    const known = counts.get(key);
    if (known && known.until > now) return known;
    counts.delete(key);
    const made = { count: 0, until: now + windowMs };
    counts.set(key, made);
    for (const oldest of counts.keys()) {
      if (counts.size <= keys) break;
      counts.delete(oldest);
    }
    return made;
  };

  return {
    take: (key, now) => {
      const entry = fresh(key, now.getTime());
      if (entry.count >= most) return entry.until - now.getTime();
      entry.count += 1;
      return 0;
    },
    forget: (key) => void counts.delete(key),
    giveBack: (key) => {
      const entry = counts.get(key);
      if (entry && entry.count > 0) entry.count -= 1;
    },
  };
}
