import type { NextFunction, Request, RequestHandler, Response } from "express";
import { nonceOf } from "./security-headers.ts";

/** A drawn page, cut where its nonce stood: the next reader's is put in its place. */
interface KeptPage {
  pieces: string[];
  headers: [string, string][];
  size: number;
}

export interface KeptPagesOptions {
  /** What every page depends on: the data's version, and the day that citations name. Another one forgets all pages. */
  edition: () => string;
  /** Characters kept at the most; the page that was asked for longest ago goes first. */
  most?: number;
}

/** Some four hundred pages. */
const MOST = 64_000_000;
/** Headers of the page itself; the others are each answer's own. */
const PAGE_HEADERS = ["Content-Type", "Cache-Control"];

/**
 * Keeps drawn pages in memory: data changes only with an import, so a page is drawn once a data version. Only whole pages
 * asked for by GET with status 200 and no cookie are kept, each with a fresh nonce for every reader.
 */
export function keptPages({ edition, most = MOST }: KeptPagesOptions): RequestHandler {
  let current = "";
  let size = 0;
  const kept = new Map<string, KeptPage>();

  const keep = (url: string, page: KeptPage): void => {
    size += page.size;
    kept.set(url, page);
    for (const [oldest, { size: oldSize }] of kept) {
      if (size <= most) break;
      kept.delete(oldest);
      size -= oldSize;
    }
  };

  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== "GET" || request.headers.cookie !== undefined || !isPage(request.path))
      return next();
    const now = edition();
    if (now !== current) {
      kept.clear();
      [current, size] = [now, 0];
    }
    const url = request.originalUrl;
    const known = kept.get(url);
    if (known) {
      // Asked for just now: it becomes the youngest.
      kept.delete(url);
      kept.set(url, known);
      for (const [name, value] of known.headers) response.setHeader(name, value);
      response.end(known.pieces.join(nonceOf(response)));
      return;
    }
    watch(response, (html) => {
      const pieces = html.split(nonceOf(response));
      // A page with scripts must show its nonce; one without any is the same for every reader.
      if ((pieces.length < 2 && html.includes("<script")) || edition() !== now) return;
      const headers = PAGE_HEADERS.flatMap((name): [string, string][] => {
        const value = response.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      });
      keep(url, { pieces, headers, size: html.length });
    });
    next();
  };
}

/** Addresses whose last part has an extension are files and data, not pages. */
function isPage(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path);
}

/** Hands over the HTML that goes through the response, once it has gone well. */
function watch(response: Response, done: (html: string) => void): void {
  const pieces: Buffer[] = [];
  const { write, end } = response;
  const note = (chunk: unknown): void => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) pieces.push(Buffer.from(chunk));
  };
  // Express types both with several forms; what comes in goes on as it came.
  response.write = ((...parts: Parameters<typeof write>) => {
    note(parts[0]);
    return write.apply(response, parts);
  }) as typeof write;
  response.end = ((...parts: Parameters<typeof end>) => {
    note(parts[0]);
    const type = String(response.getHeader("Content-Type") ?? "");
    if (response.statusCode === 200 && type.startsWith("text/html"))
      done(Buffer.concat(pieces).toString("utf8"));
    return end.apply(response, parts);
  }) as typeof end;
}
