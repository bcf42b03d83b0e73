/** A question for a page with nothing out of the ordinary in it, and what its answer depends on. */
export interface PlainQuestion {
  /** The address as asked: path and parameters. */
  url: string;
  acceptEncoding: string | undefined;
  ifNoneMatch: string | undefined;
  cacheControl: string | undefined;
}

/** Longer heads are no browser's, and are read by Node. */
const LONGEST = 8_000;
/**
 * The whole of one GET as every browser and proxy writes it: each line ended by CR LF, every sign a printable
 * one of ASCII, no line carried on, nothing after the empty line. It can be read in one way alone, so that no
 * head is slow to refuse.
 */
const PLAIN = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[0-9A-Za-z!#$%&'*+.^_`|~-]+:[ -~]*\r\n)+)\r\n$/;
/**
 * Headers that announce a body, ask for another protocol, say something of the connection, or by which
 * somebody may be known. A question that has one is none of ours.
 */
const OTHER = new Set([
  "authorization",
  "connection",
  "content-length",
  "cookie",
  "expect",
  "http2-settings",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
const KEEPS_CONNECTION = /^connection: *keep-alive *$/i;

/**
 * Reads what came on a connection as one plain question. Null for everything else — more or less than one
 * question, another method or protocol, a header said twice that should stand once — which Node's own reader
 * is to judge: this one never refuses, nor guesses.
 */
export function readPlainQuestion(text: string): PlainQuestion | null {
  if (text.length > LONGEST) return null;
  const parts = PLAIN.exec(text);
  if (!parts) return null;
  const [, url = "", head = ""] = parts;
  const said: { [name in "host" | "accept-encoding" | "if-none-match" | "cache-control"]?: string } = {};
  for (let from = 0; from < head.length; ) {
    const end = head.indexOf("\r\n", from);
    const colon = head.indexOf(":", from);
    const name = head.slice(from, colon).toLowerCase();
    if (OTHER.has(name) && !KEEPS_CONNECTION.test(head.slice(from, end))) return null;
    if (
      name === "host" ||
      name === "accept-encoding" ||
      name === "if-none-match" ||
      name === "cache-control"
    ) {
      if (said[name] !== undefined) return null;
      said[name] = head.slice(colon + 1, end).trim();
    }
    from = end + 2;
  }
  if (!said.host) return null;
  return {
    url,
    acceptEncoding: said["accept-encoding"],
    ifNoneMatch: said["if-none-match"],
    cacheControl: said["cache-control"],
  };
}
