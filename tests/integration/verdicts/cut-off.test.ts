import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaKey } from "#app/domain/area.ts";
import { recompute, recomputeIfNeeded } from "#app/verdicts/recompute.ts";
import { closeDatabase, type Database, engineOf } from "#db/client.server.ts";
import { editIndicatorMethods } from "#db/commands/edit-indicator-methods.ts";
import { readDataState } from "#db/queries/data-state.ts";
import { listFlippingRuns, readRunFlips } from "#db/queries/flips-by-run.ts";
import { listJudgedIndicators } from "#db/queries/method-data.ts";
import { readResults } from "#db/queries/results.ts";
import { bringFigures, NOW, seededDatabase, shareFigure } from "#tests/support/bring-figures.ts";

const KEYS = ["493", "181"];
const KOTKA: AreaKey = "kunta:285";
const COUNTRY: AreaKey = "maa:358";
const YEARS = [2021, 2022, 2023, 2024, 2025];
const options = { now: () => new Date(NOW) };

let database: Database;
let municipalities: AreaKey[];
beforeEach(async () => {
  ({ database, municipalities } = await seededDatabase());
  await bring(12);
  await recompute(database, options);
});
afterEach(() => closeDatabase(database));

/** Two indicators: 8 % everywhere, `latest` in the every fortieth municipality in 2025. */
async function bring(latest: number): Promise<void> {
  for (const sourceKey of KEYS) {
    const rows = [...municipalities, COUNTRY].flatMap((region, at) =>
      YEARS.map((year) =>
        shareFigure(
          region,
          year,
          at % 40 === 1 && year === 2025 ? latest : 8,
          region === COUNTRY ? 7_000_000 : 20_000,
        ),
      ),
    );
    await bringFigures(database, { sourceKey, unit: "percent", multiplier: 100 }, rows);
  }
}

/** A computation that is cut off after the first indicator with results. */
async function cutOff(after: (typeof KEYS)[number]): Promise<void> {
  const onIndicator = (_done: number, _total: number, key: string): void => {
    if (key === `sotkanet-${after}`) throw new Error("killed");
  };
  await expect(recompute(database, { ...options, onIndicator })).rejects.toThrow("killed");
}

async function latestFlips() {
  const [run] = await listFlippingRuns(database, municipalities);
  return run
    ? (await readRunFlips(database, [run.id], municipalities)).map(({ runId: _runId, ...flip }) => flip)
    : [];
}

function openRuns(): unknown {
  return engineOf(database).prepared("SELECT count(*) FROM result_runs WHERE ended_at IS NULL").pluck().get();
}

describe("a computation that was cut off", () => {
  it.each(KEYS)(
    "after %s and is done again tells every flip against the latest that ended",
    async (after) => {
      await bring(8);
      await cutOff(after);
      const again = await recompute(database, options);
      const told = await latestFlips();
      const other = await undisturbed();
      expect(again.flips).toBeGreaterThan(10);
      expect({ flips: again.flips, told }).toEqual(other);
      expect(openRuns()).toBe(0);
    },
  );

  it("changes nothing that a page shows, and so no version moves", async () => {
    const before = [await readDataState(database), await readResults(database, ["sotkanet-493"], [KOTKA])];
    await cutOff("181");
    expect([await readDataState(database), await readResults(database, ["sotkanet-493"], [KOTKA])]).toEqual(
      before,
    );
  });

  it("after an edit of the methods is done by the next, which moves the version again", async () => {
    const known = await listJudgedIndicators(database);
    const edited = known.find(({ key }) => key === "sotkanet-493");
    if (!edited) throw new Error("no indicator");
    const line = {
      indicator: edited.key,
      method: { ...edited.method, relevance: { relative: null, absolute: 50 } },
    };
    const { version: before } = await readDataState(database);
    await editIndicatorMethods(database, [line], known, {
      source: "methods",
      file: "rajat.csv",
      options: {},
      payload: { hash: "0".repeat(64), bytes: Buffer.from("raja") },
      example: false,
      notes: [],
      now: NOW,
    });
    const { version: atEdit } = await readDataState(database);
    expect(atEdit).toBeGreaterThan(before);
    await cutOff("493");
    expect(await recomputeIfNeeded(database, options)).toMatchObject({ failed: [] });
    expect((await readDataState(database)).version).toBeGreaterThan(atEdit);
    expect(openRuns()).toBe(0);
    expect(await recomputeIfNeeded(database, options)).toBeNull();
  });
});

/** The same change in a database in which nothing is cut off. */
async function undisturbed() {
  closeDatabase(database);
  ({ database, municipalities } = await seededDatabase());
  await bring(12);
  await recompute(database, options);
  await bring(8);
  const { flips } = await recompute(database, options);
  return { flips, told: await latestFlips() };
}

describe("a figure that no sum can hold", () => {
  it("from an earlier version keeps neither its indicator nor the others from being computed", async () => {
    engineOf(database)
      .prepared(
        "UPDATE observations SET abs_value = 1e308, value = -1e308 WHERE region_id = (SELECT id FROM regions WHERE code = '285') AND year = 2025",
      )
      .run();
    const done = await recompute(database, options);
    expect(done.failed).toEqual([]);
    expect(await readResults(database, ["sotkanet-181"], ["kunta:286"])).toHaveLength(1);
  });
});
