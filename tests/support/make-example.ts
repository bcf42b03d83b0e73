import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "./node-flags.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * Makes a database with the example data in a file that is not there yet: what `npm start` brings where no
 * public service can be reached. Takes half a minute of one core. `node tests/support/make-example.ts FILE`
 * does it too.
 */
export async function makeExample(file: string): Promise<void> {
  const nobody = await closedAddress();
  const child = spawn(process.execPath, [...NODE_FLAGS, "importers/run.ts", "start", "--db", file], {
    cwd: root,
    env: { ...COMMAND_ENVIRONMENT, SOTKANET_BASE_URL: nobody },
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

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new Error("name the file to be made: node tests/support/make-example.ts FILE");
  await makeExample(file);
}
