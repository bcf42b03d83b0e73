import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBackup } from "#app/backup/check-backup.server.ts";
import { listBackups } from "#app/backup/list-backups.server.ts";
import { makeBackup } from "#app/backup/make-backup.server.ts";
import { restoreBackup } from "#app/backup/restore-backup.server.ts";
import { verifyVersions } from "#app/backup/verify-versions.server.ts";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { publishedReport } from "#app/pages/report/published-report.server.ts";
import { type ReportFormat, reportOf, type VersionFile } from "#app/pages/report/report-addresses.ts";
import { closeDatabase, openDatabase } from "#db/client.server.ts";
import { closeWork, openWork, workEngineOf } from "#db/work/client.server.ts";
import { everyAccount } from "#db/work/commands/command-line.ts";
import { flipByteOf } from "#tests/support/flip-byte.ts";
import { COMMAND_ENVIRONMENT, NODE_FLAGS } from "#tests/support/node-flags.ts";
import { PUBLISHED, publishedFile } from "#tests/support/published-report.ts";
import { versionBytes } from "#tests/support/version-bytes.ts";
import { writeLoad } from "#tests/support/write-load.ts";

const place = mkdtempSync(join(tmpdir(), "saukko-backup-"));
const root = resolve(import.meta.dirname, "../../..");
let source: string;
let count = 0;

/** Files of an installation of its own: the work is that of `source`, or is not there yet. */
function installation({ empty = false } = {}) {
  count += 1;
  const folder = join(place, `site-${count}`);
  mkdirSync(join(folder, "copies"), { recursive: true });
  const files = { work: join(folder, "saukko-work.db"), figures: join(folder, "saukko.db") };
  if (!empty) copyFileSync(source, files.work);
  return { folder, files, copies: join(folder, "copies") };
}

function wish(site: ReturnType<typeof installation>, at = "2026-11-29T13:00:00Z") {
  return {
    ...{ files: site.files, folder: site.copies, ownFolder: false, keep: 3, now: new Date(at) },
    contents: ["work"] as const,
  };
}

/** All that a file holds of a version, as readers get it. */
async function exportsOf(file: string): Promise<Record<string, string>> {
  const work = openWork(file);
  try {
    const page = await publishedReport(work, PUBLISHED, 1);
    if (!page) throw new Error(`nothing is published in ${file}`);
    const made: Record<string, string> = { hash: page.version.hash };
    for (const format of ["pdf", "archive", "html", "json"] satisfies ReportFormat[])
      made[format] = await textOf(page.version, reportOf(format));
    made.csv = await textOf(page.version, { kind: "figure", format: "csv", figure: 1 });
    return made;
  } finally {
    closeWork(work);
  }
}

async function textOf(version: ReportVersion, file: VersionFile): Promise<string> {
  return (await versionBytes(version, "fi", file)).toString("base64");
}

function command(args: string[], environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...NODE_FLAGS, "app/backup/run.ts", ...args],
    {
      cwd: root,
      env: { ...COMMAND_ENVIRONMENT, ...environment },
      encoding: "utf8",
    },
  );
  return { status, words: stdout + stderr };
}

beforeAll(async () => {
  source = join(place, "source-work.db");
  await publishedFile(source);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("a backup", () => {
  it("made while others write, and put back elsewhere, gives the same files and hashes", async () => {
    const [here, there] = [installation(), installation({ empty: true })];
    // So large that it is copied in many turns, between which the other process writes.
    sql(
      here.files.work,
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)
       INSERT INTO audit (at, act, detail) SELECT 'then', 'session.opened', hex(randomblob(2000)) FROM n`,
    );
    const load = await writeLoad(here.files.work);
    const before = load.written();
    let made: Awaited<ReturnType<typeof makeBackup>>;
    try {
      made = await makeBackup(wish(here));
    } finally {
      await load.stop();
    }
    expect(load.written()).toBeGreaterThan(before);
    const backup = join(here.copies, made[0]?.name ?? "");
    const restored = await restoreBackup({
      ...{ backup, name: made[0]?.name ?? "", files: there.files, now: new Date() },
      ...{ fromElsewhere: false, damaged: false },
    });
    expect(restored).toMatchObject({ aside: null, versions: 1, toErase: [] });
    const whole = await exportsOf(here.files.work);
    expect(await exportsOf(there.files.work)).toEqual(whole);
    expect(Object.keys(whole)).toHaveLength(6);
    expect(await verifyVersions(there.files.work)).toEqual(await verifyVersions(source));
    const work = openWork(there.files.work);
    const people = (await everyAccount(work)).length;
    closeWork(work);
    // Those who had been written when the copy began, and none of half.
    expect(people).toBeGreaterThan(2 + before - 1);
    expect(people).toBeLessThanOrEqual(2 + load.written() + 1);
  });

  it("is one file for its owner alone, beside nothing unfinished", async () => {
    const site = installation();
    writeFileSync(join(site.copies, "saukko-work-2026-11-01T03-30-00+02.db.unfinished"), "of a killed one");
    const [made] = await makeBackup(wish(site));
    expect(readdirSync(site.copies).sort()).toEqual([
      ".saukko-backup-lock",
      "saukko-work-2026-11-29T15-00-00+02.db",
    ]);
    expect(
      execFileSync("stat", ["-c", "%a", join(site.copies, made?.name ?? "")], { encoding: "utf8" }),
    ).toBe("600\n");
  });

  it("takes the place of the oldest of its database, and of nothing else", async () => {
    const site = installation();
    const others = [
      "saukko-work-before-restore-2020-01-01T00-00-00+02.db",
      "letter.txt",
      "saukko-2020-01-01T00-00-00+02.db",
    ];
    for (const name of others) writeFileSync(join(site.copies, name), "");
    for (const hour of [1, 2, 3, 4, 5]) await makeBackup(wish(site, `2026-11-29T0${hour}:00:00Z`));
    const left = await listBackups(site.copies, site.files);
    expect(left.filter(({ content }) => content === "work").map(({ at }) => at.slice(11, 16))).toEqual([
      "05:00",
      "04:00",
      "03:00",
    ]);
    expect(others.filter((name) => existsSync(join(site.copies, name)))).toEqual(others);
  });

  it("is made of the figures too where that is wanted", async () => {
    const site = installation();
    closeDatabase(openDatabase(site.files.figures));
    const made = await makeBackup({ ...wish(site), contents: ["work", "figures"] });
    expect(made.map(({ content }) => content)).toEqual(["work", "figures"]);
    expect(await checkBackup(join(site.copies, made[1]?.name ?? ""))).toMatchObject({ content: "figures" });
  });

  it.each([
    ["no-source", () => wish(installation({ empty: true }))],
    ["no-folder", () => ({ ...wish(installation()), folder: join(place, "unmounted") })],
    ["no-folder", () => ({ ...wish(installation()), folder: source })],
    [
      "not-ours",
      () => {
        const site = installation();
        writeFileSync(site.files.work, "Dear coordinator, this is a letter. ".repeat(200));
        return wish(site);
      },
    ],
  ])("is not made where there is a trouble, and says which: %s", async (kind, asked) => {
    const wanted = asked();
    await expect(makeBackup(wanted)).rejects.toMatchObject({ kind });
    expect(await listBackups(wanted.folder, wanted.files)).toEqual([]);
  });

  it("leaves nothing under a good name where the disk is full in the midst of it", async () => {
    const site = installation();
    const script = `ulimit -f 64; exec "${process.execPath}" ${NODE_FLAGS.join(" ")} app/backup/run.ts backup "${site.copies}"`;
    const { status, stderr } = spawnSync("bash", ["-c", script], {
      cwd: root,
      env: {
        ...COMMAND_ENVIRONMENT,
        ...{ SAUKKO_DB: site.files.figures, SAUKKO_WORK_DB: site.files.work },
      },
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/no backup was made at ".*saukko-work-/);
    expect(readdirSync(site.copies)).toEqual([".saukko-backup-lock"]);
  });

  it("of a file with a broken version is refused, and the one before stays", async () => {
    const site = installation();
    await makeBackup(wish(site, "2026-11-28T01:00:00Z"));
    flipByteOf(site.files.work, "Luku laski kahdesti.");
    await expect(makeBackup(wish(site))).rejects.toMatchObject({
      kind: "damaged",
      message: expect.stringContaining(`${PUBLISHED}/1`),
    });
    expect(await listBackups(site.copies, site.files)).toHaveLength(1);
  });
});

describe("putting a backup back", () => {
  const restore = (site: ReturnType<typeof installation>, backup: string, more = {}) =>
    restoreBackup({
      ...{ backup, name: "named", files: site.files, now: new Date("2026-11-29T14:00:00Z") },
      ...{ fromElsewhere: false, damaged: false, ...more },
    });
  const backupOf = async (site: ReturnType<typeof installation>): Promise<string> =>
    join(site.copies, (await makeBackup(wish(site)))[0]?.name ?? "");

  it("keeps what was there beside, signs everybody out, and can be undone the same way", async () => {
    const site = installation();
    const backup = await backupOf(site);
    writeFileSync(`${site.files.figures}.pages`, "drawn from what was there");
    const work = openWork(site.files.work);
    workEngineOf(work).connection.exec(
      `INSERT INTO sessions VALUES (9, 'x', 1, 'open', 1, '', 'a', 'a', 'b'); UPDATE people SET name = 'Later' WHERE id = 1`,
    );
    closeWork(work);
    const { aside } = await restore(site, backup);
    const names = async (file: string) => {
      const opened = openWork(file);
      const [sessions] = workEngineOf(opened)
        .connection.prepare("SELECT count(*) FROM sessions")
        .pluck()
        .all();
      const found = { names: (await everyAccount(opened)).map(({ name }) => name), sessions };
      closeWork(opened);
      return found;
    };
    expect(await names(site.files.work)).toEqual({
      names: ["Person recorder", "Person writer"],
      sessions: 0,
    });
    expect(existsSync(`${site.files.figures}.pages`)).toBe(false);
    await restore(site, aside ?? "", { now: new Date("2026-11-29T15:00:00Z") });
    expect((await names(site.files.work)).names).toContain("Later");
  });

  it("is refused while anybody has the file open, and then nothing has changed", async () => {
    const site = installation();
    const backup = await backupOf(site);
    const load = await writeLoad(site.files.work);
    try {
      await expect(restore(site, backup)).rejects.toMatchObject({ kind: "in-use" });
    } finally {
      await load.stop();
    }
    expect(readdirSync(site.folder).filter((name) => /restore/.test(name))).toEqual([]);
    // Killed, it has nothing open any more; what it had written stays in what is kept.
    const { aside } = await restore(site, backup);
    const kept = openWork(aside ?? "");
    expect((await everyAccount(kept)).length).toBeGreaterThan(2);
    closeWork(kept);
  });

  it.each([
    ["newer", (file: string) => sql(file, "UPDATE __drizzle_migrations SET created_at = created_at * 2")],
    ["not-ours", (file: string) => sql(file, "PRAGMA application_id = 7; DROP TABLE work_file")],
    ["damaged", (file: string) => flipByteOf(file, "Luku laski kahdesti.")],
    ["damaged", (file: string) => sql(file, "PRAGMA foreign_keys = OFF; DELETE FROM people")],
    ["other-installation", (file: string) => sql(file, "UPDATE work_file SET name = 'another'")],
    ["no-source", (file: string) => rmSync(file)],
  ])("is refused of one that is %s, and then nothing has changed", async (kind, spoil) => {
    const site = installation();
    const backup = await backupOf(site);
    spoil(backup);
    const before = readFileSync(site.files.work);
    await expect(restore(site, backup)).rejects.toMatchObject({ kind });
    expect(readFileSync(site.files.work)).toEqual(before);
    expect(readdirSync(site.folder).filter((name) => /restore/.test(name))).toEqual([]);
  });

  it("takes the place of a file that cannot be read, when a person says so", async () => {
    const site = installation();
    const backup = await backupOf(site);
    writeFileSync(site.files.work, "Dear coordinator");
    await expect(restore(site, backup)).rejects.toThrow(/say --damaged/);
    const { aside } = await restore(site, backup, { damaged: true });
    expect(readFileSync(aside ?? "", "utf8")).toBe("Dear coordinator");
    expect(await verifyVersions(site.files.work)).toHaveLength(1);
  });

  it("takes the place of a file that a newer Saukko has changed: for going back to an older one", async () => {
    const site = installation();
    const backup = await backupOf(site);
    sql(site.files.work, "UPDATE __drizzle_migrations SET created_at = created_at * 2");
    await restore(site, backup);
    expect(await verifyVersions(site.files.work)).toHaveLength(1);
  });

  it("names the people who have been erased since the backup was made", async () => {
    const site = installation();
    const backup = await backupOf(site);
    sql(
      site.files.work,
      "UPDATE people SET login = 'erased-' || id, name = '#' || id WHERE login = 'writer'",
    );
    expect(await restore(site, backup)).toMatchObject({ toErase: ["writer"] });
  });
});

describe("the commands", () => {
  it("back up, restore and verify, with what they did in words", async () => {
    const site = installation();
    const environment = { SAUKKO_DB: site.files.figures, SAUKKO_WORK_DB: site.files.work };
    expect(command(["backup"], environment)).toMatchObject({
      status: 0,
      words: expect.stringMatching(/whole\.$/m),
    });
    const name = readdirSync(join(site.folder, "backups")).find((one) => one.endsWith(".db")) ?? "";
    expect(command(["restore", join(site.folder, "backups", name)], environment)).toMatchObject({
      status: 0,
      words: expect.stringMatching(/What was there until now is kept as ".*before-restore.*"/),
    });
    expect(command(["verify"], environment)).toMatchObject({
      status: 0,
      words: expect.stringContaining(`whole   ${PUBLISHED}/1`),
    });
    flipByteOf(site.files.work, "Luku laski kahdesti.");
    expect(command(["verify"], environment)).toMatchObject({
      status: 1,
      words: expect.stringMatching(new RegExp(`BROKEN  ${PUBLISHED}/1: .*hash differs`)),
    });
  });

  it.each([[["restore"]], [["backup", "a", "b"]], [["verify", "--fast"]], [["mend"]]])(
    "say what is wrong with %j",
    (args) => {
      expect(command(args, { SAUKKO_DB: join(place, "none.db") })).toMatchObject({ status: 2 });
    },
  );
});

function sql(file: string, statements: string): void {
  const work = openWork(file);
  workEngineOf(work).connection.exec(statements);
  closeWork(work);
}
