import { join } from "node:path";
import { closeWork, openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { startServer } from "#tests/support/server.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { newSection, textBlock } from "#tests/support/work-report.ts";
import { ask } from "./ask.ts";
import { signIn } from "./desk-session.ts";
import { heading, percentile, tellWanted, whole } from "./figures.ts";

const PEOPLE = 400;
const SESSIONS = 800;
const AUDIT_ROWS = 100_000;
const DRAFTS = 20;
const BLOCKS = 200;
const TURNS = 9;
const PAGES = 400;
const DRAWN = 40;
const READERS = 4;
/** Ten per cent lie within what two runs of the same thing differ by on a machine that does other things. */
const MOST_SLOWER = 1.1;

/** Pages a second that visitors get of a service with full tables of people's work, and of one with none. */
export async function benchVisitors(figures: string, folder: string): Promise<void> {
  heading(
    `Visitors, by turns: tables with ${PEOPLE} people, ${SESSIONS} sessions, ${whole(AUDIT_ROWS)} audit rows, ${DRAFTS} drafts, and empty ones`,
  );
  const files = { full: join(folder, "full.db"), empty: join(folder, "empty.db") };
  await fill(files.full);
  closeWork(openWork(files.empty));
  const service = (file: string) =>
    startServer({ database: figures, environment: { SAUKKO_WORK_DB: file, LOG_LEVEL: "warn" } });
  const [full, empty] = [await service(files.full), await service(files.empty)];
  try {
    for (const [name, pages, address] of [
      ["kept pages", PAGES, (_run: number) => "/fi"],
      ["pages drawn anew", DRAWN, (run: number) => `/fi/indicators/sotkanet-181?anew=${run}`],
      ["the list of reports, drawn anew", DRAWN, (run: number) => `/fi/reports?anew=${run}`],
    ] as const)
      await byTurns(name, pages, { full: full.url, empty: empty.url }, address);
  } finally {
    await full.stop();
    await empty.stop();
  }
}

async function byTurns(
  name: string,
  pages: number,
  urls: { full: string; empty: string },
  address: (run: number) => string,
): Promise<void> {
  const rates: Record<"full" | "empty", number[]> = { full: [], empty: [] };
  let run = 0;
  const next = (): string => {
    run += 1;
    return address(run);
  };
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const which of turn % 2 === 0 ? (["full", "empty"] as const) : (["empty", "full"] as const)) {
      const rate = await pagesASecond(urls[which], pages, next);
      // The first turn warms both.
      if (turn > 0) rates[which].push(rate);
    }
  const [full, empty] = [percentile(rates.full, 0.5), percentile(rates.empty, 0.5)];
  console.log(`${name}: ${whole(full)} a second with full tables, ${whole(empty)} with empty ones`);
  const written = (ratio: number): string => `${ratio.toFixed(2)} ×`;
  tellWanted("  empty to full", empty / full, { most: MOST_SLOWER, written });
}

async function pagesASecond(url: string, pages: number, address: () => string): Promise<number> {
  let left = pages;
  const began = performance.now();
  const reader = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await ask(url + address());
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return pages / ((performance.now() - began) / 1000);
}

async function fill(file: string): Promise<void> {
  const work = openWork(file);
  const people = [];
  for (let at = 0; at < PEOPLE; at += 1) people.push(await somebody(work, `person-${at}`, "coordinator"));
  for (let at = 0; at < SESSIONS; at += 1) await signIn(work, people[at % PEOPLE]?.id ?? 1);
  const [owner] = people;
  if (!owner) throw new Error("there is nobody");
  const text = textBlock({ fi: "Kymenlaakson väestö vähenee ja vanhenee. ".repeat(100) });
  for (let at = 0; at < DRAFTS; at += 1) {
    const sections = [newSection("Luku", ...Array.from({ length: BLOCKS }, () => text))];
    const titles = { fi: `Kertomus ${at}` };
    await createReport(
      work,
      owner,
      {
        ...{ kind: "blank", titles, area: "hyvinvointialue:10", name: `kertomus-${at}`, sections },
        ...{ years: { first: 2025, last: 2029 }, languages: ["fi"], indicators: [] },
      },
      NOW,
    );
  }
  fillAudit(work);
  closeWork(work);
}

function fillAudit(work: WorkDatabase): void {
  const { connection } = workEngineOf(work);
  connection.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${AUDIT_ROWS})
     INSERT INTO audit (at, person_id, act, subject, detail)
     SELECT '2026-11-29T08:00:00.000Z', 1 + i % ${PEOPLE}, 'person.roles', 'person:' || (1 + i % ${PEOPLE}), '{}' FROM n`,
  );
}
