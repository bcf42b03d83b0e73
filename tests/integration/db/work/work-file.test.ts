import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";
import { readWorkName } from "#db/work/queries/work-file.ts";

const inFolder = (name: string): string => join(mkdtempSync(join(tmpdir(), "saukko-work-")), name);

async function nameOf(file: string): Promise<string> {
  const work = openWork(file);
  const name = await readWorkName(work);
  closeWork(work);
  return name;
}

describe("the file of what people write", () => {
  it("is made for its owner alone, with a name that stays", async () => {
    const file = inFolder("work.db");
    const made = await nameOf(file);
    expect(made).toMatch(/^[0-9a-f]{32}$/);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await nameOf(file)).toBe(made);
    expect(await nameOf(inFolder("work.db"))).not.toBe(made);
  });

  it("waits for the disk at each commit: what was typed is nowhere else", () => {
    const work = openWork(inFolder("work.db"));
    expect(workEngineOf(work).connection.pragma("synchronous", { simple: true })).toBe(2);
    closeWork(work);
  });

  it("is not taken for the figures, nor the figures for it", () => {
    const [figures, work] = [inFolder("figures.db"), inFolder("work.db")];
    closeDatabase(openDatabase(figures));
    closeWork(openWork(work));
    expect(() => openWork(figures)).toThrow(`"${figures}" holds something else than people's work`);
    expect(() => openDatabase(work)).toThrow(`"${work}" holds something else than figures`);
    closeDatabase(openDatabase(figures));
    closeWork(openWork(work));
  });

  it("can be opened to read alone", () => {
    const file = inFolder("work.db");
    closeWork(openWork(file));
    const work = openWork(file, { readonly: true });
    expect(() => workEngineOf(work).prepared("DELETE FROM work_file").run()).toThrow(/readonly/);
    closeWork(work);
    expect(() => openWork(inFolder("none.db"), { readonly: true })).toThrow(/none\.db/);
  });
});
