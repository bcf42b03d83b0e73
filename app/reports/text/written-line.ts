import type { TextInline, TextMark } from "#app/domain/text-doc.ts";
import { cleanText } from "./clean-text.ts";
import { linkAddress } from "./link-address.ts";

export const BOLD = 1;
export const ITALIC = 2;

/**
 * The words of a paragraph sign by sign: a line break is "\n", `marks[i]` says how sign i is written,
 * `links[i]` which of the `addresses` it leads to (0: none).
 */
export interface Written {
  text: string;
  marks: Uint8Array;
  links: Uint32Array;
  /** The first is empty: no link. */
  addresses: readonly string[];
}

/** A piece of words that are written alike. */
export interface Piece {
  text: string;
  marks: number;
  href: string | null;
}

export function writtenOf(pieces: readonly Piece[]): Written {
  const clean = pieces.map((piece) => ({ ...piece, text: cleanText(piece.text) }));
  const text = clean.map((piece) => piece.text).join("");
  const marks = new Uint8Array(text.length);
  const links = new Uint32Array(text.length);
  const addresses = [""];
  let at = 0;
  for (const piece of clean) {
    const end = at + piece.text.length;
    marks.fill(piece.marks, at, end);
    links.fill(linkNumber(addresses, piece.href), at, end);
    at = end;
  }
  return { text, marks, links, addresses };
}

function linkNumber(addresses: string[], href: string | null): number {
  const address = href === null ? null : linkAddress(href);
  if (address === null) return 0;
  const known = addresses.indexOf(address, -8);
  return known > 0 ? known : addresses.push(address) - 1;
}

export function piecesOf(content: readonly TextInline[]): Piece[] {
  return content.map((inline) => {
    if (inline.type === "hardBreak") return { text: "\n", marks: 0, href: null };
    const { text, marks = [] } = inline;
    const bits = marks.reduce(
      (sum, { type }) => sum | (type === "bold" ? BOLD : type === "italic" ? ITALIC : 0),
      0,
    );
    return { text, marks: bits, href: marks.find((mark) => mark.type === "link")?.attrs.href ?? null };
  });
}

/** A stretch of a written text, from one sign to before another. */
export function cut({ text, marks, links, addresses }: Written, from: number, to: number): Written {
  return {
    text: text.slice(from, to),
    marks: marks.subarray(from, to),
    links: links.subarray(from, to),
    addresses,
  };
}

/** Back to the nodes of a document: signs that are written alike in one. */
export function inlineOf({ text, marks, links, addresses }: Written): TextInline[] {
  const content: TextInline[] = [];
  let from = 0;
  const end = (at: number): void => {
    if (at > from)
      content.push(run(text.slice(from, at), marks[from] ?? 0, addresses[links[from] ?? 0] ?? ""));
    from = at;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\n") {
      end(at);
      content.push({ type: "hardBreak" });
      from = at + 1;
    } else if (at > from && (marks[at] !== marks[from] || links[at] !== links[from])) end(at);
  }
  end(text.length);
  return content;
}

function run(text: string, bits: number, href: string): TextInline {
  const marks: TextMark[] = [];
  if (href !== "") marks.push({ type: "link", attrs: { href } });
  if (bits & BOLD) marks.push({ type: "bold" });
  if (bits & ITALIC) marks.push({ type: "italic" });
  return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
}
