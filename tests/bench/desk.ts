import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { endOfSession, idleSince } from "#app/auth/session-times.ts";
import { formToken, hashOf, newToken } from "#app/auth/token.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { openSession } from "#db/work/commands/sessions.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { startImport } from "#tests/support/import-process.ts";
import { startServer } from "#tests/support/server.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { newSection, textBlock } from "#tests/support/work-report.ts";
import { heading, kilobytes, ms, percentile } from "./figures.ts";
import { loadExample } from "./pages.ts";

const WRITERS = 20;
const BLOCKS = 500;
/** Each writer saves once in so many milliseconds: a pause of 1.5 s after some words. */
const EVERY_MS = 2_500;
const SAVES = 20;
const MOST_P95_MS = 150;
const MOST_JAVASCRIPT = 240_000;
const root = resolve(import.meta.dirname, "../..");

/** Autosave with many writers while figures are imported, and what the script of a chapter's page weighs. */
export async function benchDesk(): Promise<void> {
  if (!existsSync(join(root, "build/server/index.js")))
    throw new Error("there is no build: run npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "saukko-bench-desk-"));
  const [figures, workFile] = [join(folder, "figures.db"), join(folder, "work.db")];
  await loadExample(figures);
  const server = await startServer({ database: figures, environment: { SAUKKO_WORK_DB: workFile } });
  const work = openWork(workFile);
  try {
    const { path, writers } = await writing(work);
    heading(`Autosave: ${WRITERS} writers, a report of ${BLOCKS} texts, ${SAVES} saves each`);
    tell("nothing beside", await saves(server.url, path, writers));
    const running = startImport(["verdicts", "--db", figures]);
    const beside = await saves(server.url, path, writers);
    running.kill();
    const p95 = tell("while verdicts are computed", beside);
    if (p95 > MOST_P95_MS) console.log(`  (wanted: p95 at most ${MOST_P95_MS} ms)`);
    tellWeight();
  } finally {
    closeWork(work);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Writing {
  token: string;
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
      const [token, now] = [newToken(), new Date()];
      await openSession(work, {
        ...{ tokenHash: hashOf(token), personId: id, state: "open", secondFactor: true, device: "", now },
        ...{ endsAt: endOfSession(now, "open"), idleSince: idleSince(now), replaces: null },
      });
      return { token, block: blocks[0]?.id ?? "" };
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
    writers.map(async ({ token, block }, at) => {
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
            "X-Saukko-Form": formToken(token),
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

function tell(name: string, taken: readonly number[]): number {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(taken, share));
  console.log(
    `${name.padEnd(30)} p50 ${ms(p50 ?? 0)} · p95 ${ms(p95 ?? 0)} · p99 ${ms(p99 ?? 0)} · ${taken.length} saves`,
  );
  return p95 ?? 0;
}

function tellWeight(): void {
  const assets = join(root, "build/client/assets");
  const parts = readdirSync(assets).filter((name) => /^writing-.*\.js$/.test(name));
  const bytes = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  const wanted = bytes <= MOST_JAVASCRIPT ? "" : `  (wanted: at most ${kilobytes(MOST_JAVASCRIPT)})`;
  console.log(`\nJavaScript of a chapter's page: ${kilobytes(bytes)} gzip in ${parts.length} files${wanted}`);
}
