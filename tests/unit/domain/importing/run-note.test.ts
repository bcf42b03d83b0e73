import { describe, expect, it } from "vitest";
import { isRejectionCode } from "#app/domain/importing/rejection-code.ts";
import { parseRunNotes, type RunNote } from "#app/domain/importing/run-note.ts";

const NOTES: RunNote[] = [
  { code: "unknown-indicator", indicator: "5641", title: null, inCatalogue: false },
  { code: "title-differs", indicator: "714", title: null, expected: "Alkoholijuomien myynti" },
  { code: "unknown-fields", indicator: "181", fields: ["tomorrow", "after"] },
  { code: "file-warning", warning: "no-licence", text: "There is no line #lisenssi." },
  { code: "not-imported", unit: "181", why: "answered 500" },
  { code: "not-imported", unit: null, why: "the list of regions has a new shape" },
  { code: "cut-off" },
  { code: "text", text: "A sentence." },
];

describe("the notes of a run", () => {
  it("come back from the database as they were stored", () => {
    expect(parseRunNotes(JSON.stringify(NOTES))).toEqual(NOTES);
  });

  it("are none where nothing is stored", () => {
    expect(parseRunNotes(null)).toEqual([]);
  });

  it("that an earlier version stored as sentences are kept as texts, and what kept the run from its end as such", () => {
    expect(
      parseRunNotes('["Sotkanet does not know indicator 5641: it is left out", "not imported: 181: no"]'),
    ).toEqual([
      { code: "text", text: "Sotkanet does not know indicator 5641: it is left out" },
      { code: "not-imported", unit: null, why: "181: no" },
    ]);
  });

  it("of a form we do not know are shown as they stand and hide nothing else", () => {
    expect(
      parseRunNotes('[{"code":"of-tomorrow","x":1},{"code":"title-differs"},{"code":"cut-off"}]'),
    ).toEqual([
      { code: "text", text: '{"code":"of-tomorrow","x":1}' },
      { code: "text", text: '{"code":"title-differs"}' },
      { code: "cut-off" },
    ]);
  });
});

it("only our own codes are codes of a rejection", () => {
  expect(isRejectionCode("two-figures")).toBe(true);
  expect([null, "", "toString", "of-tomorrow"].filter(isRejectionCode)).toEqual([]);
});
