import type { BlockEvent } from "#db/work/queries/drafts.ts";

/** Saves of one person's with nothing between them, the latest first: they are read as one. */
export interface Sitting {
  /** What is shown, and can be taken into use. */
  latest: BlockEvent;
  /** Moment of the first of them, ISO. */
  since: string;
  saves: number;
}

/** After so long without a save somebody has sat down anew, in milliseconds. */
const PAUSE_MS = 30 * 60_000;

/** A history, the latest first, with the saves of a sitting as one; whatever else was done stands alone. */
export function sittings(events: readonly BlockEvent[]): Sitting[] {
  const found: Sitting[] = [];
  for (const event of events) {
    const sitting = found.at(-1);
    if (sitting && goesWith(sitting, event)) {
      sitting.since = event.at;
      sitting.saves += 1;
    } else found.push({ latest: event, since: event.at, saves: 1 });
  }
  return found;
}

function goesWith({ latest, since }: Sitting, { act, who, at }: BlockEvent): boolean {
  return (
    latest.act === "saved" &&
    act === "saved" &&
    latest.who.id === who.id &&
    Date.parse(since) - Date.parse(at) <= PAUSE_MS
  );
}
