import { closeSync, fsyncSync, openSync } from "node:fs";

/** A file to the disk itself: a power cut then leaves the whole of it or none. Throws what the disk says. */
export function flush(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
