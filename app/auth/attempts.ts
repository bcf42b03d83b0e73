import { networkOf } from "./client-network.ts";
import { type Throttle, throttle } from "./throttle.ts";

const QUARTER_MS = 15 * 60_000;
/** A whole town hall may be behind one address. */
const MOST_OF_ADDRESS = 30;
/** Of one name from one address: typing errors, not guessing. */
const MOST_OF_NAME = 6;
/** Of the second factor of one person: whoever gets here has their password. */
const MOST_OF_FACTOR = 8;

/**
 * Attempts to sign in, in this process's memory. Nothing counts by a name alone: a stranger can lock nobody
 * out, since the owner comes from another address. Only the second factor counts by person, which a stranger
 * does not reach.
 */
export interface Attempts {
  /** Milliseconds to wait; 0: the attempt may be made. */
  begin(login: string, client: string | null, now: Date): number;
  /** It was the right password: what this name has failed from here is forgotten. */
  wasRight(login: string, client: string | null): void;
  /** Nobody had time to look at it. */
  wasNotTried(login: string, client: string | null): void;
  beginFactor(personId: number, now: Date): number;
  factorWasRight(personId: number): void;
}

export function countAttempts(): Attempts {
  const ofAddress = throttle({ most: MOST_OF_ADDRESS, windowMs: QUARTER_MS });
  const ofName = throttle({ most: MOST_OF_NAME, windowMs: QUARTER_MS });
  const ofFactor = throttle({ most: MOST_OF_FACTOR, windowMs: QUARTER_MS });

  return {
    begin: (login, client, now) => {
      const { address, name } = keysOf(login, client);
      const wait = ofAddress.take(address, now);
      if (wait > 0) return wait;
      const waitOfName = ofName.take(name, now);
      // What is not looked at for the one does not count for the other.
      if (waitOfName > 0) ofAddress.giveBack(address);
      return waitOfName;
    },
    wasRight: (login, client) => {
      const { address, name } = keysOf(login, client);
      ofAddress.giveBack(address);
      ofName.forget(name);
    },
    wasNotTried: (login, client) => {
      const { address, name } = keysOf(login, client);
      giveBackAll([ofAddress, address], [ofName, name]);
    },
    beginFactor: (personId, now) => ofFactor.take(String(personId), now),
    factorWasRight: (personId) => ofFactor.forget(String(personId)),
  };
}

function keysOf(login: string, client: string | null): { address: string; name: string } {
  const address = networkOf(client) ?? "unknown";
  return { address, name: `${address} ${login}` };
}

function giveBackAll(...taken: [Throttle, string][]): void {
  for (const [one, key] of taken) one.giveBack(key);
}
