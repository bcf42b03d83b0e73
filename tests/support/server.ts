import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };

const root = resolve(import.meta.dirname, "../..");

const SERVER = join(root, "app/server/main.server.ts");
const AS_BY_NPM_START = { cwd: root, execArgv: manifest.config.serverFlags };

export interface RunningServer {
  /** Address without a slash at the end. */
  url: string;
  database: string;
  process: ChildProcess;
  /** Lines of standard output so far: the log. */
  log: string[];
  /** What came on standard error so far. */
  trouble: string[];
  /** Asks it to stop with SIGTERM; resolves with its exit code when all of its log is here. */
  stop(): Promise<number | null>;
}

/**
 * Starts the built service as a process of its own, on loopback, on a port the machine chooses unless told.
 * Without `database` it has an empty one in a temporary folder, which goes away with it. `output` is a file
 * to take the log instead. Needs a build: `npm test` makes one before the browser tests.
 */
export async function startServer(
  options: { database?: string; environment?: Record<string, string>; output?: string; port?: number } = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-server-"));
  const database = options.database ?? join(folder, "saukko.db");
  const child = fork(SERVER, [], {
    ...AS_BY_NPM_START,
    stdio: ["ignore", options.output ? openSync(options.output, "w") : "pipe", "pipe", "ipc"],
    env: environmentOf(database, options),
  });
  const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  void ended.then(() => rmSync(folder, { recursive: true, force: true }));
  const log: string[] = [];
  const trouble: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => log.push(...chunk.toString().trimEnd().split("\n")));
  child.stderr?.on("data", (chunk: Buffer) => trouble.push(chunk.toString()));

  const url = await Promise.race([
    listening(child),
    ended.then((code) =>
      Promise.reject(new Error(`the server ended with code ${code}: ${trouble.join("")}`)),
    ),
  ]);
  const stop = (): Promise<number | null> => {
    child.kill("SIGTERM");
    return ended;
  };
  return { url, database, process: child, log, trouble, stop };
}

/**
 * What `npm start` does once after a build, before it serves: draws a page and a picture, so that the
 * server's
 * code is compiled when it starts. Rejects where they cannot be drawn.
 */
export function drawOnce(database: string): Promise<void> {
  return new Promise((done, fail) => {
    fork(SERVER, ["--check", "--draw"], { ...AS_BY_NPM_START, env: environmentOf(database) }).once(
      "exit",
      (code) =>
        code === 0 ? done() : fail(new Error(`the server's own look at itself ended with code ${code}`)),
    );
  });
}

function environmentOf(
  database: string,
  { environment, port = 0 }: { environment?: Record<string, string>; port?: number } = {},
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...manifest.config.serverEnvironment,
    // No copies of the tests' own files by themselves, and no pages that nobody asks for.
    SAUKKO_BACKUP_AT: "off",
    SAUKKO_DRAW_AHEAD: "no",
    ...environment,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    SAUKKO_DB: database,
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.on("message", (message: { listening?: { port: number } }) => {
      if (message.listening) done(`http://127.0.0.1:${message.listening.port}`);
    });
  });
}
