import { describe, expect, test } from "vitest";
import { exampleSotkanet } from "#db/example/generator.ts";
import { isRevised, REVISED, VANISHED } from "#db/example/revised.ts";
import type { ExampleRow } from "#db/example/rows.ts";

const first = exampleSotkanet({ revision: 1 });
const second = exampleSotkanet({ revision: 2 });
const areaOf = new Map(first.areas.map((area) => [area.answer.id, area]));

const keyOf = ({ region, year, gender }: ExampleRow): string => `${region}/${year}/${gender}`;

function differences(id: number): { changed: ExampleRow[]; vanished: ExampleRow[]; added: ExampleRow[] } {
  const before = new Map(first.rows(id).map((row) => [keyOf(row), row]));
  const after = new Map(second.rows(id).map((row) => [keyOf(row), row]));
  return {
    changed: [...after].flatMap(([key, row]) => {
      const old = before.get(key);
      return old && (old.value !== row.value || old.absValue !== row.absValue) ? [row] : [];
    }),
    vanished: [...before].flatMap(([key, row]) => (after.has(key) ? [] : [row])),
    added: [...after].flatMap(([key, row]) => (before.has(key) ? [] : [row])),
  };
}

describe("the second load", () => {
  test.each(REVISED)(
    "corrects indicator $indicator in $year, in the stated municipalities and the sums they are in",
    (revised) => {
      const { changed, vanished } = differences(revised.indicator);
      expect(vanished).toEqual([]);
      expect(new Set(changed.map(({ year }) => year))).toEqual(new Set([revised.year]));
      expect(changed.some(({ gender }) => gender === "female")).toBe(false);
      const areas = new Set(changed.map(({ region }) => areaOf.get(region)));
      const codes = [...areas].filter((area) => area?.kind === "kunta").map((area) => area?.answer.code);
      expect(codes.toSorted()).toEqual(revised.municipalities.toSorted());
      const expected = first.areas.filter(({ members }) =>
        members.some((m) => revised.municipalities.includes(first.municipalities[m]?.code ?? "")),
      );
      expect(areas).toEqual(new Set(expected.map(({ answer }) => areaOf.get(answer.id))));
    },
  );

  test("changes some two hundred figures of the six home municipalities and others in all", () => {
    const changed = REVISED.flatMap(({ indicator }) => differences(indicator).changed);
    expect(changed.length).toBeGreaterThan(150);
    expect(changed.length).toBeLessThan(250);
  });

  test("no longer has twenty figures that the first one had", () => {
    const { vanished, changed } = differences(VANISHED.indicator);
    expect(changed).toEqual([]);
    expect(vanished.map(({ year }) => year)).toEqual(Array(20).fill(VANISHED.year));
    expect(vanished.map(({ region }) => areaOf.get(region)?.answer.code).toSorted()).toEqual(
      [...VANISHED.municipalities].toSorted(),
    );
  });

  test.each([127, 288, 3099, 4072, 4094, 4405])(
    "changes nothing older in indicator %d and only adds its newest year",
    (id) => {
      const { changed, vanished, added } = differences(id);
      expect(isRevised(id)).toBe(false);
      expect([changed, vanished]).toEqual([[], []]);
      const newest = Math.max(...new Set(added.map(({ year }) => year)));
      expect(added.every(({ year }) => year === newest)).toBe(true);
    },
  );

  test("brings 2025 for registers and pupils, 2024 for late incomes, and no new year for adults and even TEA rounds", () => {
    const newest = (id: number): [number | undefined, number | undefined] => [
      first.indicator(id)?.range.end,
      second.indicator(id)?.range.end,
    ];
    expect(newest(181)).toEqual([2024, 2025]);
    expect(newest(288)).toEqual([2023, 2025]);
    expect(newest(3099)).toEqual([2023, 2024]);
    expect(newest(4405)).toEqual([2024, 2024]);
    expect(newest(4094)).toEqual([2024, 2024]);
  });

  test("moves the day of update exactly where it has something new", () => {
    for (const { id } of first.indicators()) {
      const [before, after] = [first.indicator(id), second.indicator(id)];
      const isNew = before?.range.end !== after?.range.end || isRevised(id);
      expect(before?.["data-updated"] !== after?.["data-updated"], `${id}`).toBe(isNew);
    }
  });
});
