import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";

const root = resolve(import.meta.dirname, "../..");

export interface ImportProcess {
  /** Resolves when it has ended; code null where it was killed. */
  ended: Promise<{ code: number | null; words: string }>;
  kill(): void;
}

/** `npm run import -- …` as a process of its own, on the Node that runs the tests. */
export function startImport(
  args: readonly string[],
  environment: Record<string, string> = {},
): ImportProcess {
  const child = spawn(process.execPath, [...NODE_FLAGS, "importers/run.ts", ...args], {
    cwd: root,
    env: { ...COMMAND_ENVIRONMENT, SAUKKO_CONTACT: "tests@example.org", ...environment },
  });
  let words = "";
  const listen = (chunk: Buffer): void => {
    words += chunk.toString();
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  const ended = new Promise<{ code: number | null; words: string }>((done) =>
    child.once("close", (code) => done({ code, words })),
  );
  return { ended, kill: () => void child.kill("SIGKILL") };
}

/** Waits until something holds, looking often; throws when it never does. */
export async function until(what: string, holds: () => boolean, withinMs = 30_000): Promise<void> {
  for (const end = Date.now() + withinMs; !holds(); await new Promise((done) => setTimeout(done, 2)))
    if (Date.now() > end) throw new Error(`waited ${withinMs} ms in vain until ${what}`);
}
