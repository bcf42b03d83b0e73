import type { Rejection } from "../rejection.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded = { text: string; encoding: Encoding } | { rejection: Rejection };

const SAVE_AS_CSV = 'a text table; in Excel: Save as, "CSV UTF-8 (comma delimited)"';

/**
 * The bytes of a text table as text, without its byte order mark and with "\n" at the end of every line. Encodings: UTF-8 with or without a mark,
 * UTF-16 with one (Excel's "Unicode text"), else Windows-1252 (Excel's plain "CSV"). Workbooks, other binary files and
 * empty files are refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse("empty-file", "", "a text table with a header row and figures");
  const foreign = SIGNATURES.find(({ start }) => start.every((byte, i) => bytes[i] === byte));
  if (foreign) return refuse(foreign.code, foreign.name, SAVE_AS_CSV);

  const encoding = encodingOf(bytes);
  if (encoding === null) return refuse("binary", "binary data", SAVE_AS_CSV);
  const text = decode(bytes, encoding);
  if (text === null)
    return refuse("encoding", encoding.toUpperCase(), `a file that is ${encoding.toUpperCase()} throughout`);
  return stray(text) ?? { text: text.replace(/\r\n?/g, "\n"), encoding };
}

/** How files begin that people hand over in place of a text table. */
const SIGNATURES: readonly { code: "excel-workbook" | "binary"; name: string; start: readonly number[] }[] = [
  { code: "excel-workbook", name: "xlsx (or another zip file)", start: [0x50, 0x4b, 0x03, 0x04] },
  { code: "excel-workbook", name: "xls (Excel 97–2003)", start: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: "binary", name: "PDF", start: [0x25, 0x50, 0x44, 0x46] },
];

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

/** Control characters never stand in a table: what decodes to them was binary, or of an encoding that is not ours. */
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
