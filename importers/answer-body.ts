/**
 * What an answer may weigh, in bytes as they are read, after unpacking: some six times the largest that we
 * have seen of Sotkanet.
 */
export const MOST_BYTES = 24_000_000;
/** So much of an answer that is too large is kept, for whoever looks into it. */
const SAMPLE_BYTES = 100_000;

/** An answer that was cut off for its size; `begin` is how it began. */
export class TooMuchError extends Error {
  readonly begin: Buffer;

  constructor(most: number, begin: Buffer) {
    super(`sent more than ${Math.round(most / 1e6)} MB and was cut off`);
    this.begin = begin;
  }
}

/** Reads a body and counts as it comes: a small packed answer may unpack to more than the machine holds. */
export async function readBody(response: Response, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const tooMuch = (): TooMuchError => new TooMuchError(most, Buffer.concat(chunks).subarray(0, SAMPLE_BYTES));
  // The length that is told is of the packed bytes: never less than nothing, and enough to turn away at once.
  if (Number(response.headers.get("content-length")) > most) {
    await response.body?.cancel();
    throw tooMuch();
  }
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    bytes += part.value.length;
    if (bytes <= most) continue;
    await reader?.cancel();
    throw tooMuch();
  }
  return Buffer.concat(chunks, bytes);
}
