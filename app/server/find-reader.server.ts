import { readerOf } from "#app/auth/reader.server.ts";
import type { FindReader } from "./drawing.server.ts";
import { environment } from "./environment.server.ts";
import { workDatabase } from "./work-database.server.ts";

/** Who asks in the thread of people's work: each request is looked at anew. */
export const findReader: FindReader = ({ headers }) =>
  readerOf(workDatabase(), headers.cookie, { secure: isSecure(), now: new Date() });

/** Whether readers come by https: then cookies go by nothing else. */
export function isSecure(): boolean {
  return environment().publicUrl.startsWith("https:");
}
