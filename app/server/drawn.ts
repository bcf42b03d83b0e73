import { type BinaryLike, createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { letGo } from "#app/exports/let-go.ts";
import type { KeptFile } from "#app/exports/pdf/pdf-folder.server.ts";

/** An answer, whole. */
export interface Drawn {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
  /** Hashes of the inline scripts in it. */
  scripts: string[];
  /** Hash of the plain bytes where the body is gzip. */
  zippedFrom?: string;
  /** Other sites may show it in a frame. */
  framable?: boolean;
  /** A file that holds the body; the one here is empty then. */
  file?: KeptFile;
}

/** Level 1: half the time of level 6, and a fifth to a third more bytes. */
const LEVELS = { quick: 1, small: 6 };
/** In the ninth byte zlib notes that it took its quickest way (RFC 1952: XFL). */
const [QUICK_AT, QUICK_NOTE] = [8, 4];
const SMALLEST = 1_000;
/**
 * Bytes that zlib writes in one piece: so many that they are nobody else's, and not as many as Node's own
 * pieces have, which others share.
 */
export const PIECE = 50_000;
const COMPRESSIBLE = /^(text\/|application\/(json|xml)|image\/svg)/;

export function isCompressible(contentType: string, size: number): boolean {
  return size >= SMALLEST && COMPRESSIBLE.test(contentType);
}

/** What it is, as its headers say; "" where they do not. */
export function typeOf({ headers }: Drawn): string {
  return headers.find(([name]) => name === "content-type")?.[1] ?? "";
}

/** Whether an answer is the same for everybody, and says so. */
export function isPublic({ status, headers }: Drawn): boolean {
  const value = (name: string): string => headers.find(([one]) => one === name)?.[1] ?? "";
  return (
    status === 200 &&
    /(^|,)\s*public\b/.test(value("cache-control")) &&
    value("set-cookie") === "" &&
    value("vary") === ""
  );
}

/**
 * The drawing with gzip's quickest bytes for its body; as it is where compressing does not make it smaller,
 * and where it is compressed already. The plain bytes are gone afterwards. In the thread that draws: the
 * serving thread would get them only to throw them away, and its collector would come by for them.
 */
export function zipped(drawn: Drawn): Drawn {
  const { body, zippedFrom } = drawn;
  if (zippedFrom !== undefined || !isCompressible(typeOf(drawn), body.length)) return drawn;
  const whole = {
    ...drawn,
    body: onItsOwn(gzipSync(body, { level: LEVELS.quick, chunkSize: PIECE })),
    zippedFrom: hashOf(body),
  };
  letGo(body, body.length);
  return whole;
}

/** As small as gzip makes them. */
export function zip(plain: Buffer): Buffer {
  return onItsOwn(gzipSync(plain, { level: LEVELS.small, chunkSize: PIECE }));
}

/** Whether these gzip bytes were made in a hurry. */
export function isQuick(bytes: Buffer): boolean {
  return bytes[QUICK_AT] === QUICK_NOTE;
}

/** SHA-256 of the parts, one behind the other, in base64url. */
export function hashOf(...parts: BinaryLike[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url");
}

/**
 * The bytes without the rest of the piece of memory that zlib wrote them in: sixteen times theirs for a
 * small picture.
 */
export function onItsOwn(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  letGo(bytes, PIECE);
  return own;
}
