import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { docOf } from "#app/reports/editor/doc-of.ts";
import { EXTENSIONS } from "#app/reports/editor/extensions.ts";
import { normalDoc } from "#app/reports/text/normal-doc.ts";
import { textDocSchema } from "#app/reports/text/text-doc-schema.ts";
import { randomFor } from "#db/example/random.ts";
import { randomDoc } from "#tests/support/random-text.ts";

const schema = getSchema(EXTENSIONS);

describe("a text in the editor", () => {
  it("is the one that was stored, whatever is in it", () => {
    let words = 0;
    for (let at = 0; at < 300; at += 1) {
      const doc = normalDoc(randomDoc(randomFor("editor", at)));
      if (doc.content.length === 0) continue;
      const root = schema.nodeFromJSON(doc);
      root.check();
      expect(docOf(root)).toEqual(doc);
      words += doc.content.length;
    }
    expect(words).toBeGreaterThan(500);
  });

  it("is taken by the schema of what is stored also as the editor itself would write it", () => {
    const doc = normalDoc(randomDoc(randomFor("editor", 7)));
    const written: unknown = schema.nodeFromJSON(doc).toJSON();
    expect(textDocSchema.parse(written)).toEqual(doc);
  });

  it("holds no nodes, marks or attributes beyond those of a stored text", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([
      ...["bulletList", "doc", "hardBreak", "heading", "listItem", "orderedList", "paragraph"],
      ...["table", "tableCell", "tableHeader", "tableRow", "text"],
    ]);
    expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"]);
  });

  it("has no table in a list and no list in a cell", () => {
    const cell = schema.nodes.tableCell?.contentMatch;
    const item = schema.nodes.listItem?.contentMatch;
    expect(cell?.matchType(schema.nodes.bulletList ?? expect.fail("no lists"))).toBeNull();
    const words = item?.matchType(schema.nodes.paragraph ?? expect.fail("no paragraphs"));
    expect(words?.matchType(schema.nodes.table ?? expect.fail("no tables"))).toBeNull();
    expect(words?.matchType(schema.nodes.orderedList ?? expect.fail("no lists"))).not.toBeNull();
  });
});
