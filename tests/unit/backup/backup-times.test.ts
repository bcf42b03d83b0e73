import { describe, expect, it } from "vitest";
import { isBackupDue, isBackupOverdue } from "#app/backup/backup-times.ts";

describe("a backup at half past three", () => {
  const at = "03:30";
  it.each([
    ["before the first one", null, "2026-11-29T00:00:00Z", true],
    ["just before the time", "2026-11-28T01:31:00Z", "2026-11-29T01:29:00Z", false],
    ["at the time", "2026-11-28T01:31:00Z", "2026-11-29T01:30:00Z", true],
    ["when today's is there", "2026-11-29T01:30:05Z", "2026-11-29T21:00:00Z", false],
    ["after a night that the machine slept through", "2026-11-26T01:30:05Z", "2026-11-29T00:10:00Z", true],
    ["when somebody made one by hand meanwhile", "2026-11-29T06:00:00Z", "2026-11-29T21:00:00Z", false],
    [
      "on the morning on which half past three is left out",
      "2027-03-27T01:30:05Z",
      "2027-03-28T01:05:00Z",
      true,
    ],
    ["in the second of two hours at half past three", "2026-10-25T00:30:05Z", "2026-10-25T01:31:00Z", false],
    ["on the first of a month", "2026-11-30T01:30:05Z", "2026-11-30T23:00:00Z", false],
  ])("is due or not %s", (_when, latest, now, due) => {
    expect(isBackupDue({ at, latest, now: new Date(now) })).toBe(due);
  });

  it("is never due where none is wanted", () => {
    expect(isBackupDue({ at: null, latest: null, now: new Date() })).toBe(false);
  });

  const now = new Date("2026-11-29T12:00:00Z");
  const hours = (count: number): Date => new Date(now.getTime() - count * 3_600_000);
  it.each([
    ["a day old", at, hours(25).toISOString(), hours(90), false],
    ["more than a day old", at, hours(27).toISOString(), hours(90), true],
    ["not there, under a service that has just started", at, null, hours(0.5), false],
    ["not there after hours", at, null, hours(2), true],
    ["not there, and nobody wants one", null, null, hours(90), false],
  ])("is overdue or not when it is %s", (_what, time, latest, started, overdue) => {
    expect(isBackupOverdue({ at: time, latest, now, started })).toBe(overdue);
  });
});
