import { describe, expect, it } from "vitest";
import { CHARTS } from "#app/charts/kinds.ts";
import { pictureSize } from "#app/charts/picture-size.ts";
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
  it("goes over pages in a part for each priority, and explains its signs once, at its end", () => {
    const parts = partsOf("spine") ?? expect.fail("one picture");
    expect(parts.map(({ svg }) => told(svg, "ei testattu"))).toEqual([0, 1]);
    expect(parts.map(({ svg }) => told(svg, "Merkin paikka on järjestys"))).toEqual([0, 1]);
    expect(parts.map(({ svg }) => [told(svg, "Päihteetön"), told(svg, "Merkityksellinen")])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const heights = [...parts, { svg: whole("spine") }].map(({ svg }) => pictureSize(svg)?.height ?? 0);
    expect((heights[0] ?? 0) + (heights[1] ?? 0)).toBeLessThanOrEqual(heights[2] ?? 0);
  });

  it("is one picture where it shares a page as it is", () => {
    const low = spine([
      { name: "A", lines: many(2, "lower") },
      { name: "B", lines: many(2, "lower") },
    ]);
    expect(partsOf("spine", low)).toBeUndefined();
    expect(partsOf("spine", spine([{ name: "A", lines: many(40, "lower") }]))).toBeUndefined();
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
