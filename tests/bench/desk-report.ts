import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Person } from "#app/domain/person.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { putBehindAll } from "#app/exports/pdf/behind-all.ts";
import { CHILD_OPTIONS, PRESS_PRIORITY } from "#app/exports/pdf/child-options.ts";
import type { PdfAsked, PdfMade } from "#app/exports/pdf/pdf-child.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { figuresOf } from "#app/exports/report/report-figures.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { listPriorities } from "#db/queries/priorities.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { addPlanItem } from "#db/work/commands/plan.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { keepVersion, publishVersion, recordDecision, takeBack } from "#db/work/commands/versions.ts";
import { readVersion } from "#db/work/queries/versions.ts";
import { longPlan, longReport } from "#tests/support/long-report.ts";
import { pdfPages } from "#tests/support/pdf-structure.ts";
import { startServer } from "#tests/support/server.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { ask } from "./ask.ts";
import { type Readers, readersBeside, tellReaders } from "./desk-readers.ts";
import { signIn } from "./desk-session.ts";
import { heading, ms, percentile, tellWanted } from "./figures.ts";

const FREEZE_MS = 1_000;
const PDF_CPU_MS = 6_000;
const PDF_BYTES = 400_000_000;
const PROPOSALS = 5;
/**
 * Readers are measured in turns of so long, with and without the press beside them: over four turns the same
 * build was 1.1 to 1.7 times as slow.
 */
const WINDOW_MS = 6_000;
const TURNS = 12;
const STANDARDS = ["ua-1", "a-2a"] as const;
const DECISION = { bodies: { fi: "Aluevaltuusto", sv: "Fullmäktige" }, day: "2026-11-23", paragraph: "12" };

/** A report of some sixty pages with eighty figures: frozen, printed, and what readers feel of either. */
export async function benchLongReport(figures: string, folder: string): Promise<void> {
  const workFile = join(folder, "long-report.db");
  // What is drawn ahead after publishing would be felt in the quiet turns too, and would make the PDFs first.
  const environment = { SAUKKO_WORK_DB: workFile, SAUKKO_DRAW_AHEAD: "no" };
  const server = await startServer({ database: figures, environment });
  const work = openWork(workFile);
  try {
    const writer = await somebody(work, "writer", "coordinator");
    const report = await begun(work, writer, figures);
    heading("A report of sixty pages with eighty figures, in two languages");
    const readers = await readersBeside(server.url);
    const proposals = await proposedSo(PROPOSALS, { work, writer, report, url: server.url }, readers);
    tellWanted("Collected, frozen and kept by the service, median", percentile(proposals, 0.5), {
      ...{ most: FREEZE_MS, written: ms },
    });
    const version = await published(work, writer, report);
    const made = await pressed(version);
    console.log(
      `Both PDFs: ${made.files.map(({ length }) => `${(length / 1e6).toFixed(1)} MB`).join(" and ")}`,
    );
    console.log(await sizeOf(version, made.files[0] ?? Buffer.of()));
    tellWanted("CPU of the program that sets both PDFs", made.cpu, { most: PDF_CPU_MS, written: ms });
    tellWanted("Its memory at the most", made.memory, { most: PDF_BYTES, written: megabytes });
    await besidePress(server.url, report, `${workFile}.pdfs`);
  } finally {
    closeWork(work);
    await server.stop();
  }
}

async function begun(work: WorkDatabase, writer: Person, figures: string): Promise<string> {
  const database = openDatabase(figures, { readonly: true });
  const priorities = await listPriorities(database);
  closeDatabase(database);
  const plan = longPlan(priorities);
  const ids = new Map<string, string>();
  for (const item of [...plan.goals, ...plan.bodies, ...plan.measures]) {
    const content =
      item.kind === "measure"
        ? {
            ...item.content,
            goal: ids.get(item.content.goal ?? "") ?? null,
            owner: ids.get(item.content.owner ?? "") ?? null,
          }
        : item.content;
    const whose = { area: item.area, part: item.part, now: NOW };
    const added = await addPlanItem(work, writer, whose, { kind: item.kind, content } as Parameters<
      typeof addPlanItem
    >[3]);
    if (added === "not-found") throw new Error(`the plan does not take ${item.kind} ${item.id}`);
    ids.set(item.id, added.id);
  }
  const report = await createReport(work, writer, longReport(priorities), NOW);
  if (!report) throw new Error("the report was not made");
  return report;
}

interface Proposing {
  work: WorkDatabase;
  writer: Person;
  report: string;
  url: string;
}

/** Milliseconds of each proposal as its form is answered; the page is looked at first, as everybody does. */
async function proposedSo(
  times: number,
  { work, writer, report, url }: Proposing,
  readers: Readers,
): Promise<number[]> {
  const { token, form } = await signIn(work, writer.id);
  const address = `${url}/fi/desk/reports/${report}/decide`;
  const headers = { Cookie: `saukko=${token}`, Origin: url };
  const taken: number[] = [];
  const quiet = await readers.during(() => setTimeout(WINDOW_MS));
  const beside: number[] = [];
  for (let number = 1; number <= times; number += 1) {
    await (await fetch(address, { headers })).text();
    const body = new URLSearchParams({
      csrf: form,
      intent: "propose",
      number: String(number),
      accept: "yes",
      empty: "yes",
    });
    beside.push(
      ...(await readers.during(async () => {
        const began = performance.now();
        const answer = await fetch(address, { method: "POST", headers, body, redirect: "manual" });
        taken.push(performance.now() - began);
        if (answer.status !== 303) throw new Error(`a proposal was answered with ${answer.status}`);
      })),
    );
    if ((await takeBack(work, writer, { report, number }, NOW)) !== "done")
      throw new Error(`proposal ${number} was not kept`);
  }
  tellReaders("a proposal is frozen", quiet, beside);
  return taken;
}

/** The latest proposal as if its figures were real: those of the example are never published. */
async function published(work: WorkDatabase, writer: Person, report: string): Promise<ReportVersion> {
  const recorder = await somebody(work, "recorder", "recorder");
  const proposal = await readVersion(work, writer, { report, number: PROPOSALS });
  if (!proposal) throw new Error("there is no proposal");
  const number = PROPOSALS + 1;
  const snapshot = { ...thaw(proposal), number, example: false };
  const frozen = freeze(snapshot);
  const key = { report, number };
  const done = [
    await keepVersion(work, writer, { ...key, example: false, ...frozen }, NOW),
    await recordDecision(work, recorder, key, DECISION, NOW),
    await publishVersion(work, recorder, key, NOW),
  ];
  if (done.some((one) => one !== "done")) throw new Error(`not published: ${done.join(", ")}`);
  return { snapshot, hash: frozen.hash, decision: DECISION, publishedAt: NOW.toISOString() };
}

interface Pressed {
  /** Milliseconds of user and system time of all its threads. */
  cpu: number;
  /** Bytes of memory at the most. */
  memory: number;
  files: Uint8Array[];
}

/** Tells at the program's end, on its standard error, what it has used. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(2, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 }));
  });
`)}`;

/** Both PDFs of the version in one child, started as the service starts it. */
async function pressed(version: ReportVersion): Promise<Pressed> {
  const child = fork(createRequire(import.meta.url).resolve("#app/exports/pdf/pdf-child.ts"), [], {
    ...CHILD_OPTIONS,
    execArgv: [...CHILD_OPTIONS.execArgv, "--import", TELL_USAGE],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  const frozenAt = Math.floor(Date.parse(version.snapshot.frozenAt) / 1000);
  const folder = await mkdtemp(join(tmpdir(), "saukko-pressed-"));
  const files = STANDARDS.map((standard) => ({ standard, path: join(folder, `${standard}.pdf`) }));
  child.send({ document: printReport(version, "fi"), files, frozenAt } satisfies PdfAsked);
  const [made, words] = await Promise.all([answerOf(child), wordsOf(child)]);
  if ("failed" in made) throw new Error(`the report cannot be set: ${made.failed}`);
  const bytes = await Promise.all(files.map(({ path }) => readFile(path)));
  await rm(folder, { recursive: true });
  return { ...JSON.parse(words), files: bytes };
}

/** How large the report is that was measured. */
async function sizeOf(version: ReportVersion, pdf: Uint8Array): Promise<string> {
  const pages = await pdfPages(pdf);
  const { tables } = messagesFor("fi").reportPrint;
  const annexAt = pages.findLastIndex((page) => page.includes(tables));
  const rows = figuresOf(version).reduce((sum, { shown }) => sum + (shown.fi?.table.rows.length ?? 0), 0);
  const figures = figuresOf(version).length;
  return `${annexAt} pages with ${figures} figures, and ${pages.length - annexAt} of their ${rows} rows of numbers`;
}

function answerOf(child: ChildProcess): Promise<PdfMade> {
  return new Promise((done, fail) => {
    child.once("message", (made: PdfMade) => done(made));
    child.once("close", (code) => fail(new Error(`the program that sets PDFs ended with ${code}`)));
  });
}

function wordsOf(child: ChildProcess): Promise<string> {
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  return new Promise((done) => child.once("close", () => done(words)));
}

/**
 * Readers' times while PDFs of the published report are made, one after the other, and without. The service
 * keeps what it has made in the folder: it is emptied before each turn. As a measure of the machine, also
 * beside a program of the same priority that does nothing but count.
 */
async function besidePress(url: string, report: string, folder: string): Promise<void> {
  const readers = await readersBeside(url);
  const [quiet, beside, counting]: [number[], number[], number[]] = [[], [], []];
  let made = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    quiet.push(...(await readers.during(() => setTimeout(WINDOW_MS))));
    counting.push(...(await readers.during(whileCounting)));
    await rm(folder, { recursive: true, force: true });
    beside.push(
      ...(await readers.during(async () => {
        for (const name of ["report.pdf", "archive.pdf"]) {
          const address = `${url}/fi/export/reports/${report}/${PROPOSALS + 1}/${name}`;
          await ask(address);
          made += 1;
        }
      })),
    );
  }
  tellReaders(`${made} PDFs are made`, quiet, beside);
  const [without, within] = [percentile(quiet, 0.99), percentile(counting, 0.99)];
  console.log(
    `  beside a program that only counts: ${ms(within)} of ${counting.length}, ${(within / without).toFixed(2)} ×`,
  );
}

/** Keeps one core busy for a turn, as far behind as the program that sets PDFs, and touches no memory. */
async function whileCounting(): Promise<void> {
  const counter = spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" });
  if (counter.pid) {
    setPriority(counter.pid, PRESS_PRIORITY);
    putBehindAll(counter.pid);
  }
  await setTimeout(WINDOW_MS);
  counter.kill("SIGKILL");
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
