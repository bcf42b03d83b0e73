import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordFile } from "#app/exports/word/word.server.ts";
import type { WordBlock } from "#app/exports/word/word-content.ts";

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"></svg>';

async function documentOf(...blocks: WordBlock[]): Promise<string> {
  const bytes = await wordFile({ locale: "fi", title: "Kotka", kicker: "Kunta", foot: "Saukko", blocks });
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

describe("a document for Word", () => {
  it.each([
    ["markup", "<w:p>&amp; ]]> \"x\" 'y'", "&lt;w:p&gt;&amp;amp; ]]&gt; &quot;x&quot; &apos;y&apos;"],
    ["control characters", "a\u0000b\u001fc\u0085\ufffed", "abcd"],
    ["half a sign", "a\ud800b", "a\ufffdb"],
    ["another script", "Жители 中 🦦", "Жители 中 🦦"],
  ])("holds a text with %s", async (_name, text, written) => {
    const xml = await documentOf({ kind: "text", parts: [{ text }] }, { kind: "list", items: [[{ text }]] });
    expect(xml.split(written)).toHaveLength(3);
  });

  it("draws a picture as wide as the text at the most, and in its own proportions", async () => {
    const xml = await documentOf({
      kind: "picture",
      title: "T",
      alt: "A",
      svg: PICTURE,
      png: Buffer.alloc(8),
    });
    const [, width = "", height = ""] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    const EMU_A_CM = 360_000;
    expect(Number(width) / EMU_A_CM).toBeLessThanOrEqual(17.01);
    expect(Number(width) / EMU_A_CM).toBeGreaterThan(16.5);
    expect(Number(width) / Number(height)).toBeCloseTo(3, 1);
  });

  it("refuses a picture that does not say its size", async () => {
    const block = {
      kind: "picture",
      title: "T",
      alt: "A",
      svg: "<svg></svg>",
      png: Buffer.alloc(8),
    } as const;
    await expect(documentOf(block)).rejects.toThrow("a picture without its size");
  });

  it("gives a table's columns their shares of the whole width, in every row", async () => {
    const xml = await documentOf({
      kind: "table",
      columns: [
        { heading: "Indikaattori", width: 3 },
        { heading: "Nyt", width: 1 },
      ],
      rows: [
        { group: "Huonompi" },
        { cells: [{ parts: [{ text: "Työttömät" }] }, { parts: [{ text: "12,5" }] }] },
      ],
    });
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([7228, 2409]);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml.match(/<w:tr>/g)).toHaveLength(3);
  });
});
