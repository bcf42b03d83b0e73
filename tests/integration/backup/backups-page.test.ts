import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { backupInChild } from "#app/backup/backup-child.server.ts";
import type { Person } from "#app/domain/person.ts";
import {
  actOnBackups,
  type BackupGround,
  backupFile,
  backupsPage,
} from "#app/pages/backups/backups-page.server.ts";
import { parseEnvironment } from "#app/settings/environment.ts";
import { closeWork, openWork } from "#db/work/client.server.ts";
import { readAudit } from "#db/work/queries/audit.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";
import { somebody } from "#tests/support/work-people.ts";

const place = mkdtempSync(join(tmpdir(), "saukko-backups-"));
const [file, figures] = [join(place, "saukko-work.db"), join(place, "saukko.db")];
const now = new Date();
let ground: BackupGround;
let boss: Person;
let writer: Person;

beforeAll(async () => {
  await publishedFile(file);
  // What the child is told by its surroundings.
  vi.stubEnv("SAUKKO_DB", figures);
  vi.stubEnv("SAUKKO_WORK_DB", file);
  vi.stubEnv("NODE_ENV", "test");
  const parsed = parseEnvironment({ SAUKKO_DB: figures, SAUKKO_WORK_DB: file });
  if (!parsed.ok) throw new Error("the settings are good");
  const work = openWork(file);
  ground = { work, settings: parsed.environment, started: new Date(now.getTime() - 7_200_000) };
  [boss, writer] = [await somebody(work, "boss", "administrator"), await somebody(work, "w2", "coordinator")];
});
afterAll(() => {
  closeWork(ground.work);
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true, force: true });
});

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
};
const page = async () => (await backupsPage(ground, boss, now)) ?? expect.fail("it is the boss's");

describe("the page of backups", () => {
  it("has none at first, and says that one is overdue after the service has run for hours", async () => {
    expect(await page()).toMatchObject({ backups: [], at: "03:30", keep: 14, overdue: true });
  });

  it("says at once where none can be made, and how that is mended; not where none is to be made", async () => {
    const blocked = join(place, "blocked");
    writeFileSync(blocked, "a file in the place of a folder");
    const within = (folder: string, at: string | null = "03:30"): BackupGround => ({
      ...ground,
      started: now,
      settings: { ...ground.settings, backup: { ...ground.settings.backup, folder, ownFolder: true, at } },
    });
    const seen = async (one: BackupGround) => (await backupsPage(one, boss, now))?.trouble;
    expect(await seen(within(blocked))).toBe("no-folder");
    expect(await seen(within(join(blocked, "backups")))).toBe("no-folder");
    expect(await seen(within(join(blocked, "backups"), null))).toBeNull();
    expect(await seen(within(join(place, "new", "backups")))).toBeNull();
    expect((await page()).trouble).toBeNull();
  });

  it("makes one, checks it and hands it out, and the audit tells who did", async () => {
    expect(await actOnBackups(ground, boss, form({ intent: "make" }), now)).toEqual({ outcome: "made" });
    const { backups, overdue, folder } = await page();
    expect([backups.length, overdue]).toEqual([1, false]);
    const name = backups[0]?.name ?? "";
    expect(await actOnBackups(ground, boss, form({ intent: "check", name }), now)).toEqual({
      ...{ outcome: "whole", name, versions: 1 },
    });
    expect(await backupFile(ground, boss, name, now)).toEqual(readFileSync(join(folder, name)));
    const told = await readAudit(ground.work, boss, {}, 9);
    expect(told.slice(0, 2).map(({ act, subject, person }) => [act, subject, person?.name])).toEqual([
      ["backup.downloaded", `backup:${name}`, "Person boss"],
      ["backup.made", `backup:${name}`, "Person boss"],
    ]);
  });

  it("tells that a copy is damaged, also where it was good when it was made", async () => {
    const { backups, folder } = await page();
    const path = join(folder, backups[0]?.name ?? "");
    const bytes = readFileSync(path);
    const at = bytes.indexOf(`"key":"${PUBLISHED}"`);
    bytes[at + 8] = 0x4b;
    writeFileSync(path, bytes);
    const sent = form({ intent: "check", name: backups[0]?.name ?? "" });
    expect(await actOnBackups(ground, boss, sent, now)).toEqual({ outcome: "trouble", trouble: "damaged" });
  });

  it("is for administrators alone: others are told of nothing and get nothing", async () => {
    const name = (await page()).backups[0]?.name ?? "";
    expect(await backupsPage(ground, writer, now)).toBeNull();
    expect(await backupFile(ground, writer, name, now)).toBeNull();
    for (const fields of [{ intent: "make" }, { intent: "check", name }])
      expect(await actOnBackups(ground, writer, form(fields), now)).toEqual({ outcome: "not-found" });
    expect((await page()).backups).toHaveLength(1);
  });

  it.each([
    "../saukko-work.db",
    "saukko-work.db",
    "",
    ".saukko-backup-lock",
    "saukko-work-2026-11-29T15-33-12+02.db",
  ])("hands out and checks nothing but a backup that is there: %j", async (name) => {
    expect(await backupFile(ground, boss, name, now)).toBeNull();
    expect(await actOnBackups(ground, boss, form({ intent: "check", name }), now)).toEqual({
      outcome: "not-found",
    });
  });
});

describe("a backup in a process of its own", () => {
  it("says why there is none", async () => {
    vi.stubEnv("SAUKKO_BACKUP_FOLDER", join(place, "unmounted"));
    await expect(backupInChild()).rejects.toMatchObject({
      kind: "no-folder",
      message: expect.stringContaining("unmounted"),
    });
    vi.stubEnv("SAUKKO_BACKUP_FOLDER", "");
    await expect(backupInChild(1)).rejects.toMatchObject({ kind: "failed", message: "ended with SIGKILL" });
  });
});
