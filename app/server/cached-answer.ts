import { promisify } from "node:util";
import { brotliCompress, constants, gunzipSync } from "node:zlib";
import { letGo } from "#app/exports/let-go.ts";
import { type Drawn, type Haste, hashOf, isQuick, onItsOwn, PIECE, typeOf, zip, zipped } from "./drawn.ts";
import { contentPolicy, type HeaderList, publicHeaders } from "./security-headers.ts";

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

const compressBrotli = promisify(brotliCompress);
/** Beyond this quality a page takes several times as long for a few hundredths less. */
const BROTLI_QUALITY = 6;
/**
 * Two to this many bytes are looked back over: a whole page; the usual window takes sixteen times the memory.
 */
const BROTLI_WINDOW = 18;
const MOST_PLAIN = 4_000_000;
/** Of the drawing's headers those that belong to the content. */
const OWN_HEADERS = new Set(["content-type", "content-disposition", "cache-control"]);

/** An answer as it is kept; where the drawing is not compressed yet, that is done here. */
export function cachedAnswer(drawn: Drawn, security: HeaderList, haste: Haste): CachedAnswer {
  const { body, scripts, zippedFrom } = zipped(drawn, haste);
  const headers: [string, string][] = [
    ...drawn.headers.filter(([name]) => OWN_HEADERS.has(name)),
    ["content-security-policy", contentPolicy(scripts, { development: false })],
    ...publicHeaders(security, typeOf(drawn)).map(([name, value]): [string, string] => [
      name.toLowerCase(),
      value,
    ]),
  ];
  const hash = hashOf(JSON.stringify(headers), zippedFrom ?? body).slice(0, 22);
  return zippedFrom === undefined
    ? { hash, headers, gzip: null, brotli: null, plain: body }
    : { hash, headers, gzip: body, brotli: null, plain: null };
}

/** The smallest bytes of a kept answer; null where it has them, or is kept as it is. */
export async function smallestOf(answer: CachedAnswer): Promise<{ gzip: Buffer; brotli: Buffer } | null> {
  const { gzip, brotli } = answer;
  if (gzip === null || (brotli !== null && !isQuick(gzip))) return null;
  const room = unzippedSize(gzip) + PIECE;
  const plain = gunzipSync(gzip, { chunkSize: room });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
  };
  const smallest = {
    gzip: isQuick(gzip) ? await zip(plain) : gzip,
    brotli: brotli ?? onItsOwn(await compressBrotli(plain, { params, chunkSize: PIECE })),
  };
  letGo(plain, room);
  return smallest;
}

/** As gzip says itself, at its end; no page has as much as damaged bytes may say. */
function unzippedSize(gzip: Buffer): number {
  return Math.min(gzip.readUInt32LE(gzip.length - 4), MOST_PLAIN);
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
