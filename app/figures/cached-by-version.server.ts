import type { Database } from "#db/client.server.ts";
import { readDataState } from "#db/queries/data-state.ts";

/** More answers than this are not kept: the oldest go. */
const MOST_ANSWERS = 500;

interface Cache {
  version: number;
  answers: Map<string, Promise<unknown>>;
}

/** Gives the answer that is kept under a name, or makes it. Whoever gave the name gave the type. */
type ByVersion = <T>(database: Database, name: string, make: () => Promise<T>) => Promise<T>;

/** Answers that depend on the data only: so many of them, each made once a data version. */
export function keptByVersion(most: number): ByVersion {
  const cacheOf = new WeakMap<Database, Cache>();
  return async <T>(database: Database, name: string, make: () => Promise<T>): Promise<T> => {
    const { version } = await readDataState(database);
    let kept = cacheOf.get(database);
    if (!kept || kept.version !== version) {
      kept = { version, answers: new Map() };
      cacheOf.set(database, kept);
    }
    const { answers } = kept;
    const known = answers.get(name);
    if (known) return known as Promise<T>; // whoever gave the name gave the type
    const answer = make();
    answers.set(name, answer);
    // A failure is not kept: the next reader tries again.
    answer.catch(() => answers.delete(name));
    const oldest = answers.keys().next().value;
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

/**
 * An answer that depends on the data only, made once a data version. What a region edits by hand (priorities,
 * their order) is seen after the next import or restart.
 */
export const cachedByVersion = keptByVersion(MOST_ANSWERS);
