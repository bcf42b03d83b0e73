import { describe, expect, it } from "vitest";
import type { Typed } from "#app/plan/form-fields.ts";
import { withMeantMeter } from "#app/plan/meant-meter.ts";

const NONE: Typed = { meter: ["none"], indicator: [""], target: [""], year: [""], "described-fi": [""] };
const meterOf = (typed: Typed, before?: Typed): unknown => {
  const meant = withMeantMeter({ ...NONE, ...typed }, before);
  return "problems" in meant ? meant.problems : meant.meter;
};
const TWO = [{ field: "meter", problem: "two-meters" }];

describe("the meter of a goal", () => {
  it("is the one whose fields somebody has filled in, although its kind was not chosen", () => {
    expect(meterOf({ indicator: ["sotkanet-181"], target: ["kolmetoista"], year: ["1999"] })).toEqual([
      "indicator",
    ]);
    expect(meterOf({ target: ["13"] })).toEqual(["indicator"]);
    expect(meterOf({ "described-sv": ["En enkät visar det."] })).toEqual(["outcome"]);
    expect(meterOf({})).toEqual(["none"]);
    expect(meterOf({ target: ["  "] })).toEqual(["none"]);
  });

  it("is asked for where fields of both kinds are filled in", () => {
    const both = { target: ["13"], "described-fi": ["Kysely näyttää sen."] };
    for (const meter of ["none", "indicator", "outcome"])
      expect(meterOf({ ...both, meter: [meter] })).toEqual(TWO);
    expect(meterOf({ target: ["13"], meter: ["outcome"] })).toEqual(TWO);
  });

  it("is changed by its choice alone where the other kind's fields hold what was stored", () => {
    const before = { indicator: ["sotkanet-181"], target: ["13"], year: ["2029"] };
    expect(meterOf({ ...before, meter: ["none"] }, before)).toEqual(["none"]);
    expect(meterOf({ ...before, meter: ["outcome"], "described-fi": ["Sanoin"] }, before)).toEqual([
      "outcome",
    ]);
    expect(meterOf({ ...before, target: ["14"], meter: ["none"] }, before)).toEqual(["indicator"]);
  });
});
