import { type Logger, pino, stdTimeFunctions } from "pino";
import { environment } from "./environment.server.ts";

let known: Logger | undefined;

/** The log of this process: one JSON object a line on standard output. */
export function log(): Logger {
  known ??= pino({ level: environment().logLevel, base: null, timestamp: stdTimeFunctions.isoTime });
  return known;
}
