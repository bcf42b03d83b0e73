import { describe, expect, it } from "vitest";
import { fillPages } from "#app/exports/pdf/fill-pages.ts";
import type { PrintBlock, PrintDocument, PrintSection } from "#app/exports/pdf/print-document.ts";
import type { BlockHeights } from "#app/exports/pdf/print-heights.ts";
import { printReport } from "#app/exports/pdf/print-report.ts";
import { plainRun } from "#app/exports/pdf/print-text.ts";
import { frozenReport } from "#tests/support/frozen-report.ts";

const LINE = 2.4;
const PX = 162 / 640;

/** A piece by its name, and how tall it is, mm. */
type Piece = [PrintBlock, BlockHeights];
const text = (name: string, height: number): Piece => [
  { kind: "nodes", nodes: [{ kind: "p", runs: [plainRun(name)] }] },
  [height],
];
const heading = (name: string): Piece => [
  { kind: "nodes", nodes: [{ kind: "h", level: 2, runs: [plainRun(name)] }] },
  [4],
];
/** As tall as its picture and what is said of it. */
const figure = (name: string, picture: number, said = 40): Piece => [
  {
    ...{
      kind: "figure",
      label: name,
      listed: "",
      title: "",
      subtitle: "",
      sentences: [],
      caption: "",
      source: "",
    },
    images: [{ svg: `<svg viewBox="0 0 640 ${picture / PX}"></svg>`, alt: "", share: 1 }],
  },
  [picture + said, said / 2],
];
const pageEnd: Piece = [{ kind: "break" }, []];

/** Chapters of so many pieces as they are laid out. */
function filled(...chapters: Piece[][]): PrintSection[] {
  const [section] = printReport(frozenReport(), "fi").sections;
  if (!section) throw new Error("the fixture has chapters");
  const sections = chapters.map((pieces, at) => ({
    ...section,
    opens: at === 0,
    blocks: pieces.map(([block]) => block),
  }));
  const document: PrintDocument = { ...printReport(frozenReport(), "fi"), sections };
  const heights = chapters.map((pieces) => ({ head: 16, blocks: pieces.map(([, own]) => own) }));
  return fillPages(document, { line: LINE, sections: heights }).sections;
}

/** Names of what a chapter has, in its order. */
function order(section: PrintSection | undefined): string[] {
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === "figure") return [block.label];
    const [node] = block.kind === "nodes" ? block.nodes : [];
    return node?.kind === "p" || node?.kind === "h" ? [node.runs.map((run) => run.text).join("")] : [];
  });
}

const sharesOf = ({ blocks }: PrintSection): number[] =>
  blocks.flatMap((block) => (block.kind === "figure" ? block.images.map(({ share }) => share) : []));
const spacesOf = ({ blocks }: PrintSection): number[] =>
  blocks.flatMap((block) => (block.kind === "space" ? [block.height] : []));

describe("pages of a report", () => {
  it("are left as they are where everything fits", () => {
    const [chapter] = filled([text("a", 60), figure("1", 70), text("b", 20)]);
    expect(order(chapter)).toEqual(["a", "1", "b"]);
    expect(chapter && [sharesOf(chapter), spacesOf(chapter)]).toEqual([[1], []]);
  });

  it("have the text that follows a picture before it where the picture does not fit", () => {
    const [chapter] = filled([text("a", 130), figure("1", 90), text("b", 62), text("c", 40)]);
    expect(order(chapter)).toEqual(["a", "b", "1", "c"]);
  });

  it("have their pictures lower, as much as each other, where one more fits so", () => {
    const [chapter] = filled([figure("1", 90, 30), figure("2", 90, 30)]);
    const [one, other] = chapter ? sharesOf(chapter) : [];
    expect(one).toBe(other);
    expect(one).toBeLessThan(1);
    expect(one).toBeGreaterThanOrEqual(0.7);
  });

  it("keep pictures, and texts, in their order, and every one of them", () => {
    const pieces = [
      text("a", 150),
      figure("1", 90),
      figure("2", 90),
      heading("h"),
      text("b", 30),
      text("c", 60),
    ];
    const [chapter] = filled(pieces);
    const names = order(chapter);
    expect(names.toSorted()).toEqual(["1", "2", "a", "b", "c", "h"]);
    expect(names.filter((name) => /\d/.test(name))).toEqual(["1", "2"]);
    expect(names.filter((name) => /\D/.test(name))).toEqual(["a", "h", "b", "c"]);
    expect(names.indexOf("h")).toBeLessThan(names.indexOf("1"));
  });

  it("take no text over an end that the writer made, nor from the next chapter", () => {
    const [first] = filled([text("a", 150), figure("1", 110), pageEnd, text("b", 60)], [text("c", 60)]);
    expect(order(first)).toEqual(["a", "1", "b"]);
  });

  it("have what is left between their pieces, not between paragraphs", () => {
    const [chapter] = filled([figure("1", 80), text("a", 12), text("b", 12), figure("2", 120)]);
    const spaces = chapter ? spacesOf(chapter) : [];
    expect(spaces).toHaveLength(1);
    expect(spaces[0]).toBeGreaterThan(5);
    expect(spaces[0]).toBeLessThanOrEqual(12);
  });

  it("begin a chapter where its first picture has room with it", () => {
    const [, fits] = filled([text("a", 80)], [text("b", 12), figure("1", 40)]);
    const [, moves] = filled([text("a", 150)], [text("b", 12), figure("1", 40)]);
    expect([fits?.room, moves?.room].every((room) => room !== undefined && room > 100 && room < 140)).toBe(
      true,
    );
    expect(sharesOf(fits ?? expect.fail("no chapter"))).toEqual([1]);
  });
});
