import type { Rejection } from "../rejection.ts";
import { UNPROTECTED } from "../workbook/archive.ts";

export const SAVE_AS_CSV =
  'an Excel workbook (.xlsx) or a text table; in Excel: Save as, "CSV UTF-8 (comma delimited)"';

/** How files begin that people hand over in place of a text table. */
const SIGNATURES: readonly { name: string; start: readonly number[] }[] = [
  { name: "PDF", start: [0x25, 0x50, 0x44, 0x46] },
  { name: "gzip", start: [0x1f, 0x8b] },
];

/** Microsoft's container of streams (MS-CFB): old Office files, and new ones behind a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** A file that is no text table and says what else it is; null where it may be one. */
export function foreignFile(bytes: Uint8Array): Rejection | null {
  const begins = (start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (begins(CONTAINER)) return containerFile(bytes);
  const foreign = SIGNATURES.find(({ start }) => begins(start));
  return foreign ? refusal("binary", foreign.name, SAVE_AS_CSV) : null;
}

/** The container's directory names its streams in UTF-16. */
function containerFile(bytes: Uint8Array): Rejection {
  const holds = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage") || holds("EncryptionInfo"))
    return refusal("protected-workbook", "Office file behind a password", UNPROTECTED);
  if (holds("WordDocument")) return refusal("binary", "Word document", SAVE_AS_CSV);
  return refusal("old-excel", "xls (Excel 97–2003)", "a newer format; save as xlsx or CSV");
}

function refusal(code: Rejection["code"], value: string, expected: string): Rejection {
  return { code, row: null, column: null, value, expected };
}
