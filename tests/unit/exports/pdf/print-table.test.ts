import { describe, expect, it } from "vitest";
import type { FrozenCell, FrozenTable } from "#app/domain/report-version.ts";
import { isLongList, printList, printTable, type TableRoom } from "#app/exports/pdf/print-table.ts";

const ROOM: TableRoom = { width: 459, size: 9, crowded: 8.5, filled: true };
const NARROW: TableRoom = { ...ROOM, filled: false };
const table = (columns: string[], rows: string[][]): FrozenTable => ({
  caption: "Taulukko",
  columns,
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const widths = (columns: readonly { width: number }[]): number[] => columns.map(({ width }) => width);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const MEASURES = ["Toimenpide", "Tavoite", "Vastuutaho", "Aikataulu ja resurssit", "Prosessimittari", "Tila"];
const long = "Matalan kynnyksen ryhmä jokaiseen kuntaan, myös saaristoon ja haja-asutusalueelle";

describe("the columns of a printed table", () => {
  it("fill the room, and have room for their longest words", () => {
    const printed = printTable(
      table(MEASURES, [[long, "Arki sujuu", "Kunnat", "2026–2029", "–", "käynnissä"]]),
      ROOM,
    );
    expect(sum(widths(printed.columns)) * printed.size).toBeCloseTo(ROOM.width, -1);
    expect(printed.share).toBe(1);
    expect(printed.columns.map(({ breaks }) => breaks)).toEqual(MEASURES.map(() => false));
    expect(Math.max(...widths(printed.columns))).toBe(printed.columns[0]?.width);
  });

  it("stand under each other in tables of the same heads", () => {
    const one = table(["Tavoite", "Tila"], [[long, "matkalla"]]);
    const other = table(["Tavoite", "Tila"], [["Lyhyt", "etenee väärään suuntaan"]]);
    const [first, second] = [one, other].map((own) => widths(printTable(own, ROOM, [one, other]).columns));
    expect(first).toEqual(second);
  });

  it("break words only where one is longer than any page has room for", () => {
    const word = "Koululaisten".padEnd(60, "iltapäivätoiminta");
    const columns = printTable(table(["a", "b"], [[word, word]]), { ...ROOM, width: 200 }).columns;
    expect(columns.map(({ breaks }) => breaks)).toEqual([true, true]);
  });

  it("are as wide as their texts and a little where the room need not be filled", () => {
    const years = ["2021", "2022"].map((year) => [year, "12,5"]);
    const { share, columns } = printTable(table(["Vuosi", "%"], years), NARROW);
    expect(share).toBeLessThan(0.4);
    expect(columns).toHaveLength(2);
  });

  it("of numbers stand at the right", () => {
    const rows: FrozenCell[][] = [
      [{ text: "Kotka" }, { text: "1,5", value: 1.5 }, { text: "2024", year: 2024 }],
    ];
    const { columns } = printTable({ caption: "", columns: ["Alue", "%", "Vuosi"], rows }, ROOM);
    expect(columns.map(({ right }) => right)).toEqual([false, true, false]);
  });

  it("are kept on a page where they are few rows, and go over pages where they are many", () => {
    const wholes = [3, 60].map(
      (rows) => printTable(table(["A", "B"], Array(rows).fill(["Kotka", "1"])), ROOM).whole,
    );
    expect(wholes).toEqual([true, false]);
  });
});

describe("a long list of municipalities", () => {
  const names = Array.from({ length: 103 }, (_, at) => `Kunta ${at + 1}`);
  const rows = names.map((text, at): FrozenCell[] => [
    { text },
    ...[
      at % 20 === 0
        ? { text: "tieto puuttuu", missing: "unknown" as const }
        : { text: `${at},5`, value: at + 0.5 },
    ],
  ]);
  const list: FrozenTable = { caption: "Kuva", columns: ["Alue", "/ 1 000"], rows };

  it("stands in stacks as tall as each other, every figure in its order", () => {
    const { stacks } = printList(list, NARROW);
    expect(stacks.length).toBeGreaterThan(2);
    expect(stacks.flat().map((row) => row.map(({ text }) => text))).toEqual(
      rows.filter(([, figure]) => figure?.missing === undefined).map((row) => row.map(({ text }) => text)),
    );
    const tall = stacks.map((stack) => stack.length);
    expect(new Set(tall.slice(0, -1)).size).toBe(1);
    expect(tall.at(-1)).toBeLessThanOrEqual(tall[0] ?? 0);
  });

  it("names who has no figure, under the reason", () => {
    expect(printList(list, NARROW).absent).toEqual([
      { head: "Tieto puuttuu (6)", text: "Kunta 1; Kunta 21; Kunta 41; Kunta 61; Kunta 81; Kunta 101" },
    ]);
  });

  it("keeps its unit in one line", () => {
    const { columns } = printList(list, NARROW);
    expect(columns[1]?.breaks).toBe(false);
    expect(columns[1]?.width).toBeGreaterThan("/ 1 000".length * 0.5);
  });

  it("is none with three columns or few rows", () => {
    expect(
      [list, { ...list, rows: rows.slice(0, 40) }, { ...list, columns: ["a", "b", "c"] }].map(isLongList),
    ).toEqual([true, false, false]);
  });
});
