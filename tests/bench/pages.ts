import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "#tests/support/browser.ts";
import { NODE_FLAGS } from "#tests/support/node-flags.ts";
import { drawOnce, type RunningServer, startServer } from "#tests/support/server.ts";
import { ask } from "./ask.ts";
import { besideNginx } from "./beside-nginx.ts";
import { heading, kilobytes, ms, percentile, timings, whole } from "./figures.ts";

const TURNS = 4;
const IN_A_TURN = 50;
const MOST_JAVASCRIPT = 95_000;
const MOST_P99_TO_P50 = 3;
const LONGEST_AHEAD_MS = 300_000;
const MOST_MEMORY = 300_000_000;
/** Another checkout, built, with its own example database: its pages are drawn anew in the same run. */
const BASE = process.env.SAUKKO_BENCH_BASE;
const BASE_DATABASE = process.env.SAUKKO_BENCH_BASE_DB;
const root = resolve(import.meta.dirname, "../..");

const PAGES = [
  { name: "front", path: "/fi" },
  { name: "priority", path: "/fi/priorities/merkityksellinen-elama" },
  { name: "municipality", path: "/fi/municipalities/286" },
  { name: "indicator", path: "/fi/indicators/sotkanet-181" },
  { name: "catalogue", path: "/fi/catalogue" },
];

const READERS = 4;
const PICTURE = "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285";

/**
 * Pages kept and drawn anew, bytes, pictures a second, peak memory: the built server with the example data.
 */
export async function benchPages(): Promise<void> {
  if (!existsSync(join(root, "build/server/index.js")))
    throw new Error("there is no build: run npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  const database = join(folder, "example.db");
  await loadExample(database);
  await drawOnce(database);
  const server = await startServer({
    database,
    environment: { LOG_LEVEL: "warn", SAUKKO_DRAW_AHEAD: "yes" },
  });
  try {
    const peaks: [when: string, bytes: number][] = [];
    const noted = (when: string): void => void peaks.push([when, peakMemory(server.process.pid)]);
    await drawnAhead(database);
    noted("all pages drawn ahead");
    await besideNginx(`${server.url}/fi`, folder);
    noted("kept pages asked for");
    const base = await baseServer();
    heading(
      `Pages drawn anew, each at an address never asked for before (${TURNS} × ${IN_A_TURN} each, one after the other)`,
    );
    for (const { name, path } of PAGES) {
      const [took = [], before] = await drawnAnew([server, ...(base ? [base] : [])], path);
      tellTimes(name, took, before);
    }
    noted("pages drawn anew");
    await base?.stop();
    await tellBytes(server.url);
    heading("Pictures through the same server, four readers at a time");
    for (const [name, ending, drawn, least] of [
      ["SVG", "svg", 800, 400],
      ["PNG, 1,440 px", "png", 100, 25],
    ] as const) {
      const url = `${server.url}/fi/export/chart.${ending}?${PICTURE}`;
      const fresh = await rate(drawn, (run) => `${url}${never(ending, run)}`);
      const kept = await rate(2_000, () => `${url}&width=720`);
      const wanted = fresh >= least ? "" : `  (wanted: ${least} drawn)`;
      console.log(
        `${name.padEnd(14)} drawn ${whole(fresh)} a second · kept ${whole(kept)} a second${wanted}`,
      );
      noted(`${name} drawn`);
    }
    const peak = peakMemory(server.process.pid);
    const wanted = peak <= MOST_MEMORY ? "" : `  (wanted: at most ${kilobytes(MOST_MEMORY)})`;
    console.log(`\nPeak memory of the server: ${kilobytes(peak)}${wanted}`);
    console.log(peaks.map(([when, bytes]) => `  until ${when}: ${kilobytes(bytes)}`).join("\n"));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The server of the checkout that SAUKKO_BENCH_BASE names; null where it names none. */
async function baseServer(): Promise<RunningServer | null> {
  if (!BASE || !BASE_DATABASE) return null;
  const { startServer: start } = await import(join(BASE, "tests/support/server.ts"));
  return start({ database: BASE_DATABASE, environment: { LOG_LEVEL: "warn" } });
}

/** Until the service has drawn all its pages ahead, which it then saves: nothing is measured beside that. */
async function drawnAhead(database: string): Promise<void> {
  const began = performance.now();
  while (!existsSync(`${database}.pages`)) {
    if (performance.now() - began > LONGEST_AHEAD_MS) throw new Error("the pages are not drawn ahead yet");
    await setTimeout(200);
  }
}

/**
 * Milliseconds by server, asked by turns: the machine is not as quick at one moment as at another. A
 * parameter that the page does not know makes it another address, and nothing else.
 */
async function drawnAnew(servers: readonly Pick<RunningServer, "url">[], path: string): Promise<number[][]> {
  const took = servers.map((): number[] => []);
  for (const { url } of servers) await timings(40, (run) => ask(`${url}${path}?warm=${run}`));
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [at, { url }] of servers.entries())
      took[at]?.push(...(await timings(IN_A_TURN, (run) => ask(`${url}${path}?anew=${turn}-${run}`))));
  return took;
}

function tellTimes(name: string, took: readonly number[], before: readonly number[] | undefined): void {
  const [p50, p99] = [percentile(took, 0.5), percentile(took, 0.99)];
  const wanted = p99 <= MOST_P99_TO_P50 * p50 ? "" : `  (wanted: p99 at most ${MOST_P99_TO_P50} × p50)`;
  const base = before
    ? ` · base p50 ${ms(percentile(before, 0.5))}, p99 ${ms(percentile(before, 0.99))}: ${(p50 / percentile(before, 0.5)).toFixed(2)} ×`
    : "";
  console.log(`${name.padEnd(14)} p50 ${ms(p50)} · p99 ${ms(p99)}${base}${wanted}`);
}

/**
 * What a browser that has seen nothing yet fetches for a page, each answer compressed once more by ourselves.
 */
async function tellBytes(url: string): Promise<void> {
  heading("Bytes of a first visit (gzip)");
  const browser = await launchBrowser();
  try {
    for (const { name, path } of PAGES) {
      const page = await browser.newPage();
      const bytes = { html: 0, js: 0, css: 0 };
      const bodies: Promise<void>[] = [];
      page.on("response", (response) => {
        const type = response.headers()["content-type"] ?? "";
        const kind = type.includes("html")
          ? "html"
          : type.includes("javascript")
            ? "js"
            : type.includes("css")
              ? "css"
              : null;
        if (!kind) return;
        const counted = response.body().then((body) => {
          bytes[kind] += gzipSync(body).length;
        });
        bodies.push(counted);
      });
      await page.goto(url + path, { waitUntil: "networkidle" });
      await Promise.all(bodies);
      const wanted =
        bytes.js <= MOST_JAVASCRIPT ? "" : `  (wanted: at most ${kilobytes(MOST_JAVASCRIPT)} of JavaScript)`;
      console.log(
        `${name.padEnd(14)} HTML ${kilobytes(bytes.html)} · JS ${kilobytes(bytes.js)} · CSS ${kilobytes(bytes.css)}${wanted}`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** A picture nobody has asked for: an SVG of another width; a PNG of the same, but over other years. */
function never(ending: "svg" | "png", run: number): string {
  return ending === "svg"
    ? `&width=${600 + run}`
    : `&width=720&from=${1990 + (run % 10)}&to=${2019 + Math.floor(run / 10)}`;
}

/** Answers a second, asked for by four readers at a time. */
async function rate(times: number, address: (run: number) => string): Promise<number> {
  let next = 0;
  const began = performance.now();
  const reader = async (): Promise<void> => {
    for (let run = next; run < times; run = next) {
      next += 1;
      await ask(address(run));
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times / ((performance.now() - began) / 1000);
}

export function loadExample(database: string): Promise<void> {
  const program = spawn(process.execPath, [...NODE_FLAGS, "importers/run.ts", "start", "--db", database], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, SOTKANET_BASE_URL: "http://127.0.0.1:9/nobody" },
  });
  return new Promise((done, fail) => {
    program.once("error", fail);
    program.once("close", (code) =>
      code === 0 ? done() : fail(new Error(`loading the example data ended with ${code}`)),
    );
  });
}

/** Bytes at the most so far; 0 where the system does not tell. */
function peakMemory(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1] ?? 0) * 1024;
}
