import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { letGo } from "#app/exports/let-go.ts";
import { type Drawn, hashOf, onItsOwn, PIECE, typeOf, zip, zipped } from "./drawn.ts";
import { contentPolicy, framableHeaders, type HeaderList, publicHeaders } from "./security-headers.ts";

/** How an answer's bytes are written; "identity": as they are. */
export type Encoding = "br" | "gzip" | "identity";

/** An answer as it is kept: the same bytes for every reader, compressed once. */
export interface CachedAnswer {
  /** Names the content; each encoding's ETag is made of it. */
  hash: string;
  headers: [name: string, value: string][];
  /** The quickest bytes until there is brotli; then only where somebody has asked who does not take it. */
  gzip: Buffer | null;
  /** Made aside, after the first reader has been answered; null until then. */
  brotli: Buffer | null;
  /** Only of what compressing does not make smaller: pictures, workbooks. */
  plain: Buffer | null;
}

const compressBrotli = promisify(brotliCompress);
/** Beyond this quality a page takes several times as long for a few hundredths less. */
const BROTLI_QUALITY = 6;
/**
 * Two to this many bytes are looked back over: a whole page; the usual window takes sixteen times the
 * memory.
 */
const BROTLI_WINDOW = 18;
const MOST_PLAIN = 4_000_000;
/** Of the drawing's headers those that belong to the content. */
const OWN_HEADERS = new Set(["content-type", "content-disposition", "cache-control"]);

/** An answer as it is kept; where the drawing is not compressed yet, that is done here. */
export function cachedAnswer(drawn: Drawn, security: HeaderList): CachedAnswer {
  const { body, scripts, zippedFrom, framable = false } = zipped(drawn);
  const common = framable ? framableHeaders(security) : publicHeaders(security, typeOf(drawn));
  const headers: [string, string][] = [
    ...drawn.headers.filter(([name]) => OWN_HEADERS.has(name)),
    ["content-security-policy", contentPolicy(scripts, { development: false, framable })],
    ...common.map(([name, value]): [string, string] => [name.toLowerCase(), value]),
  ];
  const hash = hashOf(JSON.stringify(headers), zippedFrom ?? body).slice(0, 22);
  return zippedFrom === undefined
    ? { hash, headers, gzip: null, brotli: null, plain: body }
    : { hash, headers, gzip: body, brotli: null, plain: null };
}

/** The smallest bytes of a kept answer; null where it has them, or is kept as it is. */
export async function smallestOf({ gzip, brotli }: CachedAnswer): Promise<Buffer | null> {
  if (gzip === null || brotli !== null) return null;
  const room = unzippedSize(gzip) + PIECE;
  const plain = gunzipSync(gzip, { chunkSize: room });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
  };
  const smallest = onItsOwn(await compressBrotli(plain, { params, chunkSize: PIECE }));
  letGo(plain, room);
  return smallest;
}

/** As gzip says itself, at its end; no page has as much as damaged bytes may say. */
function unzippedSize(gzip: Buffer): number {
  return Math.min(gzip.readUInt32LE(gzip.length - 4), MOST_PLAIN);
}

/**
 * The bytes for a reader who takes this encoding at best, and the encoding that they are in. Browsers take
 * brotli; gzip is made for the first who does not, and kept for the next.
 */
export function bytesFor(answer: CachedAnswer, best: Encoding): { encoding: Encoding; bytes: Buffer } {
  const { brotli, plain } = answer;
  if (plain) return { encoding: "identity", bytes: plain };
  if (best === "br" && brotli) return { encoding: "br", bytes: brotli };
  if (best === "identity") return { encoding: "identity", bytes: unpacked(answer) };
  // Who takes brotli takes gzip: browsers send both, always.
  answer.gzip ??= zip(unpacked(answer));
  return { encoding: "gzip", bytes: answer.gzip };
}

function unpacked({ gzip, brotli }: CachedAnswer): Buffer {
  return gzip ? gunzipSync(gzip) : brotli ? brotliDecompressSync(brotli) : Buffer.alloc(0);
}

export function sizeOf({ gzip: zipped, brotli, plain, headers }: CachedAnswer): number {
  const bytes = (zipped?.length ?? 0) + (brotli?.length ?? 0) + (plain?.length ?? 0);
  return bytes + 2 * JSON.stringify(headers).length + 500;
}
