import { type ChildProcess, fork } from "node:child_process";
import { openWork } from "#db/work/client.server.ts";
import { createPerson } from "#db/work/commands/command-line.ts";

/** Somebody else who writes to a file of work all the time, in a process of their own. */
export interface WriteLoad {
  /** How many people they have made so far. */
  written(): number;
  stop(): Promise<void>;
}

export async function writeLoad(file: string): Promise<WriteLoad> {
  const child = fork(import.meta.filename, [file], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  let written = 0;
  child.on("message", (count: number) => {
    written = count;
  });
  await new Promise<void>((done, fail) => {
    child.once("message", () => done());
    child.once("exit", (code) => fail(new Error(`the writer ended with ${code}`)));
  });
  return { written: () => written, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGKILL");
  });
}

if (process.argv[1] === import.meta.filename) await writeOn(process.argv[2] ?? "");

async function writeOn(file: string): Promise<never> {
  const work = openWork(file);
  const start = Date.now();
  for (let count = 1; ; count += 1) {
    const login = `load-${start}-${count}`;
    const person = { login, name: login.repeat(20), roles: [], municipality: null, hash: "nobody's" };
    await createPerson(work, person, new Date());
    process.send?.(count);
    // The parent's signals and the channel get their turn.
    await new Promise((done) => setImmediate(done));
  }
}
