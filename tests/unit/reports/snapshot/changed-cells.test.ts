import { describe, expect, it } from "vitest";
import type { FrozenCell, FrozenSection } from "#app/domain/report-version.ts";
import { changedCells } from "#app/reports/snapshot/changed-cells.ts";
import { figureBlock } from "#tests/support/frozen-report.ts";

function shown(change: (rows: FrozenCell[][]) => FrozenCell[][], columns?: string[]): FrozenSection[] {
  const block = figureBlock(3);
  const fi = block.shown.fi;
  if (!fi) throw new Error("the fixture is in Finnish");
  const table = { ...fi.table, rows: change(fi.table.rows), ...(columns ? { columns } : {}) };
  return [{ id: "a", titles: {}, priority: null, blocks: [{ ...block, shown: { fi: { ...fi, table } } }] }];
}

const frozen = shown((rows) => rows);
const inYear = (year: string, cell: FrozenCell) => (rows: FrozenCell[][]) =>
  rows.map((row) => (row[0]?.text === year ? [row[0], cell] : row));

describe("figures that have changed since a version", () => {
  it("are named with both numbers", () => {
    const now = shown(inYear("2021", { text: "11,9", value: 11.9 }));
    expect(changedCells(frozen, now, "fi")).toEqual([
      {
        ...{ figure: 3, block: "figure-3", title: "Työttömät, % työvoimasta" },
        ...{ row: "2021", column: "Kouvola", year: 2021, before: "11,3", now: "11,9" },
      },
    ]);
  });

  it("are found though both look alike, and where a number has come or gone", () => {
    const alike = shown(inYear("2021", { text: "11,3", value: 11.29 }));
    expect(changedCells(frozen, alike, "fi")).toMatchObject([{ before: "11,3", now: "11,3" }]);
    const come = shown(inYear("2022", { text: "10,9", value: 10.9 }));
    expect(changedCells(frozen, come, "fi")).toMatchObject([{ before: "salattu", now: "10,9" }]);
    const gone = shown(inYear("2020", { text: "salattu", missing: "suppressed" }));
    expect(changedCells(frozen, gone, "fi")).toMatchObject([{ before: "12,5", now: "salattu" }]);
  });

  it("are none where only something has been added", () => {
    const added = shown(
      (rows) => [
        ...rows.map((row) => [...row, { text: "1", value: 1 }]),
        [
          { text: "2024", year: 2024 },
          { text: "9", value: 9 },
          { text: "2", value: 2 },
        ],
      ],
      ["Vuosi", "Kouvola", "Kotka"],
    );
    expect(changedCells(frozen, added, "fi")).toEqual([]);
    expect(changedCells(frozen, frozen, "fi")).toEqual([]);
    expect(changedCells(frozen, [], "fi")).toEqual([]);
    expect(changedCells(frozen, shown(inYear("2021", { text: "1", value: 1 })), "sv")).toEqual([]);
  });

  it("are followed by the names of columns, in whatever order they stand now", () => {
    const turned = shown(
      (rows) =>
        rows.map(([head, own]) => [head, { text: "5", value: 5 }, own].filter((cell) => cell !== undefined)),
      ["Vuosi", "Kotka", "Kouvola"],
    );
    expect(changedCells(frozen, turned, "fi")).toEqual([]);
  });
});
