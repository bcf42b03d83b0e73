import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanPasted } from "#app/reports/editor/paste/clean-pasted.ts";
import { readPasted } from "#app/reports/editor/paste/read-pasted.ts";
import { textDocSchema } from "#app/reports/text/text-doc-schema.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/paste");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -5));

describe("what was copied elsewhere", () => {
  it("is tried with twenty samples of Word and LibreOffice at least, and with others", () => {
    const ofBoth = names.filter((name) => /^(word|libreoffice)-/.test(name));
    expect(ofBoth.length).toBeGreaterThanOrEqual(20);
    expect(names.length).toBeGreaterThan(ofBoth.length);
  });

  it.each(names)("keeps its structure and nothing foreign: %s", (name) => {
    const doc = readPasted(read(`${name}.html`));
    expect(`${writeMarkdown(doc)}\n`).toBe(read(`${name}.md`));
    expect(textDocSchema.parse(JSON.parse(JSON.stringify(doc)))).toEqual(doc);
  });

  it.each(names)("comes to the editor as our own elements alone: %s", (name) => {
    const html = cleanPasted(read(`${name}.html`));
    expect(html).not.toBe("");
    const left = html.replace(
      /<\/?(?:p|h3|h4|ul|ol|li|table|tbody|tr|th|td|strong|em)>|<br>|<a href="(?:https?:\/\/|mailto:)[^"<>]*">|<\/a>/g,
      "",
    );
    expect(left).not.toMatch(/[<>]/);
  });
});

describe("what was copied in one of our own editors", () => {
  const slice = '<meta charset="utf-8"><ul data-pm-slice="1 1 []"><li><p>yksi</p></li></ul>';
  it("comes back as it was", () => expect(cleanPasted(slice)).toBe(slice));

  it("is cleaned where it only says so", () => {
    for (const bad of [
      slice.replace("<p>", '<p style="color:red">'),
      slice.replace("yksi", "<img src=x>"),
      slice.replace("<p>", '<p onclick="x">'),
      `${slice}<script>alert(1)</script>`,
    ])
      expect(cleanPasted(bad)).toMatch(/^<ul><li><p>(?:yksi)?<\/p><\/li><\/ul>$|^$/);
  });
});

describe("a paste meant to do harm", () => {
  it("is read in time, however deep or wide it is", () => {
    const deep = `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`;
    const lists = `${"<ul><li>y".repeat(2_000)}`;
    const wide = `<table><tr><td colspan=99999 rowspan=99999>z</td></tr></table>`;
    expect(writeMarkdown(readPasted(deep))).toBe("x");
    expect(writeMarkdown(readPasted(lists))).toContain("y");
    expect(readPasted(wide).content).toHaveLength(1);
  });
});
