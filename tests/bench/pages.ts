import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "#tests/support/browser.ts";
import { startServer } from "#tests/support/server.ts";
import { heading, kilobytes, ms, percentile, timings, whole } from "./figures.ts";

const TIMES = 200;
const MOST_JAVASCRIPT = 110_000;
const MOST_P50_MS = 15;
const root = resolve(import.meta.dirname, "../..");

const PAGES = [
  { name: "front", path: "/fi" },
  { name: "priority", path: "/fi/priorities/merkityksellinen-elama" },
  { name: "municipality", path: "/fi/municipalities/286" },
  { name: "indicator", path: "/fi/indicators/sotkanet-181" },
];

const PICTURE = "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285";

/** Server time and bytes of the four pages, pictures a second, peak memory: the built server with the example data. */
export async function benchPages(): Promise<void> {
  if (!existsSync(join(root, "build/server/index.js")))
    throw new Error("there is no build: run npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-"));
  const database = join(folder, "example.db");
  await loadExample(database);
  const server = await startServer({ database, environment: { LOG_LEVEL: "warn" } });
  try {
    heading(`Pages of the built server, example data (${TIMES} requests each, one after the other)`);
    for (const page of PAGES) await tellTimes(page.name, server.url + page.path);
    await tellBytes(server.url);
    heading("Pictures through the same server, one after the other");
    await tellPictures("SVG", `${server.url}/fi/export/chart.svg?${PICTURE}`, 200);
    await tellPictures("PNG, 1,440 px", `${server.url}/fi/export/chart.png?${PICTURE}`, 30);
    console.log(`\nPeak memory of the server: ${kilobytes(peakMemory(server.process.pid))}`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tellTimes(name: string, url: string): Promise<void> {
  const ask = async (): Promise<void> => {
    const response = await fetch(url);
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    await response.arrayBuffer();
  };
  await timings(20, ask);
  const took = await timings(TIMES, ask);
  const p50 = percentile(took, 0.5);
  const wanted = p50 < MOST_P50_MS ? "" : `  (wanted: p50 under ${MOST_P50_MS} ms)`;
  console.log(`${name.padEnd(14)} p50 ${ms(p50)} · p99 ${ms(percentile(took, 0.99))}${wanted}`);
}

/** What a browser that has seen nothing yet fetches for a page, each answer compressed once more by ourselves. */
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

async function tellPictures(name: string, url: string, times: number): Promise<void> {
  const took = await timings(times, async (run) => {
    // Each picture another one: nothing may be kept from the last.
    const response = await fetch(`${url}&width=${600 + run}`);
    if (response.status !== 200)
      throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  });
  const seconds = took.reduce((sum, one) => sum + one, 0) / 1000;
  console.log(`${name.padEnd(14)} ${whole(times / seconds)} a second`);
}

function loadExample(database: string): Promise<void> {
  const program = spawn(process.execPath, ["importers/run.ts", "start", "--db", database], {
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
