import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/domain/person.ts";
import type { Snapshot } from "#app/domain/report-version.ts";
import { closeWork, openWork, type WorkDatabase, workEngineOf } from "#db/work/client.server.ts";
import { listPublished, publishedVersions, readPublished } from "#db/work/queries/published.ts";
import { listVersions, readVersion } from "#db/work/queries/versions.ts";
import { frozenReport, paragraph, textBlock } from "#tests/support/frozen-report.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";

const PAGE_BYTES = 4096;
const LETTER = "x";
const LONG = LETTER.repeat(100_000);
const WRITER: Person = {
  ...{ kind: "person", id: 1, issuer: "local", subject: "", name: "Person writer", login: "writer" },
  ...{ roles: ["coordinator"], municipality: null, invitedTo: [] },
};

let folder: string;
let work: WorkDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "saukko-long-"));
  const file = join(folder, "work.db");
  await publishedFile(file, [longVersion(1), longVersion(2)]);
  expect(spoilLongPages(file)).toBeGreaterThan((2 * 0.9 * LONG.length) / PAGE_BYTES);
  work = openWork(file, { readonly: true });
});
afterAll(() => {
  closeWork(work);
  rmSync(folder, { recursive: true, force: true });
});

function longVersion(number: number): Snapshot {
  const blocks = [textBlock("long", [paragraph(LONG)])];
  const { snapshot } = frozenReport({ sections: [{ id: "a", titles: { fi: "A" }, priority: null, blocks }] });
  return { ...snapshot, number };
}

/**
 * Breaks the chain of the pages that the long texts lie on: who reads one of them is told that the file is
 * damaged. Returns how many there were.
 */
function spoilLongPages(file: string): number {
  const opened = openWork(file);
  workEngineOf(opened).connection.pragma("wal_checkpoint(TRUNCATE)");
  closeWork(opened);
  const bytes = readFileSync(file);
  const full = Buffer.alloc(PAGE_BYTES - 4, LETTER);
  let spoilt = 0;
  for (let at = 0; at < bytes.length; at += PAGE_BYTES) {
    // A page of a long value is the number of the next one, and letters.
    if (!bytes.subarray(at + 4, at + PAGE_BYTES).equals(full)) continue;
    bytes.fill(0xff, at, at + 4);
    spoilt += 1;
  }
  writeFileSync(file, bytes);
  return spoilt;
}

describe("long versions", () => {
  it("are listed for everybody without one page of their content", async () => {
    const { titles, areaNames, years, languages } = frozenReport().snapshot.report;
    expect(await listPublished(work)).toMatchObject([
      { key: PUBLISHED, number: 2, kind: "wide-regional", titles, areaNames, years, languages },
    ]);
    expect((await publishedVersions(work, PUBLISHED)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it("are listed for those who make them without one page either", async () => {
    const listed = await listVersions(work, WRITER, PUBLISHED);
    expect(listed.map(({ number, hash }) => [number, hash.length])).toEqual([
      [2, 64],
      [1, 64],
    ]);
  });

  it("cannot be read where a page of them is damaged", async () => {
    await expect(readPublished(work, PUBLISHED, 1)).rejects.toThrow(/malformed/);
    await expect(readVersion(work, WRITER, { report: PUBLISHED, number: 1 })).rejects.toThrow(/malformed/);
  });
});
