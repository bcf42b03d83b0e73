import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ReportState } from "#app/domain/report.ts";
import { canonicalText, freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";
import { createReport } from "#db/work/commands/reports.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { listVersions, readVersion } from "#db/work/queries/versions.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";
import { NOW, somebody } from "#tests/support/work-people.ts";
import { DECISION, largeSnapshot } from "./large-snapshot.ts";
import type { PublishingOrder, Step } from "./publish-on.ts";
import { chance } from "./random.ts";

/** What a publish goes through, in its order: each is the state that one of its steps begins from. */
const STATES: readonly ReportState[] = ["draft", "proposed", "decided", "published"];
/** Half of the moments fall into a step and half behind it, while the machine is as busy as it was. */
const TWICE = 2;
/** Of so many kills some fall before a step is done and some after, or the moments are wrong. */
const ENOUGH = 20;

/** How kills fell: how many upon the step that begins from a state, and upon how many that step was done. */
interface Fallen {
  kills: number;
  done: number;
}

/**
 * Kills a program that publishes, at random moments: in each of its steps in turn, as long as that takes in a
 * publish that nobody disturbs. After each kill every version is whole or is not there, and the report stands
 * where its versions say.
 */
export async function soakPublishing({ kills, seed }: { kills: number; seed: number }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "saukko-publishing-"));
  const random = chance(seed);
  const fallen = new Map<ReportState, Fallen>(STATES.map((state) => [state, { kills: 0, done: 0 }]));
  try {
    const order = await begin(join(folder, "work.db"));
    const file = join(folder, "order.json");
    writeFileSync(file, JSON.stringify(order));
    const lengths = await undisturbed(file);
    for (let killed = 0; killed < kills; killed += 1) {
      const [from = "draft", length = 0] = lengths[killed % lengths.length] ?? [];
      await killIn(from, random.next() * length * TWICE, file);
      const upon = fallen.get(from);
      if (upon) upon.kills += 1;
      if ((await checkWhole(order)) !== from && upon) upon.done += 1;
    }
    const versions = await countVersions(order);
    return `publishing: ${kills} kills, ${toldOf(fallen, lengths)}; ${versions} versions, each whole`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How the kills fell upon each step. Throws where they cannot have found anything. */
function toldOf(fallen: ReadonlyMap<ReportState, Fallen>, lengths: readonly Length[]): string {
  const all = [...fallen.values()];
  const sum = (of: keyof Fallen): number => all.reduce((total, one) => total + one[of], 0);
  const told = lengths.map(([from, ms]) => {
    const { kills = 0, done = 0 } = fallen.get(from) ?? {};
    return `${kills} from ${from} (${Math.round(ms)} ms; ${done} done)`;
  });
  if (sum("kills") >= ENOUGH && (sum("done") === 0 || sum("done") === sum("kills")))
    throw new Error(`all kills fell on one side of their steps: ${told.join(", ")}`);
  return told.join(", ");
}

/** The state that a step begins from, and the milliseconds that it takes. */
type Length = readonly [from: ReportState, ms: number];

/**
 * The steps of a whole publish that nobody disturbs, in their order: a program each, since one that is killed
 * has hardly done others before.
 */
async function undisturbed(order: string): Promise<Length[]> {
  const lengths: Length[] = [];
  for (const state of STATES) {
    const { child, ended, words } = program(order, 1);
    child.on("message", ({ from, took }: Step) => {
      if (took !== null) lengths.push([from, took]);
    });
    await ended;
    if (lengths.at(-1)?.[0] !== state)
      throw new Error(`an undisturbed publish did not come from ${state}: ${lengths.join(" ")} ${words()}`);
  }
  return lengths;
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

/** Kills the program so many milliseconds after the step that begins from a state has begun. */
async function killIn(from: ReportState, ms: number, order: string): Promise<void> {
  const { child, ended, words } = program(order);
  const begun = new Promise<void>((done) =>
    child.on("message", (step: Step) => {
      if (step.from === from && step.took === null) done();
    }),
  );
  await Promise.race([begun, ended]);
  await pause(ms);
  child.kill("SIGKILL");
  if ((await ended) !== "SIGKILL") throw new Error(`the program ended by itself: ${words()}`);
}

interface Program {
  child: ChildProcess;
  ended: Promise<NodeJS.Signals | null>;
  /** What it has written of what went wrong. */
  words: () => string;
}

/** `steps`: after so many it ends by itself. */
function program(order: string, steps?: number): Program {
  const args = [order, ...(steps === undefined ? [] : [String(steps)])];
  const child = fork(join(import.meta.dirname, "publish-on.ts"), args, {
    execArgv: NODE_FLAGS,
    env: COMMAND_ENVIRONMENT,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once("close", (_code, signal) => done(signal)),
  );
  return { child, ended, words: () => words };
}

/** Throws where something is half; gives the state in which the report was left. */
async function checkWhole({
  work: file,
  report,
  recorder,
  content,
}: PublishingOrder): Promise<ReportState | "gone"> {
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
