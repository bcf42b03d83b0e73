/** Thrown where no more can wait: whoever asks is to come again. */
export class QueueFull extends Error {}

export interface BoundedQueue {
  /** Does the work when its turn comes. Throws QueueFull at once where too many wait already. */
  add<T>(work: () => Promise<T>): Promise<T>;
}

/** A queue for work that takes much memory: so many at a time, so many waiting. */
export function boundedQueue({ atOnce, waiting }: { atOnce: number; waiting: number }): BoundedQueue {
  let running = 0;
  const turns: (() => void)[] = [];

  return {
    add: async (work) => {
      if (running >= atOnce) {
        if (turns.length >= waiting) throw new QueueFull(`${turns.length} wait already`);
        await new Promise<void>((turn) => turns.push(turn));
      } else running += 1;
      try {
        return await work();
      } finally {
        // The place goes straight to who waits longest; it never looks free in between.
        const next = turns.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
