import { describe, expect, test } from "vitest";
import { normalDoc } from "#app/reports/text/normal-doc.ts";
import { LONGEST_TEXT, textDocSchema } from "#app/reports/text/text-doc-schema.ts";
import { randomFor } from "#db/example/random.ts";
import { randomDoc } from "#tests/support/random-text.ts";

const doc = (...content: unknown[]): unknown => ({ type: "doc", content });
const paragraph = (...content: unknown[]): unknown => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]): unknown => ({ type: "text", text: words, marks });

describe("a text from outside", () => {
  test("is taken in its normal form, without what editors add to it", () => {
    const typed = doc(
      { type: "paragraph", attrs: { textAlign: "left" } },
      paragraph(
        text("THL", { type: "link", attrs: { href: "https://thl.fi", target: "_blank", class: "x" } }),
      ),
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableCell", attrs: { colspan: 1 }, content: [paragraph(text("a"))] }],
          },
        ],
      },
    );
    expect(textDocSchema.parse(typed)).toEqual({
      type: "doc",
      content: [
        paragraph(text("THL", { type: "link", attrs: { href: "https://thl.fi" } })),
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [{ type: "tableHeader", content: [paragraph({ type: "text", text: "a" })] }],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ["another node", doc({ type: "image", attrs: { src: "x" } })],
    ["a heading of another level", doc({ type: "heading", attrs: { level: "<img>" }, content: [] })],
    ["the report's own level of heading", doc({ type: "heading", attrs: { level: 1 }, content: [] })],
    ["a link that runs", doc(paragraph(text("a", { type: "link", attrs: { href: "javascript:alert(1)" } })))],
    [
      "a link hidden by a newline",
      doc(paragraph(text("a", { type: "link", attrs: { href: "java\nscript:a" } }))),
    ],
    ["another mark", doc(paragraph(text("a", { type: "textStyle", attrs: { color: "red" } })))],
    [
      "a cell over two columns",
      doc({
        type: "table",
        content: [{ type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: 2 }, content: [] }] }],
      }),
    ],
    [
      "a table in a list",
      doc({ type: "bulletList", content: [{ type: "listItem", content: [{ type: "table", content: [] }] }] }),
    ],
    ["words that are no text", doc(paragraph({ type: "text", text: 4 }))],
    ["a text that is too long", doc(paragraph(text("ä".repeat(4 * LONGEST_TEXT))))],
    ["no document", { type: "paragraph", content: [] }],
    ["nothing", null],
  ])("is refused with %s", (_what, value) => {
    expect(textDocSchema.safeParse(value).success).toBe(false);
  });

  test("is refused where it is lists within lists without end, without running out of room", () => {
    let deep: unknown = paragraph(text("a"));
    for (let at = 0; at < 20_000; at += 1)
      deep = { type: "bulletList", content: [{ type: "listItem", content: [deep] }] };
    expect(textDocSchema.safeParse(doc(deep)).success).toBe(false);
  });

  test("is what the editors' own form of any document is", () => {
    for (let at = 0; at < 300; at += 1) {
      const made = randomDoc(randomFor("schema", at));
      // A link that leads nowhere good is refused here, where typing only leaves it as words.
      if (JSON.stringify(made).includes("javascript:")) continue;
      expect(textDocSchema.parse(made)).toEqual(normalDoc(made));
    }
  });

  test("keeps what can be seen, and loses what breaks files: half signs, controls, marks of byte order", () => {
    const words = "a\ud800b\u0000c\ufeffd\u0007e\ufffef\u202eg\u{1f468}\u200d\u{1f469}\r\nh\u2028i";
    const [first] = textDocSchema.parse(doc(paragraph(text(words)))).content;
    expect(first).toEqual(
      paragraph(
        { type: "text", text: "a\ufffdbcdef\u202eg\u{1f468}\u200d\u{1f469}" },
        { type: "hardBreak" },
        { type: "text", text: "h" },
        { type: "hardBreak" },
        { type: "text", text: "i" },
      ),
    );
  });
});
