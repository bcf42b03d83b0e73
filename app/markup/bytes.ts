const encoder = new TextEncoder();
/** Bytes that a text takes at the most, for each of its units of UTF-16. */
const MOST_A_UNIT = 3;

/** Where texts are written before it is known how long they are together; it grows with the longest page. */
let room = new Uint8Array(1 << 19);

/**
 * Texts one behind the other as UTF-8, in memory of their own. They are never one text in between: a page's
 * would be memory that the system gives anew for each page.
 */
export function bytesOf(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  let size = 0;
  for (const text of texts) {
    makeRoom(size, text.length * MOST_A_UNIT);
    size += encoder.encodeInto(text, room.subarray(size)).written;
  }
  return room.slice(0, size);
}

function makeRoom(used: number, more: number): void {
  if (used + more <= room.length) return;
  const larger = new Uint8Array(2 * (used + more));
  larger.set(room.subarray(0, used));
  room = larger;
}
