import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { NODE_FLAGS } from "#tests/support/node-flags.ts";

const root = resolve(import.meta.dirname, "../..");

declare module "vitest" {
  export interface ProvidedContext {
    /** File with the example data, made once a run. Tests read it only. */
    exampleDatabase: string;
  }
}

/**
 * Set-up of the browser tests: what `npm start` brings to an empty database where no public service can be
 * reached.
 */
export default async function exampleDatabase(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-example-"));
  const file = join(folder, "saukko.db");
  await importExample(file, await closedAddress());
  project.provide("exampleDatabase", file);
  return () => rmSync(folder, { recursive: true, force: true });
}

function importExample(file: string, nobody: string): Promise<void> {
  const child = spawn(process.execPath, [...NODE_FLAGS, "importers/run.ts", "start", "--db", file], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "test", SOTKANET_BASE_URL: nobody },
  });
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      words += chunk.toString();
    });
  return new Promise((done, fail) => {
    child.once("close", (code) =>
      code === 0 ? done() : fail(new Error(`the example data was not loaded (code ${code}):\n${words}`)),
    );
  });
}

/** An address on loopback where nothing listens: a port that was free a moment ago. */
function closedAddress(): Promise<string> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 9;
      server.close(() => done(`http://127.0.0.1:${port}/rest`));
    });
  });
}
