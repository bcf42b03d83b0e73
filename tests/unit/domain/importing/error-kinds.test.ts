import { describe, expect, it } from "vitest";
import { countKinds, errorKinds, type PlacedError } from "#app/domain/importing/error-kinds.ts";

const at = (row: number | null, code: string, column: string | null, value: string): PlacedError => ({
  ...{ code, row, column, value },
});
const rows = (count: number, of: (row: number) => PlacedError): PlacedError[] =>
  Array.from({ length: count }, (_, i) => of(i + 2));

describe("errors by their kind", () => {
  it("stand one by one in the order of their rows while they are few", () => {
    const [late, early, whole] = [at(9, "a", "x", "1"), at(3, "b", "y", "2"), at(null, "c", null, "")];
    expect(errorKinds([late, early, whole])).toEqual(
      [whole, early, late].map((one) => ({ told: [one], more: 0, rows: "" })),
    );
  });

  it("name every kind however many there are of one, with the rows of those that are not told", () => {
    const many = rows(3_000, (row) => at(row, "not-a-number", "arvo", `${row},5*`));
    const [area, year] = [
      at(2_999, "unknown-region", "kunta", "Kotkka"),
      at(40, "not-a-number", "vuosi", "n."),
    ];
    const kinds = errorKinds([area, ...many, year]);
    expect(countKinds([area, ...many, year])).toBe(3);
    expect(kinds.map(({ told, more, rows }) => [told[0]?.column, told.length, more, rows])).toEqual([
      ["arvo", 5, 2_995, "7–3001"],
      ["vuosi", 1, 0, ""],
      ["kunta", 1, 0, ""],
    ]);
  });

  it("tell of a kind first what differs in form, then what differs in value", () => {
    const same = rows(80, (row) => at(row, "not-a-number", "arvo", row === 70 ? "n. 12" : "12,3*"));
    const other = [at(90, "not-a-number", "arvo", "13,4*"), at(95, "not-a-number", "arvo", "noin 12")];
    const [kind] = errorKinds([...same, ...other]);
    expect(kind?.told.map(({ row }) => row)).toEqual([2, 3, 70, 90, 95]);
    expect(kind?.rows).toBe("4–69, 71–81");
  });

  it("take the cells of one column of a workbook for one kind", () => {
    const cells = rows(60, (row) => at(row, "excel-error", `D${row}`, "#N/A"));
    expect(errorKinds([...cells, at(7, "excel-error", "AB7", "#N/A")])).toHaveLength(2);
  });

  it("give the ends of rows that are scattered", () => {
    const odd = rows(200, (row) => at(row * 2, "not-a-count", "lkm", "x"));
    expect(errorKinds(odd)[0]?.rows).toBe("14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36 … 402");
  });

  it("say no rows where a service's answer has none", () => {
    const answers = Array.from({ length: 60 }, (_, i) => at(null, "unknown-area", "region", String(i)));
    expect(errorKinds(answers)).toMatchObject([{ more: 55, rows: "" }]);
  });
});
