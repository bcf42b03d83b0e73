import type { Rejection } from "../rejection.ts";
import { foreignFile, SAVE_AS_CSV } from "./foreign-file.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded = { text: string; encoding: Encoding } | { rejection: Rejection };

/**
 * The bytes of a text table as text, without its byte order mark and with "\n" at the end of every line.
 * Encodings: UTF-8 with or without a mark, UTF-16 with one (Excel's "Unicode text"), else Windows-1252
 * (Excel's plain "CSV"). Old and protected workbooks, other binary files and empty files are refused by name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse("empty-file", "", "a text table with a header row and figures");
  const foreign = foreignFile(bytes);
  if (foreign) return { rejection: foreign };

  const encoding = encodingOf(bytes);
  if (encoding === null) return refuse("binary", "binary data", SAVE_AS_CSV);
  const text = decode(bytes, encoding);
  if (text === null || (encoding === "windows-1252" && isBrokenUtf8(bytes)))
    return brokenEncoding(bytes, text === null ? encoding : "utf-8");
  return stray(text) ?? { text: text.replace(/\r\n?/g, "\n"), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // No text in a one-byte encoding or UTF-8 holds a zero byte.
  if (bytes.includes(0)) return null;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  return decode(bytes, "utf-8") === null ? "windows-1252" : "utf-8";
}

/** Null where the bytes break the encoding. A byte order mark is left out by the decoder. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** ä, ö, å, Ä, Ö, Å and é in UTF-8: in Windows-1252 they would be pairs of signs that no word has. */
const UTF8_LETTERS = /\u00C3[\u00A4\u00B6\u00A5\u0084\u0096\u0085\u00A9]/;

/**
 * A file that is UTF-8 but for a few bytes: read as Windows-1252, every letter with dots would turn into two
 * signs.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  return UTF8_LETTERS.test(Buffer.from(bytes).toString("latin1"));
}

function brokenEncoding(bytes: Uint8Array, encoding: Encoding): { rejection: Rejection } {
  const name = encoding.toUpperCase();
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/);
  const at = lines.findIndex((line) => line.includes("\uFFFD"));
  const expected = `a file that is ${name} throughout; save it again as "CSV UTF-8"`;
  const row = at < 0 ? null : at + 1;
  return { rejection: { code: "encoding", row, column: null, value: lines[at] ?? name, expected } };
}

/**
 * Control characters never stand in a table: what decodes to them was binary, or of an encoding that is not
 * ours.
 */
function stray(text: string): { rejection: Rejection } | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  const match = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.exec(text);
  if (!match) return null;
  const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const row = text.slice(0, match.index).split(/\r\n?|\n/).length;
  const rejection: Rejection = { code: "encoding", row, column: null, value: name, expected: SAVE_AS_CSV };
  return { rejection };
}

function refuse(code: Rejection["code"], value: string, expected: string): { rejection: Rejection } {
  return { rejection: { code, row: null, column: null, value, expected } };
}
