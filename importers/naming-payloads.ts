import { type ImportContext, isAboutAnswer } from "./importer.ts";
import type { Payload } from "./raw-store.ts";

/** An error over an answer names the payload it was found in, and where that is kept. */
export async function namingPayloads<T>(
  payloads: readonly Payload[],
  context: ImportContext,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isAboutAnswer(error)) throw error;
    const kept = payloads.map(
      ({ origin, hash }) =>
        `${origin}\n    kept as ${context.raw.placeOf(hash) ?? "nothing (this run keeps no payloads)"}`,
    );
    error.message += `\n  in the answer of ${kept.join("\n  or of ")}`;
    throw error;
  }
}
