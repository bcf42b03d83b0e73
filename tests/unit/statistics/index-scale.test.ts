import { describe, expect, it } from "vitest";
import { type Course, indexScale } from "#app/statistics/index-scale.ts";

const course = (first: number, values: (number | null)[]): Course => ({
  years: values.map((_, at) => first + at),
  values,
});
const from = (areas: Course[], least = 20, usable: (area: number, year: number) => boolean = () => true) =>
  indexScale(areas, { least, usable });

describe("an index", () => {
  it("is per cent of the area's own figure in the first year that all have", () => {
    const scale = from([course(2010, [200, 220, 330]), course(2011, [50, 25])]);
    expect(scale).toEqual({
      base: 2011,
      courses: [
        { ok: true, values: [(100 * 200) / 220, 100, 150] },
        { ok: true, values: [100, 50] },
      ],
    });
  });
  it("never starts from a missing, too small or no figure, nor where one is below nought", () => {
    const scale = from([
      course(2010, [100, 110]),
      course(2010, [100, 120]),
      course(2010, [null, 120]),
      course(2010, [0, 0]),
      course(2010, [19, 18]),
      course(2010, [300, -1]),
    ]);
    expect(scale?.base).toBe(2011);
    expect(scale?.courses.map((one) => (one.ok ? "index" : one.why))).toEqual([
      ...["index", "index", "index", "nought", "small", "negative"],
    ]);
  });
  it("starts where most have a figure if no year has all, and says which lack one", () => {
    const scale = from([course(2010, [100, null]), course(2010, [null, 90]), course(2010, [40, null])]);
    expect(scale?.base).toBe(2010);
    expect(scale?.courses.map((one) => (one.ok ? "index" : one.why))).toEqual(["index", "missing", "index"]);
  });
  it("keeps gaps as gaps", () =>
    expect(from([course(2010, [100, null, 300])])?.courses[0]).toEqual({
      ok: true,
      values: [100, null, 300],
    }));
  it("does not start from a year that may not be a base, and is none where no year may", () => {
    expect(from([course(2010, [100, 200, 400])], 20, (_, year) => year > 2010)?.base).toBe(2011);
    expect(from([course(2010, [100])], 20, () => false)).toBeNull();
    expect(from([course(2010, [0, null, 7])])).toBeNull();
  });
});
