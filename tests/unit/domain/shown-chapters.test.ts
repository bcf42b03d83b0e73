import { describe, expect, test } from "vitest";
import type { FrozenBlock, FrozenTableBlock } from "#app/domain/report-version.ts";
import { shownSections, showsAnything } from "#app/domain/shown-chapters.ts";

const list = (kind: FrozenTableBlock["kind"], ...names: string[]): FrozenBlock => {
  const table = { caption: "L", columns: ["a"], rows: names.map((text) => [{ text }]) };
  return { kind, id: kind, shown: { fi: { table, notes: ["Ei vielä."], source: null } } };
};
const text: FrozenBlock = { kind: "text", id: "t", docs: {} };
const pageBreak: FrozenBlock = { kind: "page-break", id: "p" };

describe("a chapter", () => {
  test("that has a text, or a list with a row, shows something", () => {
    expect(showsAnything({ blocks: [text] })).toBe(true);
    expect(showsAnything({ blocks: [list("goals"), list("measures", "Kerho")] })).toBe(true);
  });

  test("that has nothing, an empty list or a new page alone, shows nothing", () => {
    for (const blocks of [[], [pageBreak], [list("goals"), list("bodies"), pageBreak]])
      expect(showsAnything({ blocks })).toBe(false);
  });

  test("leaves its lists without a row out, and goes itself where nothing else is in it", () => {
    const of = (id: string, ...blocks: FrozenBlock[]) => ({ id, titles: {}, priority: null, blocks });
    const shown = shownSections([
      of("empty", list("goals"), pageBreak),
      of("half", list("goals"), text, list("measures"), list("bodies", "Ryhmä")),
    ]);
    expect(shown.map(({ id, blocks }) => [id, ...blocks.map(({ kind }) => kind)])).toEqual([
      ["half", "text", "bodies"],
    ]);
  });
});
