import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Snapshot } from "#app/domain/report-version.ts";
import { latestReport } from "#app/pages/front/latest-report.server.ts";
import {
  correctedBy,
  type PublishedPage,
  publishedReport,
} from "#app/pages/report/published-report.server.ts";
import { closeWork, openWork, type WorkDatabase } from "#db/work/client.server.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";

const folder = mkdtempSync(join(tmpdir(), "saukko-corrected-"));
let work: WorkDatabase;

/** The same report with one number of its first table otherwise, in each language. */
function corrected(first: Snapshot, number: number): Snapshot {
  const changed = structuredClone(first);
  const figure = changed.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "figure");
  if (figure?.kind !== "figure") throw new Error("the fixture has a figure");
  for (const shown of Object.values(figure.shown))
    for (const cell of shown?.table.rows.flat() ?? [])
      if (cell.text === "10,5") Object.assign(cell, { text: "10,7", value: 10.7 });
  return { ...changed, number, correction: { fi: "Lähde korjasi luvun." } };
}

beforeAll(async () => {
  const { snapshot } = frozenReport();
  await publishedFile(join(folder, "work.db"), [snapshot, corrected(snapshot, 2)]);
  work = openWork(join(folder, "work.db"));
});
afterAll(() => {
  closeWork(work);
  rmSync(folder, { recursive: true, force: true });
});

async function page(number: number | null): Promise<PublishedPage> {
  return (await publishedReport(work, PUBLISHED, number)) ?? expect.fail("not published");
}

describe("a published correction", () => {
  it("tells what it changed in the version before, and a first version nothing", async () => {
    const told = await correctedBy(work, await page(2), "fi");
    expect(told?.before).toBe(1);
    expect(told?.revised.map((one) => [one.kind, one.before, one.now])).toEqual([["number", "10,5", "10,7"]]);
    expect(await correctedBy(work, await page(1), "fi")).toBeNull();
  });

  it("stands in the list of versions with the decision on each", async () => {
    const { versions } = await page(null);
    expect(versions.map(({ number, decision }) => [number, decision.paragraph])).toEqual([
      [2, "12"],
      [1, "12"],
    ]);
  });

  it("is named on the front page by its report", async () => {
    expect(await latestReport(work)).toEqual({ key: PUBLISHED, years: { first: 2025, last: 2029 } });
  });
});

it("no report is named on the front page before one is published", async () => {
  const empty = openWork(join(folder, "empty.db"));
  expect(await latestReport(empty)).toBeNull();
  closeWork(empty);
});
