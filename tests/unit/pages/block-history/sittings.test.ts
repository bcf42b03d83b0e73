import { describe, expect, it } from "vitest";
import { sittings } from "#app/pages/block-history/sittings.ts";
import type { BlockEvent } from "#db/work/queries/drafts.ts";

/** Acts as "9.05 saved 1", the latest first: clock, act, number of the person. */
function history(...told: string[]): BlockEvent[] {
  return told.map((one, at) => {
    const [clock = "", act = "", who = ""] = one.split(" ");
    const moment = `2026-11-29T${clock.padStart(5, "0").replace(".", ":")}:00.000Z`;
    const id = told.length - at;
    return { id, act, version: id, content: {}, who: { id: Number(who), name: `P${who}` }, at: moment };
  });
}
const told = (...acts: string[]): string[] =>
  sittings(history(...acts)).map(({ latest, since, saves }) =>
    [latest.id, latest.act, since.slice(11, 16), saves].join(" "),
  );

describe("the sittings of a history", () => {
  it("are one row for a day's autosaves, with the last of them and the moment of the first", () => {
    const day = Array.from({ length: 60 }, (_, at) => `9.${String(59 - at).padStart(2, "0")} saved 1`);
    expect(told(...day)).toEqual(["60 saved 09:00 60"]);
  });

  it("end with half an hour's pause, another person, or anything else that is done", () => {
    expect(told("10.31 saved 1", "10.00 saved 1", "9.30 saved 1")).toEqual([
      "3 saved 10:31 1",
      "2 saved 09:30 2",
    ]);
    expect(told("9.03 saved 1", "9.02 saved 2", "9.01 saved 1")).toHaveLength(3);
    expect(told("9.04 saved 1", "9.03 late 2", "9.02 saved 1", "9.01 made 1")).toHaveLength(4);
    expect(told("9.03 late 1", "9.02 late 1")).toHaveLength(2);
    expect(sittings([])).toEqual([]);
  });

  it("leave none of the history out", () => {
    const events = history("9.09 saved 1", "9.08 saved 1", "9.07 moved 1", "9.06 saved 2", "9.05 made 2");
    expect(sittings(events).reduce((sum, { saves }) => sum + saves, 0)).toBe(events.length);
  });
});
