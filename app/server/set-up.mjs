/**
 * Makes a fresh clone ready: packages, the pinned Node, native parts, the build. Runs on the machine's own
 * Node (20 or later) before anything is installed: plain JavaScript, nothing but Node itself.
 * Every step says in plain words what it does, and does nothing where all is in order. A step that fails
 * throws a SetUpError.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const WINDOWS = process.platform === "win32";
const OLDEST_NODE = 20;
/**
 * The first Node that runs our TypeScript as it is; only used where the pinned one does not run on this
 * machine.
 */
const OWN_NODE_WILL_DO = 24;
/** How long, in milliseconds, a program that was asked to stop may take. */
const PATIENCE_MS = 10_000;
const modules = join(root, "node_modules");
const binFolder = join(modules, ".bin");

/** Trouble that is told to the person at the keyboard without a stack trace. */
export class SetUpError extends Error {}

export function say(text) {
  process.stdout.write(`saukko: ${text}\n`);
}

/**
 * All of it up to and including native parts. Returns the path of the Node to run everything else with.
 * `tests`: also what only tests need.
 */
export async function setUp({ tests }) {
  checkMachine();
  await installPackages({ tests });
  const node = await readyNode();
  await readyNativeParts(node);
  return node;
}

function checkMachine() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE)
    throw new SetUpError(
      `this machine's Node is ${process.versions.node}, but Saukko needs ${OLDEST_NODE} or later to set itself up. ` +
        "Install a newer one, for example from https://nodejs.org.",
    );
}

async function installPackages({ tests }) {
  const lock = join(root, "package-lock.json");
  if (!existsSync(lock)) {
    say("package-lock.json is missing: choosing package versions anew with npm install …");
    await npm(["install", "--no-audit", "--no-fund"]);
    return;
  }
  const reason = whatIsNotInstalled(lock, tests);
  if (reason === null) return;
  say(`installing packages with npm ci, because ${reason} (half a minute or more) …`);
  await npm(["ci", "--no-audit", "--no-fund", ...(tests ? ["--include=dev"] : [])]);
  say("packages are installed.");
}

/** npm keeps its own stamp of what it installed; it is compared with the lock file, package by package. */
function whatIsNotInstalled(lockFile, tests) {
  const stamp = join(modules, ".package-lock.json");
  if (!existsSync(stamp)) return "none are here yet";
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const installed = JSON.parse(readFileSync(stamp, "utf8")).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.optional || entry.devOptional || entry.peer || (entry.dev && !tests)) continue;
    const there = installed[path];
    if (!there) return `${path} is missing`;
    if (there.version !== entry.version) return `${path} is ${there.version}, but should be ${entry.version}`;
  }
  return null;
}

/** npm with the machine's own Node: ours may be about to be replaced. */
async function npm(parameters, cwd = root) {
  const code = await run(WINDOWS ? "npm.cmd" : "npm", parameters, { cwd, env: machineEnvironment() });
  if (code !== 0)
    throw new SetUpError(
      `"npm ${parameters.join(" ")}" ended with code ${code}; its own words stand above. ` +
        "Most often the package registry could not be reached: check the network or the proxy settings of npm.",
    );
}

function machineEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const path = (process.env[name] ?? "").split(delimiter).filter((folder) => resolve(folder) !== binFolder);
  return { ...process.env, [name]: path.join(delimiter) };
}

/**
 * The Node that package.json pins. Its package fetches the program itself in an install script, which npm may
 * have been told to skip: then the script is run here, and the link in node_modules/.bin, which npm scripts
 * use, is made.
 */
async function readyNode() {
  const folder = join(modules, "node");
  const pinned = join(folder, "bin", WINDOWS ? "node.exe" : "node");
  const wanted = `v${JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version}`;
  if (versionOf(pinned) !== wanted) {
    say(`fetching Node ${wanted}: npm skipped its install script …`);
    await run(process.execPath, ["installArchSpecificPackage"], { cwd: folder, env: machineEnvironment() });
  }
  if (versionOf(pinned) !== wanted) return ownNode(wanted);
  if (!existsSync(join(binFolder, WINDOWS ? "node.cmd" : "node"))) {
    say("linking Node into node_modules/.bin …");
    await npm(["rebuild", "node", "--ignore-scripts"]);
  }
  return pinned;
}

function ownNode(wanted) {
  if (Number(process.versions.node.split(".")[0]) >= OWN_NODE_WILL_DO) {
    say(`Node ${wanted} could not be had for this machine; its own ${process.version} is used instead.`);
    return process.execPath;
  }
  throw new SetUpError(
    `Node ${wanted} could not be fetched or does not run on this machine (${process.platform} ${process.arch}), ` +
      `and this machine's own is ${process.version}. Install Node ${OWN_NODE_WILL_DO} yourself and start again.`,
  );
}

function versionOf(node) {
  const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}

/** Two packages carry machine code: the database and the compiler. */
async function readyNativeParts(node) {
  await readyPart(node, {
    name: "better-sqlite3",
    proof: `new (require("better-sqlite3"))(":memory:").exec("select 1")`,
    advice: "There is no ready-made one for this machine: it needs a C++ compiler, make and Python.",
  });
  await readyPart(node, {
    name: "esbuild",
    proof: `require("esbuild").transformSync("let a: number = 1", { loader: "ts" })`,
    advice: `Delete the folder node_modules and start again; npm must not be told to omit optional packages.`,
  });
}

async function readyPart(node, { name, proof, advice }) {
  const works = () => spawnSync(node, ["-e", proof], { cwd: root, encoding: "utf8" });
  if (works().status === 0) return;
  say(`${name} does not run here yet: building it …`);
  await npm(["rebuild", name, "--ignore-scripts=false", "--foreground-scripts"]).catch(() => {});
  const { status, stderr } = works();
  if (status !== 0)
    throw new SetUpError(`${name} does not run on this machine. ${advice}\n${lastLines(stderr)}`);
}

function lastLines(text) {
  return text.trim().split("\n").slice(-6).join("\n");
}

const BUILT_FROM = [
  "app",
  "db",
  "public",
  "vite.config.ts",
  "vite.fonts.ts",
  "vite.writing.ts",
  "remix.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Builds pages and their scripts, unless the build is of these very sources. Tells whether it did. */
export async function build(node) {
  const stampFile = join(root, "build", "made-from");
  const stamp = fingerprint(BUILT_FROM);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  say("building the pages …");
  const remix = join(modules, "@remix-run", "dev", "dist", "cli.js");
  const code = await run(node, [remix, "vite:build", "--logLevel", "error"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (code !== 0) throw new SetUpError(`the build failed with code ${code}; its own words stand above.`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** One hash of the names and contents of all files below the given places. */
function fingerprint(places) {
  const hash = createHash("sha256");
  for (const place of places) {
    const path = join(root, place);
    if (!existsSync(path)) continue;
    const files = place.includes(".") ? [path] : filesBelow(path);
    for (const file of files.sort()) {
      hash.update(`${relative(root, file).split(sep).join("/")}\n`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * Runs a program to its end with our own terminal; resolves with its exit code. When this process is asked to
 * stop, the program is, and this process ends with it.
 */
export function run(program, parameters, options = {}) {
  return new Promise((done) => {
    const shell = WINDOWS && program.endsWith(".cmd");
    const child = spawn(program, parameters, { stdio: "inherit", cwd: root, shell, ...options });
    let asked = false;
    const pass = (signal) => {
      if (!asked) setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS).unref();
      asked = true;
      child.kill(signal);
    };
    process.on("SIGTERM", pass);
    process.on("SIGINT", pass);
    const end = (code) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      if (asked) process.exit(1);
      done(code);
    };
    child.once("error", (error) => {
      say(`${program} could not be started: ${error.message}`);
      end(127);
    });
    child.once("close", (code) => end(code ?? 128));
  });
}
