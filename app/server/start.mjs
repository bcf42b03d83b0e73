/**
 * `npm start`: from a fresh clone to a running service. Runs on the machine's own Node (20 or later), before
 * anything is installed.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, root, run, SetUpError, say, setUp } from "./set-up.mjs";

const HELP = `npm start              sets up what is missing, brings figures into the database, and serves the pages
npm run dev            the same from the sources, for developers: a change is seen at once
npm start -- --help    this text

Settings are environment variables, for example PORT=8080 npm start; docs/running.md lists them all.
Ctrl-C (SIGINT) or SIGTERM stops the service; running requests are finished first.`;

// Node would open a debugger on this signal; and a full disk under standard output must not end the service.
process.on("SIGUSR1", () => {});
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/**
 * Node's flags for the server: a small young heap (reading our TypeScript would blow it up for good),
 * sweeping when asked (after a picture), and no debugger on a signal. Its environment: few heaps for the
 * system's threads, each of which would keep what pictures took; and our TypeScript kept without its types,
 * since what takes them out would stay in the memory of each thread.
 */
const { serverFlags: SERVER_FLAGS, serverEnvironment: SERVER_ENVIRONMENT } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
).config;

const development = process.argv.includes("--dev");
const unknown = process.argv.slice(2).filter((one) => !["--dev", "--help"].includes(one));

try {
  if (unknown.length > 0) throw new SetUpError(`unknown option "${unknown[0]}".\n\n${HELP}`);
  if (process.argv.includes("--help")) process.stdout.write(`${HELP}\n`);
  else process.exitCode = await start();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  process.stderr.write(`saukko: ${error.message}\n`);
  process.exitCode = 1;
}

async function start() {
  const node = await setUp({ tests: false });
  const isNew = !development && (await build(node));
  const env = { ...process.env, NODE_ENV: development ? "development" : "production" };
  const server = join(root, "app", "server", "main.server.ts");
  say("looking at the settings, the port and the database …");
  const check = [...SERVER_FLAGS, server, "--check", ...(isNew ? ["--draw"] : [])];
  if ((await run(node, check, { env: { ...SERVER_ENVIRONMENT, ...env } })) !== 0)
    throw new SetUpError("not started; the reason stands above.");
  await bringFigures(node, env);
  return serve(node, server, env);
}

/**
 * The first figures, or what is new since the last time. Pages are served even where it fails: with what is
 * there.
 */
async function bringFigures(node, env) {
  const importer = join(root, "importers", "run.ts");
  say("bringing figures into the database …");
  const code = await run(node, ["--import", "./db/quick-drizzle.mjs", importer, "start"], { env });
  if (code !== 0)
    say(
      `the figures could not be brought (code ${code}, the reason stands above): serving what is there already.`,
    );
}

/**
 * The server as a child of this process; what this one is told to do, the child does. Resolves with its exit
 * code.
 */
function serve(node, server, env) {
  return new Promise((done) => {
    const child = spawn(node, [...SERVER_FLAGS, server], {
      cwd: root,
      env: { ...SERVER_ENVIRONMENT, ...env },
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    child.on("message", (message) => {
      if (message?.listening) say(`Saukko is open at ${message.listening.url} – stop it with Ctrl-C.`);
    });
    const pass = (signal) => child.kill(signal);
    process.on("SIGTERM", pass);
    process.on("SIGINT", pass);
    child.once("error", (error) => {
      say(`the server could not be started: ${error.message}`);
      done(1);
    });
    child.once("exit", (code, signal) => {
      if (signal) say(`the server was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
}
