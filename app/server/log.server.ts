import { type Logger, pino, stdTimeFunctions } from "pino";
import { type BoundedOutput, boundedOutput } from "./bounded-output.ts";
import { environment } from "./environment.server.ts";

const STANDARD_OUTPUT = 1;

/** How long the end of the process waits for its last words to be taken. */
const LAST_WORDS_MS = 500;

let known: { logger: Logger; output: BoundedOutput } | undefined;

/**
 * The log of this process: one JSON object a line on standard output. Lines may be lost where that is full;
 * readers never wait for it.
 */
export function log(): Logger {
  known ??= logTo(STANDARD_OUTPUT);
  return known.logger;
}

/** For the end of the process: the lines that are still on their way. */
export async function lastWords(): Promise<void> {
  await known?.output.written(LAST_WORDS_MS);
}

function logTo(descriptor: number): { logger: Logger; output: BoundedOutput } {
  const output = boundedOutput(descriptor, {
    lostLine: (lost) =>
      `${JSON.stringify({ level: 40, time: new Date().toISOString(), lost, msg: "log lines were lost" })}\n`,
  });
  const options = { level: environment().logLevel, base: null, timestamp: stdTimeFunctions.isoTime };
  return { logger: pino(options, output), output };
}
