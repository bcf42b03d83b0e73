import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KeptFile } from "#app/exports/pdf/pdf-folder.server.ts";
import type { LoadContext } from "./load-context.ts";
import { PUBLIC_ANSWER } from "./public-answer.ts";

export interface AnsweredFile {
  contentType: string;
  /**
   * Plain letters, digits, hyphens and points only, as `exportFilename` makes them; null: shown, not saved.
   */
  filename: string | null;
  /** Everything that the bytes depend on; two equal identities have equal bytes. */
  identity: string;
  /** Made only when the reader has no copy of its own. */
  body: () => Promise<string | Buffer>;
}

/** Names the bytes of this build: a new release may draw the same figures anew. */
const BUILD = statSync(fileURLToPath(import.meta.url)).mtimeMs.toString(36);

/**
 * A file of figures. It changes with an import only, so the reader's copy is asked after by its ETag: 304
 * costs no drawing.
 */
export async function fileAnswer(
  request: Request,
  file: AnsweredFile,
  { handOver }: Pick<LoadContext, "handOver">,
): Promise<Response> {
  const etag = `W/"${createHash("sha256").update(`${BUILD} ${file.identity}`).digest("base64url").slice(0, 22)}"`;
  const headers = headersOf(file, etag);
  if (knows(request.headers.get("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
  const made = await file.body();
  const body = typeof made === "string" ? Buffer.from(made) : made;
  headers.set("Content-Length", String(body.length));
  if (request.method !== "HEAD") handOver({ body, scripts: [] });
  return new Response(null, { headers });
}

/**
 * A file that lies ready: its bytes go from there to the reader without passing through here, and whether the
 * reader has a copy is seen where they are sent.
 */
export function keptFileAnswer(
  file: Pick<AnsweredFile, "contentType" | "filename">,
  kept: KeptFile,
  { handOver }: Pick<LoadContext, "handOver">,
): Response {
  handOver({ body: Buffer.alloc(0), scripts: [], file: kept });
  return new Response(null, { headers: headersOf(file, `"${kept.name}"`) });
}

function headersOf(
  { contentType, filename }: Pick<AnsweredFile, "contentType" | "filename">,
  etag: string,
): Headers {
  const headers = new Headers({
    ETag: etag,
    "Cache-Control": PUBLIC_ANSWER,
    "Content-Type": contentType,
    "X-Content-Type-Options": "nosniff",
  });
  if (filename !== null) headers.set("Content-Disposition", `attachment; filename="${filename}"`);
  return headers;
}

const RETRY_AFTER_S = 5;

/** A refusal in one plain line, for whoever typed the address. 503: not now, but in some seconds. */
export function plainRefusal(status: 400 | 404 | 503, text: string): Response {
  const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  if (status === 503) headers.set("Retry-After", String(RETRY_AFTER_S));
  return new Response(`${text}\n`, { status, headers });
}

/** Whether a reader's If-None-Match names this tag, however a proxy has weakened it. */
export function knows(given: string | null, etag: string): boolean {
  const bare = (text: string): string => text.trim().replace(/^W\//, "");
  return (given ?? "").split(",").some((one) => bare(one) === bare(etag) || one.trim() === "*");
}
