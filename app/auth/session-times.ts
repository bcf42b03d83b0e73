const MINUTE_MS = 60_000;

/** Without a request for so long, whoever signed in has gone: a meeting, but not an afternoon. */
const IDLE_MINUTES = 60;
/** A working day; the next morning begins with signing in. */
const LONGEST_MINUTES = 12 * 60;
/** For finding the telephone with the second factor on it. */
const SECOND_STEP_MINUTES = 10;
/** The moment of the latest request is written down so often at the most: reading need not write. */
const TOUCH_MINUTES = 1;
/** A link for a password of one's own: a week's holiday long. */
const LINK_DAYS = 7;

export function after(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * MINUTE_MS);
}

/** Sessions not seen since then have ended. */
export function idleSince(now: Date): Date {
  return after(now, -IDLE_MINUTES);
}

export function endOfSession(now: Date, state: "password" | "open"): Date {
  return after(now, state === "open" ? LONGEST_MINUTES : SECOND_STEP_MINUTES);
}

export function endOfLink(now: Date): Date {
  return after(now, LINK_DAYS * 24 * 60);
}

export function isTouchDue(seenAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(seenAt) >= TOUCH_MINUTES * MINUTE_MS;
}
