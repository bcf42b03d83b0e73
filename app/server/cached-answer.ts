import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzipSync, gzip } from "node:zlib";
import type { Drawn } from "./drawing.server.ts";
import { contentPolicy, type HeaderList } from "./security-headers.ts";

/** How an answer's bytes are written; "identity": as they are. */
export type Encoding = "br" | "gzip" | "identity";

/** An answer as it is kept: the same bytes for every reader, compressed once. */
export interface CachedAnswer {
  /** Names the content; each encoding's ETag is made of it. */
  hash: string;
  headers: [name: string, value: string][];
  /**
   * Null for what compressing does not make smaller: pictures, workbooks. Where somebody waited for it, the
   * quickest bytes first; the smallest take their place.
   */
  gzip: Buffer | null;
  /** Made aside, after the first reader has been answered; null until then. */
  brotli: Buffer | null;
  /** Only where there is no gzip. */
  plain: Buffer | null;
}

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);
const GZIP_LEVEL = 6;
/** Half the time of level 6, and a fifth to a third more bytes. */
const QUICK_LEVEL = 1;
/** In the ninth byte zlib notes that it took its quickest way (RFC 1952: XFL). */
const [QUICK_AT, QUICK_NOTE] = [8, 4];
/** Beyond this quality a page takes several times as long for a few hundredths less. */
const BROTLI_QUALITY = 6;
/**
 * Two to this many bytes are looked back over: a whole page; the usual window takes sixteen times the memory.
 */
const BROTLI_WINDOW = 18;
const SMALLEST = 1_000;
/**
 * Bytes that zlib writes in one piece: so many that they are nobody else's, and not as many as Node's own
 * pieces have, which others share.
 */
const PIECE = 50_000;
const MOST_PLAIN = 4_000_000;
const COMPRESSIBLE = /^(text\/|application\/(json|xml)|image\/svg)/;
/** Of the drawing's headers those that belong to the content. */
const OWN_HEADERS = new Set(["content-type", "content-disposition", "cache-control"]);

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

export function isCompressible(contentType: string, size: number): boolean {
  return size >= SMALLEST && COMPRESSIBLE.test(contentType);
}

/**
 * An answer with its gzip bytes, made aside from the serving thread; the drawing's own bytes are gone
 * afterwards where they are not the answer's. `hurry`: somebody waits for it.
 */
export async function cachedAnswer(
  drawn: Drawn,
  security: HeaderList,
  { hurry }: { hurry: boolean },
): Promise<CachedAnswer> {
  const { body, scripts } = drawn;
  const own = drawn.headers.filter(([name]) => OWN_HEADERS.has(name));
  const type = own.find(([name]) => name === "content-type")?.[1] ?? "";
  const headers: [string, string][] = [
    ...own,
    ["content-security-policy", contentPolicy(scripts, { development: false })],
    ...security.map(([name, value]): [string, string] => [name.toLowerCase(), value]),
  ];
  const hash = createHash("sha256")
    .update(JSON.stringify(headers))
    .update(body)
    .digest("base64url")
    .slice(0, 22);
  if (!isCompressible(type, body.length)) return { hash, headers, gzip: null, brotli: null, plain: body };
  const zipped = await zip(body, hurry ? QUICK_LEVEL : GZIP_LEVEL);
  letGo(body, body.length);
  return { hash, headers, gzip: zipped, brotli: null, plain: null };
}

async function zip(plain: Buffer, level: number): Promise<Buffer> {
  return onItsOwn(await compressGzip(plain, { level, chunkSize: PIECE }));
}

/** Whether these gzip bytes were made in a hurry. */
export function isQuick(zipped: Buffer): boolean {
  return zipped[QUICK_AT] === QUICK_NOTE;
}

/** The smallest bytes of a kept answer; null where it has them, or is kept as it is. */
export async function smallestOf(answer: CachedAnswer): Promise<{ gzip: Buffer; brotli: Buffer } | null> {
  const { gzip: zipped, brotli } = answer;
  if (zipped === null || (brotli !== null && !isQuick(zipped))) return null;
  const room = unzippedSize(zipped) + PIECE;
  const plain = gunzipSync(zipped, { chunkSize: room });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
  };
  const smallest = {
    gzip: isQuick(zipped) ? await zip(plain, GZIP_LEVEL) : zipped,
    brotli: brotli ?? onItsOwn(await compressBrotli(plain, { params, chunkSize: PIECE })),
  };
  letGo(plain, room);
  return smallest;
}

/** As gzip says itself, at its end; no page has as much as damaged bytes may say. */
function unzippedSize(zipped: Buffer): number {
  return Math.min(zipped.readUInt32LE(zipped.length - 4), MOST_PLAIN);
}

/**
 * The bytes without the rest of the piece of memory that zlib wrote them in: sixteen times theirs for a small
 * picture.
 */
function onItsOwn(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  letGo(bytes, PIECE);
  return own;
}

/**
 * Frees memory at once. The serving thread makes so little else that its collector comes by after dozens of
 * megabytes. Memory of another size than `size` is shared with others, and is left alone.
 */
function letGo({ buffer }: Buffer, size: number): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === size) buffer.transfer(0);
}

/** The bytes for a reader who takes this encoding at best, and the encoding that they are in. */
export function bytesFor(answer: CachedAnswer, best: Encoding): { encoding: Encoding; bytes: Buffer } {
  const { gzip: zipped, brotli, plain } = answer;
  if (best === "br" && brotli) return { encoding: "br", bytes: brotli };
  // Who takes brotli takes gzip: browsers send both, always.
  if (best !== "identity" && zipped) return { encoding: "gzip", bytes: zipped };
  return { encoding: "identity", bytes: plain ?? (zipped ? gunzipSync(zipped) : Buffer.alloc(0)) };
}

export function sizeOf({ gzip: zipped, brotli, plain, headers }: CachedAnswer): number {
  const bytes = (zipped?.length ?? 0) + (brotli?.length ?? 0) + (plain?.length ?? 0);
  return bytes + 2 * JSON.stringify(headers).length + 500;
}
