import { describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { PRINT_WIDTH, printedParts, printedPicture } from "#app/reports/collect/printed-picture.tsx";
import { spine } from "../charts/spine-fixture.ts";

const words = messagesFor("fi");
const many = (count: number, polarity: "lower" | "none") =>
  Array.from({ length: count }, (_, at) => ({ name: `Luku ${at + 1}`, percentile: 5 * at, polarity }));
const tall = spine([
  { name: "Päihteetön elämä", lines: many(14, "none") },
  { name: "Merkityksellinen elämä", lines: many(14, "lower") },
]);
const whole = (kind: "spine" | "river", dataset = tall): string =>
  printedPicture({ kind: CHARTS[kind], dataset, words }, "a", PRINT_WIDTH);
const partsOf = (kind: "spine" | "river", dataset = tall) =>
  printedParts(whole(kind, dataset), { kind: CHARTS[kind], dataset, words }, "a").parts;
const told = (svg: string, text: string): number => svg.split(text).length - 1;

describe("a picture of many indicators on paper", () => {
  it("goes over pages by its priorities, the long ones in runs, and explains its signs once, at its end", () => {
    const parts = partsOf("spine") ?? expect.fail("one picture");
    expect(parts.map(({ svg }) => told(svg, "ei testattu"))).toEqual([0, 0, 0, 1]);
    expect(parts.map(({ svg }) => told(svg, "Merkin paikka on järjestys"))).toEqual([0, 0, 0, 1]);
    expect(parts.map(({ svg }) => />([^<]* elämä[^<]*)</.exec(svg)?.[1])).toEqual([
      "Päihteetön elämä",
      "Päihteetön elämä (jatkuu)",
      "Merkityksellinen elämä",
      "Merkityksellinen elämä (jatkuu)",
    ]);
    expect(parts.map(({ svg }) => told(svg, ">Luku "))).toEqual([7, 7, 7, 7]);
  });

  it("has its parts' columns under each other", () => {
    const dataset = spine([
      { name: "A", lines: many(20, "none") },
      {
        name: "B",
        lines: [
          { name: "Yksi jonka nimi on pitkä ja kulkee kahdelle riville", percentile: 1, polarity: "lower" },
        ],
      },
    ]);
    const bands = partsOf("spine", dataset)?.map(({ svg }) => /<rect x="([\d.]+)"/.exec(svg)?.[1]) ?? [];
    expect(bands.length).toBe(4);
    expect(new Set(bands).size).toBe(1);
  });

  it("is one picture where it shares a page as it is", () => {
    const low = spine([
      { name: "A", lines: many(2, "lower") },
      { name: "B", lines: many(2, "lower") },
    ]);
    expect(partsOf("spine", low)).toBeUndefined();
    expect(partsOf("spine", spine([{ name: "A", lines: many(6, "lower") }]))).toBeUndefined();
  });

  it("explains at its end also the signs that only an earlier part has", () => {
    const same = { percentile: 50, polarity: "none" } as const;
    const wide = Array.from({ length: 60 }, (_, at) => ({ ...same, name: `Luku ${at}` }));
    const dataset = spine([
      { name: "A", lines: wide },
      { name: "B", lines: many(3, "lower") },
    ]);
    const parts = partsOf("river", dataset) ?? expect.fail("one picture");
    expect(parts.map(({ svg }) => told(svg, "Sinisillä ei ole hyvää eikä huonoa suuntaa"))).toEqual([0, 1]);
  });

  it("has smaller letters than on a screen", () => {
    expect(whole("spine")).toContain('font-size="12"');
  });
});
