import { describe, expect, it } from "vitest";
import { ShapeError } from "#importers/importer.ts";
import { parseFigures, parseRecord, parseRegions, unknownFields } from "#importers/sotkanet/schema.ts";
import { smallSotkanet } from "#tests/fixtures/sotkanet/small.ts";

const good = { indicator: 181, region: 1, year: 2022, gender: "total", value: 11.6, absValue: 2_642 };

/** The error that reading ends in; fails where it does not. */
function errorOf(read: () => unknown): ShapeError {
  try {
    read();
  } catch (error) {
    if (error instanceof ShapeError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("figures", () => {
  it("come with value, count or one of them", () => {
    const rows = [good, { ...good, value: undefined }, { ...good, absValue: null }, { ...good, value: 0 }];
    expect(parseFigures(JSON.parse(JSON.stringify(rows)), "181")).toEqual([
      { region: 1, year: 2022, sex: "total", value: 11.6, absValue: 2_642 },
      { region: 1, year: 2022, sex: "total", value: null, absValue: 2_642 },
      { region: 1, year: 2022, sex: "total", value: 11.6, absValue: null },
      { region: 1, year: 2022, sex: "total", value: 0, absValue: 2_642 },
    ]);
    expect(parseFigures([], "181")).toEqual([]);
  });

  it.each([
    [{ indicator: 180 }, "[1].indicator", "180"],
    [{ indicator: "181" }, "[1].indicator", '"181"'],
    [{ region: "20" }, "[1].region", '"20"'],
    [{ region: 20.5 }, "[1].region", "20.5"],
    [{ region: 1e300 }, "[1].region", "1e+300"],
    [{ region: undefined }, "[1].region", "absent"],
    [{ year: "2022" }, "[1].year", '"2022"'],
    [{ year: 22 }, "[1].year", "22"],
    [{ year: 20_222 }, "[1].year", "20222"],
    [{ gender: "all" }, "[1].gender", '"all"'],
    [{ gender: undefined }, "[1].gender", "absent"],
    [{ value: "11.6" }, "[1].value", '"11.6"'],
    [{ value: Number.POSITIVE_INFINITY }, "[1].value", "null"],
    [{ value: true }, "[1].value", "true"],
    [{ absValue: { count: 1 } }, "[1].absValue", '{"count":1}'],
    [{ value: "x".repeat(200) }, "[1].value", `"${"x".repeat(59)}…`],
  ])("with %j stop the reading and name %s and the bad value", (change, path, found) => {
    const error = errorOf(() => parseFigures([good, { ...good, ...change }], "181"));
    expect(error.path).toBe(path);
    expect(error.message).toContain(path);
    expect(error.message.endsWith(`: ${found}`)).toBe(true);
  });

  it.each([null, {}, "[]", 7, { error: "down" }])("that are no list but %j are of a new shape", (json) => {
    expect(errorOf(() => parseFigures(json, "181")).path).toBe("(the whole)");
  });

  it.each([null, 7, "x"])("with a row that is %j are of a new shape", (row) => {
    expect(errorOf(() => parseFigures([row], "181")).path).toBe("[0]");
  });
});

describe("a record", () => {
  it("may leave out everything but number and title", () => {
    expect(parseRecord({ id: 5, title: { fi: "Otsikko" } }, "5")).toEqual({
      id: 5,
      title: { fi: "Otsikko" },
    });
  });

  it.each([
    [{ id: 6 }, "id"],
    [{ title: "Otsikko" }, ".title"],
    [{ range: { start: 2000 } }, ".range.end"],
    [{ range: { start: 2000, end: 900_000_000 } }, ".range.end"],
    [{ range: { start: -1, end: 2020 } }, ".range.start"],
    [{ decimals: 11 }, ".decimals"],
    [{ decimals: 0.5 }, ".decimals"],
    [{ primaryValueType: { title: {} } }, ".primaryValueType.code"],
    [{ classifications: { sex: { values: "male" } } }, ".classifications.sex.values"],
    [{ "data-updated": 20260101 }, ".data-updated"],
  ])("with %j is of a new shape at %s", (change, path) => {
    expect(errorOf(() => parseRecord({ id: 5, title: {}, ...change }, "5")).path).toBe(path);
  });

  it("tells which of its fields nobody has told us about", () => {
    const [record] = smallSotkanet().records;
    expect(unknownFields(record)).toEqual([]);
    expect(unknownFields({ ...record, novelty: 1, subjects: [] })).toEqual(["novelty"]);
    expect(unknownFields(null)).toEqual([]);
  });
});

describe("the list of regions", () => {
  const region = { id: 1, code: "286", category: "KUNTA", title: { fi: "Kouvola" } };

  it("may have codes of any form in categories that we leave aside", () => {
    expect(parseRegions([region, { ...region, code: "EU-27", category: "EUROOPPA" }])).toHaveLength(2);
  });

  it.each(["KU286", "", "2860", "28a"])(
    'with "%s" as the code of a municipality is of a new shape',
    (code) => {
      const error = errorOf(() => parseRegions([region, { ...region, code }]));
      expect(error.path).toBe("[1].code");
      expect(error.message).toContain(`"${code}"`);
    },
  );
});
