import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { heading, percentile, whole } from "./figures.ts";

const CONNECTIONS = 8;
const SECONDS = 3;
const ROUNDS = 3;
const WANTED_SHARE = 0.5;

interface Served {
  url: string;
  /** The tag that asks for 304. */
  tag: string;
}

/**
 * The same bytes of a kept page from the service and from nginx with one worker, by turns, gzip, eight
 * connections, the load made by wrk. Both programs come from the system (Debian: nginx-light, wrk); where one
 * is missing it is said and nothing is measured.
 */
export async function besideNginx(url: string, folder: string): Promise<void> {
  heading(
    `A kept page beside nginx (one worker, gzip, ${CONNECTIONS} connections, ${ROUNDS} × ${SECONDS} s by turns)`,
  );
  const nginx = program("nginx");
  const missing = [nginx ? "" : "nginx", program("wrk") ? "" : "wrk"].filter(Boolean);
  if (nginx === null || missing.length > 0) {
    console.log(`not measured: ${missing.join(" and ")} is not installed on this machine`);
    return;
  }
  const ours = await tagged(url);
  const { child, url: theirs } = await startNginx(nginx, folder, gunzipSync(ours.bytes));
  try {
    const nginxServed = await tagged(theirs);
    await tell("200 with the page", ours, nginxServed, false);
    await tell("304, nothing new", ours, nginxServed, true);
  } finally {
    child.kill();
  }
}

async function tell(name: string, ours: Served, theirs: Served, unchanged: boolean): Promise<void> {
  const rates: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rates.push({ ours: load(ours, unchanged), theirs: load(theirs, unchanged) });
  const middle = (values: number[]): number => percentile(values, 0.5);
  const share = middle(rates.map((rate) => rate.ours / rate.theirs));
  const wanted = share >= WANTED_SHARE ? "" : `  (wanted: ${WANTED_SHARE})`;
  const [a, b] = [middle(rates.map((rate) => rate.ours)), middle(rates.map((rate) => rate.theirs))];
  console.log(`${name.padEnd(20)} ${whole(a)} a second, nginx ${whole(b)}: ${share.toFixed(2)} ×${wanted}`);
}

/** Requests a second. Answers other than the expected ones stop the bench. */
function load({ url, tag }: Served, unchanged: boolean): number {
  const headers = ["-H", "Accept-Encoding: gzip", ...(unchanged ? ["-H", `If-None-Match: ${tag}`] : [])];
  const { stdout } = spawnSync("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}`, ...headers, url], {
    encoding: "utf8",
  });
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (!(rate > 0) || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk on ${url}:\n${stdout}`);
  return rate;
}

/** Asks as wrk will; the answer's compressed bytes as they came. */
async function tagged(url: string): Promise<Served & { bytes: Buffer }> {
  const response = await fetch(url, { headers: { "Accept-Encoding": "gzip" } });
  const text = Buffer.from(await response.arrayBuffer());
  const tag = response.headers.get("etag");
  if (response.status !== 200 || tag === null || response.headers.get("content-encoding") !== "gzip")
    throw new Error(`${url} answered ${response.status} without a tag or without gzip`);
  return { url, tag, bytes: gzipSync(text, { level: 6 }) };
}

async function startNginx(
  nginx: string,
  folder: string,
  page: Buffer,
): Promise<{ child: ChildProcess; url: string }> {
  const root = join(folder, "nginx");
  mkdirSync(root);
  writeFileSync(join(root, "page.html"), page);
  writeFileSync(join(root, "page.html.gz"), gzipSync(page, { level: 6 }));
  const port = await freePort();
  writeFileSync(
    join(root, "nginx.conf"),
    // Started by root, its worker would be somebody who may not read the temporary folder.
    `${process.getuid?.() === 0 ? "user root;" : ""} worker_processes 1; daemon off; pid ${root}/pid; error_log ${root}/errors;
     events { worker_connections 256; }
     http {
       access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; etag on;
       types { text/html html; }
       ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${root}/${one};`).join(" ")}
       server { listen 127.0.0.1:${port}; root ${root}; add_header Cache-Control "public, max-age=0"; }
     }`,
  );
  const child = spawn(nginx, ["-c", join(root, "nginx.conf"), "-p", root], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/page.html`;
  for (let look = 0; look < 50; look += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { child, url };
    await setTimeout(100);
  }
  child.kill();
  throw new Error("nginx does not answer");
}

function program(name: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((one) => join(one, name)).find((file) => existsSync(file)) ?? null;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
