import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { folderTrouble } from "#app/backup/open-folder.server.ts";
import type { Environment } from "#app/settings/environment.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { readHome } from "#db/queries/regions.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { readWorkName } from "#db/work/queries/work-file.ts";
import { backupService } from "./backup-service.server.ts";
import { cacheService } from "./cache-service.server.ts";
import { environment } from "./environment.server.ts";
import { CONNECTION_LIMITS, closeIdle, refuseAtGate } from "./gate.ts";
import { gracefulStop } from "./graceful-stop.ts";
import { healthReport, watchHealth } from "./health.server.ts";
import { lastWords, log } from "./log.server.ts";
import { pageAnswers } from "./page-answers.ts";
import { builtPages, livePages } from "./pages.server.ts";
import { keptPdfs } from "./pdf-files.server.ts";
import { securityHeaders } from "./security-headers.ts";
import { createWebApp } from "./web-app.ts";

/**
 * The HTTP server. `node app/server/main.server.ts` serves until SIGTERM or SIGINT; `--check` only looks
 * whether it could: environment, port, databases (which it makes and migrates), and with `--draw` a page
 * and a
 * picture too. What hinders it is said in plain words, with exit code 1; what will be wrong later, with 0.
 */

/** How long running requests may take when the server is asked to stop. */
const STOP_LIMIT_MS = 10_000;
/** This file's own questions are small. */
const SMALL_CACHE_KB = 2_048;
const HOW_TO_MEND =
  "Until that is mended /health answers 503 from an hour after the start. Let this user write to the folder, " +
  "name another one that is there\n" +
  "(SAUKKO_BACKUP_FOLDER=/path npm start), or make copies by other means and say so (SAUKKO_BACKUP_AT=off npm start).";

// This thread makes little that is soon forgotten, and was given a small young heap by the flag; the threads
// that draw set their own, which the flag would overrule.
setFlagsFromString("--max-semi-space-size=0");

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

// Node would open a debugger on this signal, for everybody on the machine.
process.on("SIGUSR1", () => {});
// A full disk or a reader gone away must not end the server.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  const settings = environment();
  await prepareDatabases(settings);
  if (process.argv.includes("--check")) {
    await checkPort(settings);
    await tellOfBackups(settings);
    if (process.argv.includes("--draw")) await checkDrawing(settings);
  } else await serve(settings);
} catch (error) {
  process.stderr.write(`${inPlainWords(error)}\n`);
  process.exit(1);
}

/**
 * Makes the two databases where they are missing, brings their tables up to date and gives a new one of
 * figures its catalogue. Throws where the home region is none of its areas, or the file of work is damaged.
 */
async function prepareDatabases({ database: file, workDatabase, home }: Environment): Promise<void> {
  const database = openDatabase(file, { cacheKb: SMALL_CACHE_KB });
  try {
    await seedDatabase(database);
    await readHome(database, home);
  } finally {
    closeDatabase(database);
  }
  const work = openWork(workDatabase);
  try {
    await readWorkName(work);
  } finally {
    closeWork(work);
  }
}

async function serve(settings: Environment): Promise<void> {
  const { trustedProxies, publicUrl, mode } = settings;
  const { origin } = new URL(publicUrl);
  const pages = mode === "development" ? await livePages(root, origin) : builtPages(root, origin, log());
  const { draw, drawDesk } = pages;
  const security = securityHeaders({ https: publicUrl.startsWith("https:") });
  const database = openDatabase(settings.database, { cacheKb: SMALL_CACHE_KB });
  const work = openWork(settings.workDatabase, { readonly: true });
  await keptPdfs().tidy();
  const backups = backupService(settings, log());
  const health = watchHealth(database, backups.health);
  const cache =
    mode === "development" ? null : cacheService({ database, work, settings, draw, security, log: log() });
  const answering = pageAnswers({
    draw,
    drawDesk,
    shared: cache?.shared ?? null,
    security,
    development: mode === "development",
  });
  const app: RequestListener = createWebApp({
    ...pages,
    log: log(),
    trustedProxies,
    security,
    health: () => healthReport(health.source),
    pages: answering.handler,
  });
  const answer = cache?.before(app) ?? app;
  let ownOrigin = origin;
  const server = createServer(CONNECTION_LIMITS, (request, response) => {
    if (!refuseAtGate(request, response, ownOrigin)) answer(request, response);
  });
  closeIdle(server);
  const stop = gracefulStop(server, STOP_LIMIT_MS);
  const stopPlain = cache?.onConnections(server);
  const address = await listen(server, settings);
  // The pages read the environment at the first request: permalinks then name the port that the machine
  // chose.
  process.env.PORT = String(address.port);
  const url = settings.port === 0 ? publicUrl.replace(/:0$/, `:${address.port}`) : publicUrl;
  ownOrigin = new URL(url).origin;
  log().info({ host: settings.host, port: address.port, database: settings.database, mode }, "listening");
  const told = JSON.stringify([url, settings.home, settings.operator, settings.feedback]);
  await cache?.begin(`${pages.build} ${told}`, answering.quietFor);
  process.send?.({ listening: { url, port: address.port } });

  const end = async (reason: string): Promise<void> => {
    log().info({ reason }, "stopping");
    stopPlain?.();
    const [outcome] = await Promise.all([stop(), cache?.end()]);
    await pages.close();
    health.stop();
    backups.stop();
    closeDatabase(database);
    closeWork(work);
    log().info({ outcome }, "stopped");
    await lastWords();
    process.exit(0);
  };
  let ending = false;
  const endOnce = (reason: string): void => {
    if (!ending) void end(reason);
    ending = true;
  };
  process.on("SIGTERM", endOnce);
  process.on("SIGINT", endOnce);
  // Whoever started this program is gone without a word.
  process.on("disconnect", () => endOnce("the starting program ended"));
}

function listen(server: Server, { port, host }: Environment): Promise<AddressInfo> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done(server.address() as AddressInfo); // listening on TCP
    });
  });
}

function checkPort({ port, host }: Environment): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createTcpServer();
    probe.once("error", fail);
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

async function checkDrawing({ publicUrl }: Environment): Promise<void> {
  const { tryDrawing } = await import("./try-drawing.server.ts");
  await tryDrawing(builtPages(root, new URL(publicUrl).origin, log()));
}

/** Who starts the service is told at once what monitoring would tell only when a backup is overdue. */
async function tellOfBackups({ backup }: Environment): Promise<void> {
  const trouble = await folderTrouble(backup);
  if (trouble) process.stderr.write(`No backups can be made: ${trouble.message}\n${HOW_TO_MEND}\n`);
}

function inPlainWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Node's additions.
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === "EADDRINUSE")
    return (
      `Port ${port} on ${address} is already in use by another program (another Saukko?).\n` +
      `Stop it, or choose another port: PORT=${(port ?? 3000) + 1} npm start`
    );
  if (code === "EACCES" && port !== undefined)
    return `Port ${port} may not be used by an ordinary user. Choose one from 1024 up, for example PORT=3000.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return `HOST is "${address ?? process.env.HOST}", which is no address of this machine.`;
  return error.message;
}
