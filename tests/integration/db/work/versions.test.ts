import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import type { Snapshot } from "#app/domain/report-version.ts";
import { freeze, thaw } from "#app/reports/snapshot/freeze.ts";
import { type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import {
  beginCorrection,
  keepVersion,
  publishVersion,
  recordDecision,
  takeBack,
} from "#db/work/commands/versions.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import {
  listPublished,
  publishedEdition,
  publishedVersions,
  readPublished,
} from "#db/work/queries/published.ts";
import { listVersions, readVersion, storedVersions } from "#db/work/queries/versions.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";
import { later, NOW, somebody } from "#tests/support/work-people.ts";
import { smallReport } from "#tests/support/work-report.ts";

let work: WorkDatabase;
let writer: Person;
let recorder: Person;
let report: string;
beforeEach(async () => {
  ({ work, writer, report } = await smallReport());
  recorder = await somebody(work, "recorder", "recorder");
});

const decision = { bodies: { fi: "Aluevaltuusto" }, day: "2026-11-23", paragraph: "12" };

function content(number = 1, changes: Partial<Snapshot> = {}): Snapshot {
  const { snapshot } = frozenReport();
  return { ...snapshot, report: { ...snapshot.report, key: report }, number, ...changes };
}

const keep = (number = 1, changes: Partial<Snapshot> = {}, who = writer) =>
  keepVersion(
    work,
    who,
    { report, number, example: changes.example ?? false, ...freeze(content(number, changes)) },
    NOW,
  );
const decide = (number = 1, who = recorder) => recordDecision(work, who, { report, number }, decision, NOW);
const publish = (number = 1, who = recorder) => publishVersion(work, who, { report, number }, later(1));
const stateOf = async () => (await readDraft(work, writer, report))?.state;

describe("a version on its way", () => {
  it("is proposed, decided and published, each by who may", async () => {
    expect(await publish()).toBe("not-found");
    expect(await keep()).toBe("done");
    expect(await stateOf()).toBe("proposed");
    expect([await decide(1, writer), await publish(1, writer)]).toEqual(["not-found", "not-found"]);
    expect(await publish()).toBe("not-decided");
    expect(await decide()).toBe("done");
    expect(await listPublished(work)).toEqual([]);
    expect(await readPublished(work, report, null)).toBeNull();
    expect(await publish()).toBe("done");
    expect(await stateOf()).toBe("published");

    const [shown] = await listPublished(work);
    expect(shown).toMatchObject({ key: report, number: 1, decision, years: { first: 2025, last: 2029 } });
    const stored = await readPublished(work, report, 1);
    expect(stored && thaw(stored)).toEqual(content());
    expect(await publishedVersions(work, report)).toEqual([
      { number: 1, decision, publishedAt: later(1).toISOString() },
    ]);
  });

  it("is never published with figures of the example", async () => {
    expect(await keep(1, { example: true })).toBe("done");
    expect(await decide()).toBe("done");
    expect(await publish()).toBe("example");
    expect(await listPublished(work)).toEqual([]);
  });

  it("is decided once", async () => {
    await keep();
    expect([await decide(), await decide()]).toEqual(["done", "moved-on"]);
  });

  it("can be taken back until it is decided; the next one has the next number", async () => {
    await keep();
    expect(await keep(2)).toBe("moved-on");
    expect(await takeBack(work, writer, { report, number: 1 }, NOW)).toBe("done");
    expect(await stateOf()).toBe("draft");
    expect([await keep(1), await keep(3), await keep(2)]).toEqual(["moved-on", "moved-on", "done"]);
    expect(await decide(1)).toBe("moved-on");
    expect(await decide(2)).toBe("done");
    expect(await takeBack(work, writer, { report, number: 2 }, NOW)).toBe("moved-on");
  });

  it("stays at its number when a correction becomes the latest", async () => {
    await keep();
    await decide();
    await publish();
    const first = await readPublished(work, report, 1);
    const edition = await publishedEdition(work);
    expect(await beginCorrection(work, writer, report, NOW)).toBe("done");
    expect(await readPublished(work, report, null)).toEqual(first);
    await keep(2, { correction: { fi: "Luku 3 oli väärin." } });
    await decide(2);
    await publish(2);
    expect(await readPublished(work, report, 1)).toEqual(first);
    const latest = await readPublished(work, report, null);
    expect(latest && thaw(latest)).toMatchObject({ number: 2, correction: { fi: "Luku 3 oli väärin." } });
    expect((await publishedVersions(work, report)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await listPublished(work)).map(({ number }) => number)).toEqual([2]);
    expect(await publishedEdition(work)).toBeGreaterThan(edition);
  });

  it("is seen before it is published by who may read drafts, and by nobody else", async () => {
    await keep();
    expect(await listVersions(work, writer, report)).toMatchObject([
      {
        number: 1,
        example: false,
        frozenBy: { id: writer.id, name: "Person writer" },
        decision: null,
        publishedAt: null,
      },
    ]);
    expect(await readVersion(work, recorder, { report, number: 1 })).toMatchObject({ number: 1 });
    const stranger: Person = {
      ...(await somebody(work, "m", "municipal-author")),
      municipality: "kunta:285",
    };
    expect(await listVersions(work, stranger, report)).toEqual([]);
    expect(await readVersion(work, stranger, { report, number: 1 })).toBeNull();
    expect(await readVersion(work, { kind: "visitor" }, { report, number: 1 })).toBeNull();
  });
});

describe("a stored version", () => {
  beforeEach(async () => {
    await keep();
    await decide();
    await publish();
  });

  it.each([
    "UPDATE versions SET json = '{}'",
    "UPDATE versions SET hash = 'a' WHERE number = 1",
    "DELETE FROM versions",
    "INSERT OR REPLACE INTO versions SELECT id, report, number, area, '{}', hash, example, frozen_by, frozen_at FROM versions",
    "INSERT OR REPLACE INTO versions SELECT 99, report, number, area, '{}', hash, example, frozen_by, frozen_at FROM versions",
    "UPDATE version_acts SET paragraph = '13'",
    "DELETE FROM version_acts",
    "INSERT OR REPLACE INTO version_acts SELECT 99, version_id, act, bodies, day, '13', person_id, at FROM version_acts",
  ])("is not changed by %s", async (sql) => {
    const before = await readPublished(work, report, 1);
    expect(() => workEngineOf(work).connection.exec(sql)).toThrow(/never|only ever/);
    expect(await readPublished(work, report, 1)).toEqual(before);
  });

  it("is handed out for checking, each once", async () => {
    const all: { report: string; number: number; json: string; hash: string }[] = [];
    for await (const one of storedVersions(work)) if ("json" in one) all.push(one);
    expect(all.map(({ report: key, number }) => [key, number])).toEqual([[report, 1]]);
    expect(all.map(thaw)).toEqual([content()]);
  });
});
