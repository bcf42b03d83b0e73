import { and, eq, max } from "drizzle-orm";
import type { AreaKey } from "#app/domain/area.ts";
import type { AuditAct } from "#app/domain/audit.ts";
import { type Act, may, type Person, type Reader } from "#app/domain/person.ts";
import type { Decision } from "#app/domain/report-version.ts";
import type { Engine } from "../../open-file.server.ts";
import type { WorkDatabase } from "../client.server.ts";
import { reports } from "../schema/reports.ts";
import { versionActs, versions } from "../schema/versions.ts";
import { workTransaction } from "../transaction.ts";
import { addToAudit } from "./audit.ts";

export interface NewVersion {
  report: string;
  number: number;
  json: string;
  hash: string;
  example: boolean;
}

/** Which version is meant. */
export interface VersionKey {
  report: string;
  number: number;
}

/**
 * Why a version did not become what was asked. "not-found": it is not there, or is not for this person.
 * "moved-on": the report has a newer version, or stands elsewhere on its way, than whoever asks has seen.
 */
export type VersionOutcome = "done" | "not-found" | "moved-on" | "example" | "not-decided";

/**
 * Keeps a frozen version of a draft: from then on it is a proposal. Either all of it is there or nothing,
 * whenever the program ends.
 */
export function keepVersion(
  work: WorkDatabase,
  reader: Reader,
  version: NewVersion,
  now: Date,
): Promise<VersionOutcome> {
  const { report, number, json, hash, example } = version;
  return actOn(work, reader, "propose", report, ({ engine, person, area, state }) => {
    if (state !== "draft" || number !== latestNumber(engine, report) + 1) return "moved-on";
    engine.orm
      .insert(versions)
      .values({
        ...{ report, number, area, json, hash, example: example ? 1 : 0 },
        ...{ frozenBy: person.id, frozenAt: now.toISOString() },
      })
      .run();
    setState(engine, report, "proposed");
    note(engine, person, "version.proposed", version, { hash }, now);
    return "done";
  });
}

/** Opens a report again that has been proposed and not decided. The proposal's version stays. */
export function takeBack(
  work: WorkDatabase,
  reader: Reader,
  key: VersionKey,
  now: Date,
): Promise<VersionOutcome> {
  return actOn(work, reader, "propose", key.report, ({ engine, person, state }) => {
    if (state !== "proposed" || key.number !== latestNumber(engine, key.report)) return "moved-on";
    setState(engine, key.report, "draft");
    note(engine, person, "version.taken-back", key, {}, now);
    return "done";
  });
}

/**
 * Records what a council or another body decided of the latest version. Recorded once: a decision that was
 * written down wrongly is mended by a new version.
 */
export function recordDecision(
  work: WorkDatabase,
  reader: Reader,
  key: VersionKey,
  decision: Decision,
  now: Date,
): Promise<VersionOutcome> {
  return actOn(work, reader, "decide", key.report, ({ engine, person, state }) => {
    const version = versionRow(engine, key);
    if (!version) return "not-found";
    if (state !== "proposed" || key.number !== latestNumber(engine, key.report)) return "moved-on";
    const { bodies, day, paragraph } = decision;
    addAct(
      engine,
      version.id,
      person,
      { act: "decided", bodies: JSON.stringify(bodies), day, paragraph },
      now,
    );
    setState(engine, key.report, "decided");
    // Four eyes: not forbidden, but to be seen afterwards.
    note(
      engine,
      person,
      "version.decided",
      key,
      { day, paragraph, ownWork: version.frozenBy === person.id },
      now,
    );
    return "done";
  });
}

/** Shows a decided version to everybody, for good. */
export function publishVersion(
  work: WorkDatabase,
  reader: Reader,
  key: VersionKey,
  now: Date,
): Promise<VersionOutcome> {
  return actOn(work, reader, "publish", key.report, ({ engine, person, state }) => {
    const version = versionRow(engine, key);
    if (!version) return "not-found";
    if (version.example === 1) return "example";
    if (state === "draft" || state === "proposed") return "not-decided";
    if (state !== "decided" || key.number !== latestNumber(engine, key.report)) return "moved-on";
    addAct(engine, version.id, person, { act: "published" }, now);
    setState(engine, key.report, "published");
    note(engine, person, "version.published", key, { hash: version.hash }, now);
    return "done";
  });
}

/** Opens a published report for a correction; what is published stays. */
export function beginCorrection(
  work: WorkDatabase,
  reader: Reader,
  report: string,
  now: Date,
): Promise<VersionOutcome> {
  return actOn(work, reader, "propose", report, ({ engine, person, state }) => {
    if (state !== "published" && state !== "decided") return "moved-on";
    setState(engine, report, "draft");
    note(
      engine,
      person,
      "version.correction-begun",
      { report, number: latestNumber(engine, report) },
      {},
      now,
    );
    return "done";
  });
}

interface Asked {
  engine: Engine;
  person: Person;
  area: AreaKey;
  state: string;
}

async function actOn(
  work: WorkDatabase,
  reader: Reader,
  act: Act,
  report: string,
  change: (asked: Asked) => VersionOutcome,
): Promise<VersionOutcome> {
  if (reader.kind === "visitor") return "not-found";
  return workTransaction(work, (engine) => {
    const row = engine.orm.select().from(reports).where(eq(reports.key, report)).get();
    if (!row || row.removedAt !== null) return "not-found";
    const area = row.area as AreaKey; // written by this room alone
    if (!may(reader, act, { kind: "report", report, area })) return "not-found";
    return change({ engine, person: reader, area, state: row.state });
  });
}

function latestNumber(engine: Engine, report: string): number {
  const row = engine.orm
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.report, report))
    .get();
  return row?.number ?? 0;
}

type VersionRow = Pick<typeof versions.$inferSelect, "id" | "hash" | "example" | "frozenBy">;

function versionRow(engine: Engine, { report, number }: VersionKey): VersionRow | undefined {
  const { id, hash, example, frozenBy } = versions;
  return engine.orm
    .select({ id, hash, example, frozenBy })
    .from(versions)
    .where(and(eq(versions.report, report), eq(versions.number, number)))
    .get();
}

function setState(engine: Engine, report: string, state: string): void {
  engine.orm.update(reports).set({ state }).where(eq(reports.key, report)).run();
}

function addAct(
  engine: Engine,
  versionId: number,
  { id: personId }: Person,
  act: { act: string; bodies?: string; day?: string; paragraph?: string },
  now: Date,
): void {
  engine.orm
    .insert(versionActs)
    .values({ versionId, personId, ...act, at: now.toISOString() })
    .run();
}

function note(
  engine: Engine,
  who: Person,
  act: AuditAct,
  { report, number }: VersionKey,
  detail: Record<string, unknown>,
  now: Date,
): void {
  addToAudit(engine, { who, act, subject: `report:${report}`, detail: { number, ...detail }, now });
}
