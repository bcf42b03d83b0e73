import { describe, expect, it } from "vitest";
import { asideName, backupName, momentOfBackup } from "#app/backup/backup-name.ts";

const WORK = "/srv/data/saukko-work.db";

describe("a backup's name", () => {
  it.each([
    ["2026-11-29T13:33:12Z", "saukko-work-2026-11-29T15-33-12+02.db"],
    ["2026-06-30T22:00:00Z", "saukko-work-2026-07-01T01-00-00+03.db"],
    // The hour that comes twice in autumn.
    ["2026-10-25T00:30:00Z", "saukko-work-2026-10-25T03-30-00+03.db"],
    ["2026-10-25T01:30:00Z", "saukko-work-2026-10-25T03-30-00+02.db"],
  ])("of %s is %s by the clocks of Finland, and tells that moment", (moment, name) => {
    expect(backupName(WORK, new Date(moment))).toBe(name);
    expect(momentOfBackup(WORK, name)).toBe(new Date(moment).toISOString());
  });

  it("keeps a database that has no ending apart from others that begin alike", () => {
    const name = backupName("figures", new Date("2026-11-29T13:33:12Z"));
    expect(momentOfBackup("figures", name)).not.toBeNull();
    expect(momentOfBackup("figures", `figures-work-${name}`)).toBeNull();
  });

  it.each([
    "saukko-2026-11-29T15-33-12+02.db",
    "saukko-work-2026-11-29T15-33-12+02.db.unfinished",
    "saukko-work-2026-11-29T15-33-12.db",
    "saukko-work-2026-13-29T15-33-12+02.db",
    "saukko-work.db",
    asideName(WORK, new Date("2026-11-29T13:33:12Z")),
  ])("is not %s", (name) => {
    expect(momentOfBackup(WORK, name)).toBeNull();
  });
});
