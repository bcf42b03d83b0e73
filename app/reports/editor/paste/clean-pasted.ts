import type { TextBlock, TextInline, TextMark } from "#app/domain/text-doc.ts";
import { readPasted } from "./read-pasted.ts";

/**
 * Pasted or dropped HTML as the editor may read it: a text of ours, with our elements alone and no attribute
 * but a link's address. What was copied in one of our own editors is so already.
 */
export function cleanPasted(html: string): string {
  if (isOurs(html)) return html;
  return readPasted(html).content.map(blockHtml).join("");
}

/** Written by an editor of this page, as ProseMirror marks it, with nothing that a page could not show. */
function isOurs(html: string): boolean {
  return (
    /^(?:<meta charset=['"]utf-8['"]>)?<[a-z1-6]+ data-pm-slice="[\d ]+[^"<>]*"/.test(html) &&
    !/<(?!\/?(?:meta|p|h[34]|ul|ol|li|table|tbody|tr|t[dh]|strong|em|a|br|span)\b)|\s(?:style|class|on\w+|src)\s*=/i.test(
      html,
    )
  );
}

function blockHtml(block: TextBlock): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${wordsHtml(block.content)}</p>`;
    case "heading":
      return `<h${block.attrs.level}>${wordsHtml(block.content)}</h${block.attrs.level}>`;
    case "bulletList":
    case "orderedList": {
      const items = block.content.map((item) => `<li>${item.content.map(blockHtml).join("")}</li>`).join("");
      return block.type === "bulletList" ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
    }
    case "table": {
      const rows = block.content.map((row) => {
        const cells = row.content.map(({ type, content }) => {
          const name = type === "tableHeader" ? "th" : "td";
          return `<${name}>${content.map(blockHtml).join("")}</${name}>`;
        });
        return `<tr>${cells.join("")}</tr>`;
      });
      return `<table><tbody>${rows.join("")}</tbody></table>`;
    }
  }
}

function wordsHtml(content: readonly TextInline[]): string {
  return content
    .map((inline) =>
      inline.type === "hardBreak" ? "<br>" : (inline.marks ?? []).reduceRight(markHtml, escaped(inline.text)),
    )
    .join("");
}

function markHtml(inside: string, mark: TextMark): string {
  if (mark.type === "link") return `<a href="${escaped(mark.attrs.href)}">${inside}</a>`;
  return mark.type === "bold" ? `<strong>${inside}</strong>` : `<em>${inside}</em>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
