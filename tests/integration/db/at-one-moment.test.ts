import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atOneMoment } from "#db/at-one-moment.ts";
import { closeDatabase, type Database, engineOf, openDatabase } from "#db/client.server.ts";
import { seedDatabase } from "#db/commands/seed.ts";
import { readDataVersion } from "#db/queries/data-state.ts";

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "saukko-moment-"));
  database = openDatabase(join(folder, "figures.db"));
  await seedDatabase(database);
});
afterEach(() => {
  if (engineOf(database).connection.open) closeDatabase(database);
  rmSync(folder, { recursive: true, force: true });
});

/** As an import does at its end. */
function moveOn(): void {
  engineOf(database).connection.exec("UPDATE data_state SET version = version + 1 WHERE id = 1");
}

describe("one moment of the figures", () => {
  it("shows nothing of what an import writes meanwhile, and the next one all of it", async () => {
    const before = await readDataVersion(database);
    const seen = await atOneMoment(database, async (moment) => {
      const first = await readDataVersion(moment);
      moveOn();
      return [first, await readDataVersion(moment)];
    });
    expect(seen).toEqual([before, before]);
    expect(await atOneMoment(database, readDataVersion)).toBe(before + 1);
  });

  it("is asked on the connection of the one before, and on another one while that is taken", async () => {
    const used: Database[] = [];
    const use = async (moment: Database): Promise<void> => void used.push(moment);
    await atOneMoment(database, use);
    await atOneMoment(database, async (moment) => {
      await use(moment);
      await atOneMoment(database, use);
    });
    const [first, again, other] = used;
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(used).not.toContain(database);
    // One of the two waits, the other is closed.
    const open = [first, other].filter((one) => one && engineOf(one).connection.open);
    expect(open).toHaveLength(1);
  });

  it("leaves no transaction behind where the asking fails", async () => {
    const failing = atOneMoment(database, () => Promise.reject(new Error("no such figure")));
    await expect(failing).rejects.toThrow("no such figure");
    await atOneMoment(database, async (moment) => {
      expect(engineOf(moment).connection.inTransaction).toBe(true);
    });
  });

  it("keeps no connection when the database is closed, also one that is still asked", async () => {
    const used: Database[] = [];
    await atOneMoment(database, async (moment) => void used.push(moment));
    await atOneMoment(database, async (moment) => {
      used.push(moment);
      closeDatabase(database);
    });
    for (const one of used) expect(engineOf(one).connection.open).toBe(false);
  });
});
