import { describe, expect, it } from "vitest";
import { progressOn } from "#importers/progress.ts";

const COUNTS = { new: 3, changed: 1, unchanged: 6, vanished: 2 };

function screen(isTTY: boolean, columns = 100) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
}

describe("progress on a terminal", () => {
  it("is a bar with counts and time left, drawn over itself", () => {
    const terminal = screen(true);
    let now = 0;
    const progress = progressOn(terminal, () => now);
    progress.begin(8, 0);
    for (const unit of ["regions", "181", "127", "3219"]) {
      now += 1_000;
      progress.step(unit, COUNTS);
    }
    const last = terminal.written.at(-1) ?? "";
    expect(last).toBe(`${"█".repeat(12)}${"░".repeat(12)} 4/8 · 40 figures read · about 4 s left · 3219`);
    expect(terminal.written.at(-2)).toBe("\r\u001b[2K");
    expect(terminal.written.join("")).not.toContain("\n");
    progress.end();
    expect(terminal.written.at(-1)).toBe("\r\u001b[2K");
  });

  it("never runs over the edge, and steps aside for what is said", () => {
    const terminal = screen(true, 40);
    const progress = progressOn(terminal, () => 0);
    progress.begin(2, 0);
    progress.step("a unit with a very long name indeed, longer than the screen", COUNTS);
    expect(terminal.written.at(-1)).toHaveLength(39);
    progress.say("trouble");
    expect(terminal.written.slice(-2)).toEqual(["\r\u001b[2K", "trouble\n"]);
  });
});

describe("progress elsewhere", () => {
  it("is a plain line now and then and one at the end, without control characters", () => {
    const log = screen(false);
    let now = 10_000;
    const progress = progressOn(log, () => now);
    progress.begin(100, 0);
    for (let at = 1; at <= 100; at += 1) {
      now += 100;
      progress.step(`unit ${at}`, COUNTS);
    }
    progress.end();
    expect(log.written.length).toBeLessThan(10);
    expect(log.written.at(-1)).toBe("100/100 · 1,000 figures read · unit 100\n");
    for (const line of log.written) {
      expect(line).toMatch(/^[ -~·…]+\n$/);
    }
  });

  it("says where it goes on, and does not count what was done before into the time left", () => {
    const log = screen(false);
    let now = 0;
    const progress = progressOn(log, () => now);
    progress.begin(60, 50);
    expect(log.written).toEqual(["Going on where it was cut off: 50 of 60 are already stored.\n"]);
    for (const unit of ["a", "b", "c", "d", "e"]) {
      now += 60_000;
      progress.step(unit, COUNTS);
    }
    expect(log.written.at(-1)).toContain("55/60 · 50 figures read · about 5 min left");
  });
});
