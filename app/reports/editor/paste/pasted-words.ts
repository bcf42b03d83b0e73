import type { TextInline, TextMark } from "#app/domain/text-doc.ts";
import { linkAddress } from "#app/reports/text/link-address.ts";
import { isLeftOut, type PastedElement, type PastedNode } from "./pasted-tree.ts";

/** How words are written where they stand. */
export interface Manner {
  bold: boolean;
  italic: boolean;
  href: string | null;
  /** Line breaks and blanks count, as in Google's documents. */
  asTyped: boolean;
}

export const PLAIN: Manner = { bold: false, italic: false, href: null, asTyped: false };

/** The manner inside of an element. */
export function mannerIn({ name, attributes, style }: PastedElement, around: Manner): Manner {
  const weight = style["font-weight"];
  const slant = style["font-style"];
  const bold = name === "b" || name === "strong" || name === "th" ? true : around.bold;
  const italic = name === "i" || name === "em" || name === "cite" ? true : around.italic;
  const space = style["white-space"] ?? (name === "pre" ? "pre" : undefined);
  return {
    bold: weight === undefined ? bold : /^(bold|bolder|[6-9]00)$/.test(weight),
    italic: slant === undefined ? italic : /italic|oblique/.test(slant),
    href: name === "a" ? linkAddress(attributes.href ?? "") : around.href,
    asTyped: space === undefined ? around.asTyped : space.startsWith("pre"),
  };
}

/** Words that stand beside each other, of whatever kind of element. */
export function inlineIn(nodes: readonly PastedNode[], manner: Manner): TextInline[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return runs(node, manner);
    if (isLeftOut(node)) return [];
    if (node.name === "br") return isPageBreak(node) ? [] : [{ type: "hardBreak" } as const];
    if ("mso-tab-count" in node.style) return runs(" ", manner);
    const note = noteMark(node);
    if (note !== null) return runs(note, manner);
    return inlineIn(node.children, mannerIn(node, manner));
  });
}

/** LibreOffice's mark of a note, as Word writes it: "[1]" does not run into the word or number before it. */
function noteMark(element: PastedElement): string | null {
  if (!/\bsd(?:foot|end)note(?:anc|sym)\b/.test(element.attributes.class ?? "")) return null;
  const mark = textIn(element).trim();
  return mark === "" ? null : `[${mark}]`;
}

function textIn({ children }: PastedElement): string {
  return children.map((node) => (typeof node === "string" ? node : textIn(node))).join("");
}

function isPageBreak({ style }: PastedElement): boolean {
  return "page-break-before" in style || style["mso-special-character"] === "column-break";
}

function runs(raw: string, { bold, italic, href, asTyped }: Manner): TextInline[] {
  const lines = asTyped ? raw.replace(/\r\n?/g, "\n").split("\n") : [raw];
  const marks: TextMark[] = [];
  if (href !== null) marks.push({ type: "link", attrs: { href } });
  if (bold) marks.push({ type: "bold" });
  if (italic) marks.push({ type: "italic" });
  return lines.flatMap((line, at): TextInline[] => {
    const text = line.replace(/[ \t\r\n\f]+/g, " ").replace(/[ \u00a0]{2,}/g, " ");
    const run: TextInline[] =
      text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }];
    return at === 0 ? run : [{ type: "hardBreak" }, ...run];
  });
}

/** The same words with one blank where two pieces meet with one each. */
export function withSingleBlanks(content: readonly TextInline[]): TextInline[] {
  const tidy: TextInline[] = [];
  for (const inline of content) {
    const before = tidy.at(-1);
    const afterBlank = before?.type === "text" && before.text.endsWith(" ");
    if (inline.type !== "text" || !afterBlank) tidy.push(inline);
    else if (inline.text.trimStart() !== "") tidy.push({ ...inline, text: inline.text.replace(/^ /, "") });
  }
  return tidy;
}

/** Without bold: for headings and the heads of tables, which are so already. */
export function withoutBold(content: readonly TextInline[]): TextInline[] {
  return content.map((inline) => {
    if (inline.type !== "text" || !inline.marks) return inline;
    const { marks, ...run } = inline;
    const kept = marks.filter(({ type }) => type !== "bold");
    return kept.length > 0 ? { ...run, marks: kept } : run;
  });
}
