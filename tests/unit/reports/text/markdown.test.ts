import { describe, expect, test } from "vitest";
import { normalDoc } from "#app/reports/text/normal-doc.ts";
import { plainText } from "#app/reports/text/plain-text.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";
import { randomFor } from "#db/example/random.ts";
import { randomDoc, randomTyping } from "#tests/support/random-text.ts";

/** The marks of each run of the first paragraph, by its words. */
function marksIn(typed: string): Record<string, string> {
  const [first] = readMarkdown(typed).content;
  if (first?.type !== "paragraph") throw new Error("not a paragraph");
  return Object.fromEntries(
    first.content.flatMap((inline) =>
      inline.type === "text" ? [[inline.text, (inline.marks ?? []).map(({ type }) => type).join(" ")]] : [],
    ),
  );
}

/** What is written, without what only gives it its form. */
function wordsOnly(text: string): string {
  return text.replaceAll("&#92;", "\\").replace(/<br>|[\s\\*|[\]()#•.:<>-]|\d+[.)]/g, "");
}

describe("typed text", () => {
  test("has bold, italic and links, also within each other", () => {
    expect(marksIn("Osuus on **23,4 %** eli *pienempi* kuin [Suomessa](https://thl.fi/x).")).toEqual({
      "Osuus on ": "",
      "23,4 %": "bold",
      " eli ": "",
      pienempi: "italic",
      " kuin ": "",
      Suomessa: "link",
      ".": "",
    });
    expect(marksIn("**a***b* ja ***c*d** ja **[e](mailto:a@b.fi)**")).toEqual({
      a: "bold",
      b: "italic",
      " ja ": "",
      c: "bold italic",
      d: "bold",
      e: "link bold",
    });
  });

  test("is text where it only looks like something else", () => {
    const typed = [
      "2 * 3 = 6, **kesken",
      "8. luokan oppilaista 23 % ja 1. luokan",
      "# otsikko ## toinen ##### viides",
      "snake_case `koodi` > lainaus",
      "[ks. liite] (s. 4) ja [x](javascript:alert(1)) [y](/oma) [z](data:text/html,a)",
      "-miinus | pylväs \\\\palvelin\\kansio",
      "<b>&amp;</b> {{x}} $y #let",
    ];
    for (const line of typed) expect(plainText(readMarkdown(line)), line).toBe(line);
    expect(readMarkdown(typed.join("\n\n")).content.every(({ type }) => type === "paragraph")).toBe(true);
  });

  test("keeps a row of its own for each row that was typed, and a paragraph between empty lines", () => {
    expect(readMarkdown("eka\ntoka\n\n\nkolmas")).toEqual({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "eka" }, { type: "hardBreak" }, { type: "text", text: "toka" }],
        },
        { type: "paragraph", content: [{ type: "text", text: "kolmas" }] },
      ],
    });
  });

  test("has headings of two levels, lists within lists, and tables", () => {
    const typed = `### Nuoret

Koulussa:
- viihtyminen
  - 8. luokka
  - 9. luokka
- kiusaaminen

1. tavoite
2. toimenpide

| Kunta | Osuus |
| --- | --- |
| Kotka | 12,5 \\| 13 |
| Hamina |  |`;
    const doc = readMarkdown(typed);
    expect(doc.content.map(({ type }) => type)).toEqual([
      "heading",
      "paragraph",
      "bulletList",
      "orderedList",
      "table",
    ]);
    expect(plainText(doc)).toBe(
      "Nuoret\nKoulussa:\nviihtyminen\n8. luokka\n9. luokka\nkiusaaminen\ntavoite\ntoimenpide\nKunta\tOsuus\nKotka\t12,5 | 13\nHamina\t",
    );
    expect(writeMarkdown(doc)).toBe(typed.replace("Koulussa:\n", "Koulussa:\n\n"));
  });

  test("begins a numbered list only where there are two rows, or a bracket", () => {
    const kinds = (typed: string): string[] => readMarkdown(typed).content.map(({ type }) => type);
    expect(kinds("1. luokan oppilaat")).toEqual(["paragraph"]);
    expect(kinds("12. kesäkuuta\n13. kesäkuuta")).toEqual(["paragraph"]);
    expect(kinds("1. eka\n2. toka")).toEqual(["orderedList"]);
    expect(kinds("1. eka\n\n1. toka")).toEqual(["orderedList"]);
    expect(kinds("1) eka")).toEqual(["orderedList"]);
  });

  test("can be typed again from any document: reading and writing undo each other", () => {
    for (let at = 0; at < 1500; at += 1) {
      const doc = randomDoc(randomFor("doc", at));
      const typed = writeMarkdown(doc);
      expect(readMarkdown(typed), typed).toEqual(normalDoc(doc));
      expect(writeMarkdown(readMarkdown(typed)), typed).toBe(typed);
    }
  });

  test("loses no word, whatever is typed, and stays as it is the second time", () => {
    for (let at = 0; at < 1500; at += 1) {
      const typed = randomTyping(randomFor("typed", at));
      const doc = readMarkdown(typed);
      expect(wordsOnly(plainText(doc)), typed).toBe(wordsOnly(typed));
      expect(readMarkdown(writeMarkdown(doc)), typed).toEqual(doc);
      expect(normalDoc(doc)).toEqual(doc);
    }
  });

  test("is read in a moment, however hostile", () => {
    const long = 200_000;
    const hostile = [
      "a".repeat(long),
      " ".repeat(long),
      "*".repeat(long),
      "[".repeat(long),
      "a*".repeat(long / 2),
    ];
    hostile.push(
      "[a](".repeat(long / 4),
      "- ".repeat(long / 2),
      "1. a\n".repeat(long / 5),
      "\n".repeat(long),
    );
    hostile.push("| a |\n|---|\n".repeat(long / 12), `- a${"\n".repeat(long)}b`, `a${" ".repeat(long)}b`);
    hostile.push("\\".repeat(long), "**a** ".repeat(long / 6), "[a](https://b.fi/c) ".repeat(long / 20));
    hostile.push(Array.from({ length: 600 }, (_, at) => `${" ".repeat(at)}- a`).join("\n"));
    for (const typed of hostile) {
      const doc = readMarkdown(typed);
      // Compared as strings: a difference of this length could not be printed.
      const same = JSON.stringify(readMarkdown(writeMarkdown(doc))) === JSON.stringify(doc);
      expect(same, typed.slice(0, 20)).toBe(true);
    }
  });
});
