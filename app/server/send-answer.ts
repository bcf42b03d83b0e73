import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { acceptedEncoding } from "./accepted-encoding.ts";
import { bytesFor, type CachedAnswer, type Encoding } from "./cached-answer.ts";
import { type Drawn, isCompressible, isQuick } from "./drawn.ts";
import { writePlain } from "./plain-answer.ts";
import type { PlainQuestion } from "./plain-question.ts";
import { contentPolicy, framableHeaders, type HeaderList } from "./security-headers.ts";

/**
 * What a reader of one encoding gets. Headers are names and values in turn, as Node writes them without
 * looking.
 */
interface Ready {
  whole: string[];
  notModified: string[];
  size: number;
  /** The body: a text, in one piece with its headers, where it is small and was asked for before. */
  body: Buffer | string;
}

const ENDINGS: Record<Encoding, string> = { br: ".br", gzip: ".gz", identity: "" };
/**
 * Headers and body together go to the socket in one write, without a copy of their own, while they are
 * smaller than 16,384 bytes.
 */
const ONE_WRITE = 15_000;
/**
 * Characters of small bodies at the most: they lie in the heap that Node limits, unlike the bytes of all
 * the others.
 */
const MOST_TEXT = 4_000_000;
/** By the bytes sent: smaller ones may take their place. */
let ready = new WeakMap<Buffer, Ready>();
let textCached = 0;
const compressGzip = promisify(gzip);
const GZIP_LEVEL = 5;

/** What was sent: the status, and the bytes of the body. */
export interface Sent {
  status: number;
  bytes: number;
}

/** Sends a kept answer, or 304 where the reader has it. */
export function sendCached(answer: CachedAnswer, request: IncomingMessage, response: ServerResponse): Sent {
  const { whole, notModified, size, body } = readyFor(
    answer,
    acceptedEncoding(request.headers["accept-encoding"] as string | undefined),
  );
  // What stands on every answer already, and not on one that other sites may frame.
  if (response.hasHeader("X-Frame-Options") && !whole.includes("x-frame-options"))
    response.removeHeader("X-Frame-Options");
  if (knows(request.headers["if-none-match"], answer.hash)) {
    response.writeHead(304, notModified);
    response.end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(200, whole);
  if (request.method === "HEAD") {
    response.end();
    return { status: 200, bytes: 0 };
  }
  if (typeof body === "string") response.end(body, "latin1");
  else response.end(body);
  return { status: 200, bytes: size };
}

/** The same on the connection itself, which is kept open for `keepOpenMs`. */
export function writeCached(
  answer: CachedAnswer,
  { acceptEncoding, ifNoneMatch }: PlainQuestion,
  socket: Socket,
  keepOpenMs: number,
): Sent {
  const { whole, notModified, size, body } = readyFor(answer, acceptedEncoding(acceptEncoding));
  if (knows(ifNoneMatch, answer.hash)) {
    writePlain(socket, "304 Not Modified", notModified, "", keepOpenMs);
    return { status: 304, bytes: 0 };
  }
  writePlain(socket, "200 OK", whole, body, keepOpenMs);
  return { status: 200, bytes: size };
}

export interface HeaderOptions {
  security: HeaderList;
  development: boolean;
}

/** Sends an answer that is for this reader alone, or for nobody to keep. */
export async function sendDrawn(
  drawn: Drawn,
  request: IncomingMessage,
  response: ServerResponse,
  options: HeaderOptions,
): Promise<void> {
  setHeaders(drawn, request, response, options);
  const type = String(response.getHeader("Content-Type") ?? "");
  let { body } = drawn;
  if (isCompressible(type, body.length)) {
    response.appendHeader("Vary", "Accept-Encoding");
    if (acceptedEncoding(request.headers["accept-encoding"] as string | undefined) !== "identity") {
      body = await compressGzip(body, { level: GZIP_LEVEL });
      response.setHeader("Content-Encoding", "gzip");
      // The inner answer's own tag names its plain bytes.
      response.removeHeader("ETag");
    }
  }
  if (drawn.status !== 304) response.setHeader("Content-Length", body.length);
  response.writeHead(drawn.status);
  if (request.method === "HEAD" || drawn.status === 304) response.end();
  else response.end(body);
}

/** The headers of a drawing, and those of every answer; of somebody who may be known, for them alone. */
export function setHeaders(
  drawn: Drawn,
  request: IncomingMessage,
  response: ServerResponse,
  options: HeaderOptions,
): void {
  const { framable = false } = drawn;
  const common = framable ? framableHeaders(options.security) : options.security;
  // Those of every answer have been set already.
  if (framable) response.removeHeader("X-Frame-Options");
  for (const [name, value] of common) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", contentPolicy(drawn.scripts, { ...options, framable }));
  for (const [name, value] of drawn.headers)
    if (name === "set-cookie") response.appendHeader(name, value);
    else response.setHeader(name, value);
  if (isPersonal(request)) makePrivate(response);
}

/** Somebody who may be known by what they send: nothing of theirs is kept, nor given them from what is. */
export function isPersonal({ headers }: IncomingMessage): boolean {
  return headers.cookie !== undefined || headers.authorization !== undefined;
}

function makePrivate(response: ServerResponse): void {
  const said = String(response.getHeader("Cache-Control") ?? "");
  if (/\bpublic\b/.test(said)) response.setHeader("Cache-Control", "private, no-cache");
  response.removeHeader("ETag");
}

function readyFor(answer: CachedAnswer, best: Encoding): Ready {
  const { encoding, bytes } = bytesFor(answer, best);
  const before = ready.get(bytes);
  if (before) {
    // Most addresses are asked for once: a text is made for those that are asked for again.
    if (before.size < ONE_WRITE && typeof before.body !== "string") before.body = textOf(bytes);
    return before;
  }
  const tag = ["etag", `"${answer.hash}${tagEnding(encoding, bytes)}"`];
  const vary = answer.plain ? [] : ["vary", "Accept-Encoding"];
  const cache = answer.headers.find(([name]) => name === "cache-control") ?? [];
  const made: Ready = {
    whole: [
      ...answer.headers.flat(),
      ...tag,
      ...vary,
      ...(encoding === "identity" ? [] : ["content-encoding", encoding]),
      "content-length",
      String(bytes.length),
    ],
    notModified: [...tag, ...vary, ...cache],
    size: bytes.length,
    body: bytes,
  };
  // The plain bytes of what is kept compressed are not worth keeping for the few who take no compression.
  if (encoding !== "identity" || answer.plain !== null) ready.set(bytes, made);
  return made;
}

/** A strong tag names bytes, not only what they say: those made in a hurry have one of their own. */
function tagEnding(encoding: Encoding, bytes: Buffer): string {
  return encoding === "gzip" && isQuick(bytes) ? ".gz1" : ENDINGS[encoding];
}

/** The same bytes as a text of one byte a character. */
function textOf(bytes: Buffer): string {
  textCached += bytes.length;
  if (textCached > MOST_TEXT) [ready, textCached] = [new WeakMap(), bytes.length];
  return bytes.toString("latin1");
}

/**
 * Whichever encoding the reader's copy was in, and whatever a proxy has made of the tag: the content's name
 * stands in it.
 */
function knows(given: string | undefined, hash: string): boolean {
  return given !== undefined && (given.includes(hash) || given.trim() === "*");
}
