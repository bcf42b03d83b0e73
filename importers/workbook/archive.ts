import { inflateRawSync } from "node:zlib";
import { FileTroubleError } from "../file-trouble.ts";

/** How a zip file begins. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** So many parts has no workbook of figures. */
const MOST_PARTS = 2_000;
/** Bytes that the parts of one workbook may unpack to, all that are read taken together. */
const MOST_UNPACKED = 128 * 1024 * 1024;

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** A size that does not fit stands in the entry's extra field instead (zip64). */
const ELSEWHERE = 0xffffffff;

interface Part {
  method: number;
  encrypted: boolean;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  at: number;
}

/** A zip file whose parts are unpacked one by one, and never to more than a workbook of figures takes. */
export interface Archive {
  names: readonly string[];
  /** The bytes of a part; null where there is none of that name. */
  unpack(name: string): Buffer | null;
}

export function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, i) => bytes[i] === byte);
}

/**
 * Opens a zip file by its directory (PKWARE's APPNOTE, 4.3). Sizes that the directory claims are checked
 * before anything is unpacked, and the unpacking itself stops at the limit, since a directory may lie. Null
 * where the file is broken.
 */
export function openArchive(bytes: Buffer, mostUnpacked = MOST_UNPACKED): Archive | null {
  try {
    const parts = readDirectory(bytes);
    let left = mostUnpacked;
    return {
      names: [...parts.keys()],
      unpack(name) {
        const part = parts.get(name);
        if (!part) return null;
        if (part.encrypted) throw new FileTroubleError("protected-workbook", name, UNPROTECTED);
        if (part.unpacked > left) throw tooLarge(name);
        const content = contentOf(bytes, part, name, left);
        left -= content.length;
        return content;
      },
    };
  } catch (error) {
    // Offsets that lead out of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const UNPROTECTED = "the file without a password; in Excel: File, Info, Protect Workbook";

function tooLarge(name: string): FileTroubleError {
  const expected = `a workbook that unpacks to ${MOST_UNPACKED / 1024 / 1024} MB at most`;
  return new FileTroubleError("too-large", name, expected);
}

function readDirectory(bytes: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>();
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new FileTroubleError("too-large", `${count} parts`, "a workbook of figures");
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError("no entry where one should be");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    ) as [number, number, number]; // three in, three out
    const name = bytes.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const extraAt = at + ENTRY_LENGTH + nameLength;
    parts.set(name, {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      ...sizes(bytes, at, bytes.subarray(extraAt, extraAt + extraLength)),
    });
    at = extraAt + extraLength + commentLength;
  }
  return parts;
}

/** The last record of the file; a comment may follow it. */
function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new RangeError("no directory");
}

function sizes(bytes: Buffer, at: number, extra: Buffer): Pick<Part, "packed" | "unpacked" | "at"> {
  const long = zip64(extra);
  // The long field holds, in this order, only what did not fit.
  const read = (offset: number): number => {
    const short = bytes.readUInt32LE(at + offset);
    return short === ELSEWHERE ? Number(long.shift() ?? ELSEWHERE) : short;
  };
  const unpacked = read(24);
  return { unpacked, packed: read(20), at: read(42) };
}

function zip64(extra: Buffer): bigint[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const count = Math.floor(Math.min(extra.readUInt16LE(at + 2), extra.length - at - 4) / 8);
    return Array.from({ length: count }, (_, i) => extra.readBigUInt64LE(at + 4 + i * 8));
  }
  return [];
}

function contentOf(bytes: Buffer, part: Part, name: string, left: number): Buffer {
  const from = part.at + LOCAL_LENGTH + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28);
  const packed = bytes.subarray(from, from + part.packed);
  if (part.method === STORED) return packed;
  if (part.method !== DEFLATED) throw new RangeError(`packed in the unknown way ${part.method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (error instanceof RangeError && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(name);
    throw new RangeError(`the part ${name} is broken`, { cause: error });
  }
}
