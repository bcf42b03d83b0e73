import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { canonicalText, freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { listVersions, readVersion } from "#db/work/queries/versions.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { DECISION, largeSnapshot } from "./large-snapshot.ts";
import type { PublishingOrder } from "./publish-on.ts";
import { chance } from "./random.ts";

/** Longest time, from its first step on, after which the program is killed, in milliseconds. */
const LONGEST_MS = 120;

/**
 * Kills a program that publishes, at random moments. After each kill every version is whole or is not there,
 * and the report stands where its versions say.
 */
export async function soakPublishing({ kills, seed }: { kills: number; seed: number }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-publishing-"));
  const random = chance(seed);
  const found = new Map<string, number>();
  try {
    const order = await begin(join(folder, "work.db"));
    const file = join(folder, "order.json");
    writeFileSync(file, JSON.stringify(order));
    for (let killed = 0; killed < kills; killed += 1) {
      await killAfter(random.next() * LONGEST_MS, file);
      const state = await checkWhole(order);
      found.set(state, (found.get(state) ?? 0) + 1);
    }
    const versions = await countVersions(order);
    const states = [...found].sort().map(([state, count]) => `${state} ${count}`);
    return `publishing: ${kills} kills, left ${states.join(", ")}; ${versions} versions, each whole`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function begin(file: string): Promise<PublishingOrder> {
  const work = openWork(file);
  const [writer, recorder] = [
    await somebody(work, "writer", "coordinator"),
    await somebody(work, "recorder", "recorder"),
  ];
  const { titles, area, years, languages } = largeSnapshot("").report;
  const report = await createReport(
    work,
    writer,
    {
      ...{ kind: "wide-regional", titles, area, years, languages, name: "kertomus" },
      ...{ sections: [], indicators: [] },
    },
    NOW,
  );
  closeWork(work);
  if (report === null) throw new Error("the report was not made");
  return { work: file, report, writer, recorder, content: largeSnapshot(report), decision: DECISION };
}

async function killAfter(ms: number, order: string): Promise<void> {
  const child = fork(join(import.meta.dirname, "publish-on.ts"), [order], {
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once("close", (_code, signal) => done(signal)),
  );
  await Promise.race([new Promise((done) => child.once("message", done)), ended]);
  await pause(ms);
  child.kill("SIGKILL");
  if ((await ended) !== "SIGKILL") throw new Error(`the program ended by itself: ${words}`);
}

/** Throws where something is half; gives the state in which the report was left. */
async function checkWhole({ work: file, report, recorder, content }: PublishingOrder): Promise<string> {
  const work = openWork(file);
  try {
    const { connection } = workEngineOf(work);
    const pages = connection.pragma("quick_check", { simple: true });
    if (pages !== "ok") throw new Error(`the file is damaged: ${pages}`);
    const versions = await listVersions(work, recorder, report);
    for (const [at, { number, decision, publishedAt }] of versions.entries()) {
      if (number !== versions.length - at) throw new Error(`version ${versions.length - at} is missing`);
      if (publishedAt !== null && !decision) throw new Error(`version ${number} is published undecided`);
      if (at > 0 && publishedAt === null) throw new Error(`version ${number} was left behind`);
    }
    const [latest] = versions;
    const stored = latest && (await readVersion(work, recorder, { report, number: latest.number }));
    // Hashed again, read by its form, and what the program was given.
    if (stored && canonicalText(thaw(stored)) !== freeze({ ...content, number: stored.number }).json)
      throw new Error(`version ${stored.number} has another content`);
    const state = (await readDraft(work, recorder, report))?.state ?? "gone";
    const should = latest?.publishedAt
      ? ["published", "draft"]
      : latest?.decision
        ? ["decided"]
        : ["proposed"];
    if (!(latest ? should : ["draft"]).includes(state))
      throw new Error(`the report is ${state} beside a version that is ${should.join(" or ")}`);
    const audited = connection.prepare("SELECT count(*) FROM audit WHERE act = ?").pluck();
    const acts = [versions.length, versions.filter(({ publishedAt }) => publishedAt !== null).length];
    const told = [audited.get("version.proposed"), audited.get("version.published")];
    if (told.join() !== acts.join()) throw new Error(`the audit tells of ${told} and there are ${acts}`);
    return state;
  } finally {
    closeWork(work);
  }
}

async function countVersions({ work: file, report, recorder }: PublishingOrder): Promise<number> {
  const work = openWork(file);
  const { length } = await listVersions(work, recorder, report);
  closeWork(work);
  return length;
}
