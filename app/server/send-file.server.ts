import { type FileHandle, open } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { KeptFile } from "#app/exports/pdf/pdf-folder.server.ts";
import type { Drawn } from "./drawn.ts";
import { knows } from "./file-answer.server.ts";
import { type HeaderOptions, setHeaders } from "./send-answer.ts";

/** Bytes that are read and written at a time. */
const PIECE = 65_536;

/**
 * Begins to send what lies in a file, or 304 where the reader has it; resolves when the head is on its way. A
 * reader who takes the bytes slowly, or goes away, holds up nobody. Throws where the file cannot be opened.
 */
export async function sendFile(
  drawn: Drawn,
  file: KeptFile,
  request: IncomingMessage,
  response: ServerResponse,
  options: HeaderOptions,
): Promise<void> {
  setHeaders(drawn, request, response, options);
  const etag = response.getHeader("ETag");
  if (typeof etag === "string" && knows(request.headers["if-none-match"] ?? null, etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Length", file.bytes);
  if (request.method === "HEAD") {
    response.writeHead(drawn.status).end();
    return;
  }
  const opened = await open(file.path);
  response.writeHead(drawn.status);
  void pour(opened, response).catch(() => response.destroy());
}

/**
 * One piece of memory for all of the file: bytes that were read anew each time would be swept up again while
 * other readers wait. The file is closed in any case.
 */
async function pour(file: FileHandle, response: ServerResponse): Promise<void> {
  const piece = Buffer.allocUnsafeSlow(PIECE);
  try {
    while (!response.destroyed) {
      const { bytesRead } = await file.read(piece, 0, PIECE);
      if (bytesRead === 0) break;
      await taken(response, piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
  response.end();
}

/** Resolves when the system has taken the bytes, or nobody wants them any more. */
function taken(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    response.once("close", done);
    response.write(bytes, () => {
      response.off("close", done);
      done();
    });
  });
}
