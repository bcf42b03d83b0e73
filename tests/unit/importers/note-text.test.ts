import { expect, test } from "vitest";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import { noteText } from "#importers/note-text.ts";
import { describeRun } from "#importers/summary.ts";

const SENTENCES: [RunNote, string][] = [
  [
    { code: "unknown-indicator", indicator: "288", title: "Tupakoi päivittäin, %", inCatalogue: true },
    'Sotkanet does not know our catalogue\'s indicator 288 ("Tupakoi päivittäin, %"): it is left out',
  ],
  [
    { code: "unknown-indicator", indicator: "99999", title: null, inCatalogue: false },
    "Sotkanet does not know indicator 99999: it is left out",
  ],
  [
    { code: "title-differs", indicator: "714", title: "Myynti", expected: "Alkoholin myynti" },
    'indicator 714: Sotkanet\'s title is "Myynti", our catalogue expects "Alkoholin myynti"',
  ],
  [
    { code: "title-differs", indicator: "714", title: null, expected: "Alkoholin myynti" },
    'indicator 714: Sotkanet\'s title is "", our catalogue expects "Alkoholin myynti"',
  ],
  [
    { code: "unknown-fields", indicator: "181", fields: ["a", "b"] },
    "indicator 181: its record has fields we do not know: a, b",
  ],
  [
    { code: "file-warning", warning: "no-licence", text: "There is no line #lisenssi." },
    "There is no line #lisenssi.",
  ],
  [{ code: "not-imported", unit: "181", why: "answered 500" }, "not imported: 181: answered 500"],
  [{ code: "not-imported", unit: null, why: "no network" }, "not imported: no network"],
  [{ code: "cut-off" }, "was cut off and not resumed"],
  [{ code: "text", text: "As it was." }, "As it was."],
];

test.each(SENTENCES)("%j is a plain English sentence on the command line", (note, sentence) => {
  expect(noteText(note)).toBe(sentence);
});

test("the summary of a run prints each note on a line of its own", () => {
  const summary = describeRun(
    {
      source: "sotkanet",
      status: "finished",
      resumed: false,
      asked: 2,
      counts: { new: 0, changed: 0, unchanged: 7, vanished: 0 },
      described: 0,
      exampleGone: null,
      rejections: [],
      unfetched: [],
      notes: [
        { code: "unknown-indicator", indicator: "5641", title: null, inCatalogue: false },
        { code: "unknown-fields", indicator: "181", fields: ["tomorrow"] },
      ],
    },
    false,
  );
  expect(summary.split("\n").slice(-2)).toEqual([
    "  note: Sotkanet does not know indicator 5641: it is left out",
    "  note: indicator 181: its record has fields we do not know: tomorrow",
  ]);
});

test("the summary of a partial import names every kind of rejection", () => {
  const place = { code: "not-a-number", column: "arvo", expected: "a number", count: 1 } as const;
  const many = Array.from({ length: 90 }, (_, i) => ({ ...place, row: i + 2, value: "12,3*" }));
  const rejections = [...many, { ...place, column: "kunta", row: 95, value: "Kotkka" }];
  const told = describeRun(
    {
      ...{ source: "own", status: "partial", resumed: false, asked: 1, described: 0, exampleGone: null },
      counts: { new: 3, changed: 0, unchanged: 0, vanished: 0 },
      rejections: rejections.map((rejection) => ({ unit: "luvut.csv", rejection })),
      ...{ unfetched: [], notes: [] },
    },
    false,
  );
  expect(told).toContain('    luvut.csv, row 95, column "kunta": "Kotkka" – expected a number');
  expect(told).toContain("    … and 85 more of this kind, rows 7–91\n");
});

test("the summary of a first real import tells of all that goes, and a dry run of all that would", () => {
  const summary = {
    source: "own",
    status: "finished",
    resumed: false,
    asked: 1,
    counts: { new: 3, changed: 0, unchanged: 0, vanished: 0 },
    described: 1,
    exampleGone: { figures: 41_230, indicators: 81, goals: 1, maps: 2 },
    rejections: [],
    unfetched: [],
    notes: [],
  } as const;
  const told = (dryRun: boolean) =>
    describeRun({ ...summary, rejections: [], unfetched: [], notes: [] }, dryRun);
  expect(told(false)).toContain(
    "  example    all example data went: 41,230 figures of 81 indicators, 1 goal, 2 maps",
  );
  expect(told(true)).toContain("all example data would go: 41,230 figures");
  expect(told(true)).toContain("  described  1 (indicators with");
});
