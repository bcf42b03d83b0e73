import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { startImport } from "#tests/support/import-process.ts";
import { startServer } from "#tests/support/server.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { newSection, textBlock } from "#tests/support/work-report.ts";
import { signIn } from "./desk-session.ts";
import { heading, ms, percentile, tellWanted } from "./figures.ts";

const WRITERS = 20;
const BLOCKS = 500;
/** Each writer saves once in so many milliseconds: a pause of 1.5 s after some words. */
const EVERY_MS = 2_500;
const SAVES = 20;
const MOST_P95_MS = 150;

/**
 * Saves of many writers: with nothing beside them, while a real import brings every figure anew, and while
 * verdicts are computed.
 */
export async function benchAutosave(figures: string, folder: string): Promise<void> {
  const workFile = join(folder, "autosave.db");
  const server = await startServer({ database: figures, environment: { SAUKKO_WORK_DB: workFile } });
  const work = openWork(workFile);
  const source = await exampleSource();
  try {
    const { path, writers } = await writing(work);
    const measured = () => saves(server.url, path, writers);
    heading(`Autosave: ${WRITERS} writers, a report of ${BLOCKS} texts, ${SAVES} saves each`);
    tellSaves("with nothing beside", await measured());
    tellSaves(
      "while an import runs",
      await beside(["sotkanet", "--full", "--db", figures], { SOTKANET_BASE_URL: source.baseUrl }, measured),
    );
    tellSaves("while verdicts are computed", await beside(["verdicts", "--db", figures], {}, measured));
  } finally {
    source.end();
    closeWork(work);
    await server.stop();
  }
}

/** Measures while a command of the importer runs, begun anew where it ends too soon. */
async function beside<T>(
  command: readonly string[],
  environment: Record<string, string>,
  measure: () => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  let running = startImport(command, environment);
  const again = async (): Promise<void> => {
    for (;;) {
      const { code, words } = await running.ended;
      if (over.signal.aborted) return;
      if (code !== 0) throw new Error(`the import beside ended with ${code}: ${words.slice(-500)}`);
      running = startImport(command, environment);
    }
  };
  const repeated = again();
  // A command that fails ends the measuring.
  const measured = await Promise.race([measure(), repeated.then(() => measure())]);
  over.abort();
  running.kill();
  await repeated;
  return measured;
}

/** The example figures as Sotkanet would give them, from a program that is no part of the service. */
function exampleSource(): Promise<{ baseUrl: string; end: () => void }> {
  const child = fork(join(import.meta.dirname, "example-source.ts"));
  return new Promise((done, fail) => {
    child.once("message", (baseUrl: string) => done({ baseUrl, end: () => void child.kill() }));
    child.once("exit", (code) => fail(new Error(`the example source ended with ${code}`)));
  });
}

interface Writing {
  token: string;
  form: string;
  block: string;
}

async function writing(work: WorkDatabase): Promise<{ path: string; writers: Writing[] }> {
  const owner = await somebody(work, "owner", "coordinator");
  const sections = Array.from({ length: WRITERS }, (_, at) =>
    newSection(
      `Luku ${at + 1}`,
      ...Array.from({ length: BLOCKS / WRITERS }, () => textBlock({ fi: `${textOf(0)}` })),
    ),
  );
  const report = await createReport(
    work,
    owner,
    {
      ...{ kind: "blank", titles: { fi: "Kertomus" }, area: "hyvinvointialue:10", name: "kertomus" },
      ...{ years: { first: 2025, last: 2029 }, languages: ["fi"], sections, indicators: [] },
    },
    NOW,
  );
  const draft = report && (await readDraft(work, owner, report));
  if (!draft) throw new Error("the report was not made");
  const writers = await Promise.all(
    draft.sections.map(async ({ blocks }, at): Promise<Writing> => {
      const { id } = await somebody(work, `writer-${at}`, "coordinator");
      const { token, form } = await signIn(work, id);
      return { token, form, block: blocks[0]?.id ?? "" };
    }),
  );
  return { path: `/fi/desk/reports/${report}/${draft.sections[0]?.id}/save`, writers };
}

/** Some 4,000 signs. */
function textOf(turn: number): string {
  return `${"Kymenlaakson väestö vähenee ja vanhenee, ja palvelut muuttuvat sen mukana. ".repeat(50)}${turn}`;
}

/** Milliseconds of each save. */
async function saves(url: string, path: string, writers: readonly Writing[]): Promise<number[]> {
  const taken: number[] = [];
  await Promise.all(
    writers.map(async ({ token, form, block }, at) => {
      await setTimeout((EVERY_MS * at) / writers.length);
      let base = 0;
      for (let turn = 0; turn < SAVES; turn += 1) {
        const began = performance.now();
        const answer = await fetch(url + path, {
          method: "POST",
          headers: {
            Cookie: `saukko=${token}`,
            Origin: url,
            "Content-Type": "application/json",
            "X-Saukko-Form": form,
          },
          body: JSON.stringify({ block, base, texts: { fi: readMarkdown(textOf(began)) } }),
        });
        const reply: { version: number } = JSON.parse(await answer.text());
        // The first one only asks which version there is.
        if (turn > 0) taken.push(performance.now() - began);
        if (![200, 409].includes(answer.status)) throw new Error(`a save was answered with ${answer.status}`);
        base = reply.version;
        await setTimeout(Math.max(0, EVERY_MS - (performance.now() - began)));
      }
    }),
  );
  return taken;
}

function tellSaves(name: string, taken: readonly number[]): void {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(taken, share));
  console.log(`${name}: p50 ${ms(p50 ?? 0)} · p99 ${ms(p99 ?? 0)} · ${taken.length} saves`);
  tellWanted("  p95", p95 ?? Number.NaN, { most: MOST_P95_MS, written: ms });
}
