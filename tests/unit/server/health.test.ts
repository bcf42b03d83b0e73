import { describe, expect, it } from "vitest";
import { type HealthSource, healthReport } from "#app/server/health.server.ts";
import type { ImportRun } from "#db/queries/runs.ts";

const run: ImportRun = {
  id: 7,
  source: "sotkanet",
  status: "finished",
  example: false,
  startedAt: "2026-11-20T04:00:00.000Z",
  endedAt: "2026-11-20T04:03:10.000Z",
  asked: 80,
  rowsNew: 10,
  rowsChanged: 0,
  rowsUnchanged: 0,
  rowsVanished: 0,
  rowsRejected: 0,
  notes: [],
};
const well: HealthSource = {
  dataVersion: async () => 12,
  file: async () => null,
  latestWrite: () => null,
  lastRun: async () => run,
  backup: async () => ({ latest: "2026-11-20T01:30:00.000Z", ageHours: 5, overdue: false }),
};

describe("the health report", () => {
  it("tells the versions and the last import when all is well", async () => {
    expect(await healthReport(well)).toEqual({
      status: "ok",
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      dataVersion: 12,
      databaseWritable: true,
      trouble: null,
      lastImport: {
        source: "sotkanet",
        status: "finished",
        startedAt: run.startedAt,
        endedAt: run.endedAt,
        example: false,
      },
      backup: { latest: "2026-11-20T01:30:00.000Z", ageHours: 5, overdue: false },
    });
  });

  it("has no last import before the first one", async () => {
    expect(await healthReport({ ...well, lastRun: async () => null })).toMatchObject({
      status: "ok",
      lastImport: null,
    });
  });

  it("is failing when the latest writing did not go through", async () => {
    const report = await healthReport({ ...well, latestWrite: () => "database or disk is full" });
    expect(report).toMatchObject({
      status: "failing",
      databaseWritable: false,
      trouble: "database or disk is full",
      dataVersion: 12,
    });
  });

  it("is failing when the file is not what was opened", async () => {
    const report = await healthReport({ ...well, file: async () => "replaced" });
    expect(report).toMatchObject({ status: "failing", databaseWritable: false, trouble: "replaced" });
  });

  it("is failing when a backup is overdue, though the database can be written to", async () => {
    const backup = async () => ({ latest: null, ageHours: null, overdue: true });
    const report = await healthReport({ ...well, backup });
    expect(report).toMatchObject({ status: "failing", databaseWritable: true, trouble: "backup overdue" });
    const unscheduled = async () => ({ latest: null, ageHours: null, overdue: false });
    expect(await healthReport({ ...well, backup: unscheduled })).toMatchObject({
      status: "ok",
      trouble: null,
    });
  });

  it("does not fail where nobody can look into the folder of backups", async () => {
    const backup = async () => Promise.reject(new Error("EIO"));
    expect(await healthReport({ ...well, backup })).toMatchObject({ status: "ok", backup: null });
  });

  it("is failing, and no error page, when the database cannot be read", async () => {
    const dataVersion = async (): Promise<number> => {
      throw new Error("disk I/O error");
    };
    expect(await healthReport({ ...well, dataVersion })).toMatchObject({
      status: "failing",
      dataVersion: null,
      trouble: "disk I/O error",
    });
  });
});
