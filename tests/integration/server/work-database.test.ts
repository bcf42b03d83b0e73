import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closeWork, openWork } from "#db/work/client.server.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const file = join(mkdtempSync(join(tmpdir(), "saukko-work-")), "work.db");
closeWork(openWork(file));

/** What a thread of the service gets when it asks for the work of people. */
function inThread(desk: boolean): Promise<string> {
  const code = `
    import { parentPort } from "node:worker_threads";
    import { publishedWork, workDatabase } from ${JSON.stringify(doors)};
    const tried = (open) => { try { open(); return "opened"; } catch (error) { return error.message; } };
    parentPort.postMessage(tried(workDatabase) + "; published: " + tried(publishedWork));`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: { desk },
    env: { SAUKKO_WORK_DB: file },
  });
  return new Promise((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
  });
}
const doors = new URL("../../../app/server/work-database.server.ts", import.meta.url).href;

describe("the file of people's work", () => {
  it("is closed to the thread that draws for visitors, but for what is published", async () => {
    expect(await inThread(false)).toMatch(/^the work of people is not read .*; published: opened$/);
    expect(await inThread(true)).toBe("opened; published: opened");
  });

  it("is one connection for all who ask", async () => {
    vi.stubEnv("SAUKKO_WORK_DB", file);
    // The environment is read once a process: these are read as at its start.
    vi.resetModules();
    const { publishedWork, workDatabase } = await import("#app/server/work-database.server.ts");
    const { readWorkName } = await import("#db/work/queries/work-file.ts");
    expect(workDatabase()).toBe(workDatabase());
    expect(publishedWork()).toBe(publishedWork());
    expect(await readWorkName(publishedWork())).toBe(await readWorkName(workDatabase()));
  });
});
