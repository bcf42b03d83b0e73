import { describe, expect, it } from "vitest";
import type { FrozenCell, Snapshot } from "#app/domain/report-version.ts";
import { freeze, hashOf, thaw } from "#app/reports/snapshot/freeze.ts";
import { figureBlock, frozenReport } from "#tests/support/frozen-report.ts";

const content = (): Snapshot => frozenReport().snapshot;
const withOrder = (order: (names: string[]) => string[]) =>
  function turned(data: unknown): unknown {
    if (Array.isArray(data)) return data.map(turned);
    if (typeof data !== "object" || data === null) return data;
    const all = data as Record<string, unknown>;
    return Object.fromEntries(order(Object.keys(all)).map((name) => [name, turned(all[name])]));
  };

describe("freezing a report", () => {
  it("gives one text for one content, in whatever order it was made", () => {
    const { json, hash } = freeze(content());
    const backwards = withOrder((names) => names.toReversed())(content()) as Snapshot;
    expect(Object.keys(backwards)).not.toEqual(Object.keys(content()));
    expect(freeze(backwards)).toEqual({ json, hash });
    expect(hash).toBe(hashOf(json));
    expect(json.startsWith('{"address":"https://saukko.example.fi/{language}/')).toBe(true);
  });

  it("has another hash where a single number is another", () => {
    const changed = content();
    const cell = changed.sections[1]?.blocks[0];
    if (cell?.kind !== "figure") throw new Error("the fixture has no figure there");
    const first = cell.shown.fi?.table.rows[0]?.[1];
    if (first?.value === undefined) throw new Error("the fixture has no number there");
    first.value += 0.000001;
    expect(freeze(changed).hash).not.toBe(freeze(content()).hash);
  });

  it("gives back what was frozen", () => {
    expect(thaw(freeze(content()))).toEqual(content());
  });

  it("reads a version from before goals had marks, and one with them, each as it was", () => {
    const cell = { text: "jäljessä" };
    const sectionsWith = (state: FrozenCell): Snapshot["sections"] => [
      {
        ...{ id: "a", titles: { fi: "A" }, priority: null },
        blocks: [
          {
            ...{ kind: "goals", id: "g" },
            shown: {
              fi: {
                table: {
                  caption: "Tavoitteet",
                  columns: ["Tavoite", "Tila"],
                  rows: [[{ text: "A" }, state]],
                },
                ...{ notes: [], source: null },
              },
            },
          },
        ],
      },
    ];
    const before = freeze(frozenReport({ sections: sectionsWith(cell) }).snapshot);
    expect(before.json).not.toContain("mark");
    expect(freeze(thaw(before))).toEqual(before);
    const marked = frozenReport({ sections: sectionsWith({ ...cell, mark: "off-course" }) }).snapshot;
    expect(thaw(freeze(marked))).toEqual(marked);
    const foreign = { ...cell, mark: "splendid" } as unknown as FrozenCell; // as nothing of ours makes it
    expect(() => freeze(frozenReport({ sections: sectionsWith(foreign) }).snapshot)).toThrow("mark");
  });

  it("finds a flipped sign", () => {
    const frozen = freeze(content());
    const json = frozen.json.replace("10,5", "19,5");
    expect(json).not.toBe(frozen.json);
    expect(() => thaw({ ...frozen, json })).toThrow(/hash differs/);
  });

  it.each([
    ["a picture without words", { alt: "" }, "alt"],
    ["a picture without a source", { source: "" }, "source"],
    [
      "something that is no picture",
      { svg: { phone: "<p/>", screen: "<p/>", print: "<p/>", alone: "<p/>" } },
      "svg.phone",
    ],
  ])("refuses %s, and says where", (_what, changes, where) => {
    const figure = figureBlock(1);
    const fi = figure.shown.fi;
    if (!fi) throw new Error("the fixture is in Finnish");
    const broken = { ...figure, shown: { fi: { ...fi, ...changes } } };
    const sections = [{ id: "a", titles: { fi: "A" }, priority: null, blocks: [broken] }];
    expect(() => freeze(frozenReport({ sections }).snapshot)).toThrow(
      `not a frozen report of form 1: sections.0.blocks.0.shown.fi.${where}`,
    );
  });

  it("refuses a field that nobody will know in ten years", () => {
    const odd = { ...content(), tuple: [1, 2] };
    expect(() => freeze(odd)).toThrow(/form 1.*tuple/);
  });

  it("refuses half a letter, which no file could hold", () => {
    const broken = { ...content(), correction: { fi: "a\ud800" } };
    expect(() => freeze(broken)).toThrow();
  });
});
