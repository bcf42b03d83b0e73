/**
 * Frees memory at once: a thread that makes little else has its collector come by after dozens of megabytes.
 * Memory of another size than `size` bytes is shared with others, and is left alone.
 */
export function letGo({ buffer }: Buffer, size: number): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === size) buffer.transfer(0);
}

/** What a message to another thread moves there rather than copies: memory that is all these bytes'. */
export function ownMemory({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
