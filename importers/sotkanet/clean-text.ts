import { decodeHTML } from "entities";
import sanitizeHtml from "sanitize-html";
import type { LocalText } from "#app/domain/text.ts";
import type { SotkanetText } from "./schema.ts";

/** What may stay of the HTML in Sotkanet's descriptions: paragraphs, lists, emphasis, links. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "ul", "ol", "li", "strong", "em", "b", "i", "sub", "sup", "a"],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["http", "https", "mailto"],
  disallowedTagsMode: "discard",
  transformTags: { b: "strong", i: "em" },
};

/**
 * A title or name: entities decoded, no tags, single spaces, none at the ends; null where nothing is left.
 */
export function plainText(text: string | null | undefined): string | null {
  if (!text) return null;
  const plain = withoutControls(decodeHTML(text))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return plain === "" ? null : plain;
}

/**
 * Some titles came to Sotkanet as Windows-1252 bytes: what stands as control characters are dashes and quotes
 * there.
 */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) =>
    new TextDecoder("windows-1252").decode(Uint8Array.of(sign.charCodeAt(0))),
  );
}

/** A description: harmless HTML, empty paragraphs dropped; null where nothing readable is left. */
export function cleanHtml(html: string | null | undefined): string | null {
  if (!html) return null;
  const clean = sanitizeHtml(withoutControls(html), ALLOWED)
    .replace(/(<br\s*\/?>\s*){3,}/g, "<br /><br />")
    .replace(/<p>(\s|<br\s*\/?>|&nbsp;|\u00a0)*<\/p>/g, "")
    .replace(/(<br\s*\/?>\s*)+<\/p>/g, "</p>")
    .trim();
  return plainText(clean) === null ? null : clean;
}

export function plainTexts(text: SotkanetText | null | undefined): LocalText {
  return { fi: plainText(text?.fi), sv: plainText(text?.sv), en: plainText(text?.en) };
}

export function cleanTexts(text: SotkanetText | null | undefined): LocalText {
  return { fi: cleanHtml(text?.fi), sv: cleanHtml(text?.sv), en: cleanHtml(text?.en) };
}
