import { randomUUID } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";

/** The request's number in the log, also in the answer's X-Request-Id. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader("X-Request-Id") ?? "");
}

/**
 * One line a finished request: method, path, status, milliseconds, bytes sent. No address of the reader, no
 * browser, no query string: they may tell who somebody is or carry a secret. Hashed assets and health checks
 * are only of interest when debugging.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    const { method, path } = request;
    const requestId = randomUUID();
    response.setHeader("X-Request-Id", requestId);
    const before = request.socket.bytesWritten;
    response.once("close", () => {
      const { statusCode: status, writableFinished } = response;
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const bytes = request.socket.bytesWritten - before;
      const entry = { requestId, method, path, status, ms, bytes };
      if (!writableFinished) log.info({ ...entry, aborted: true }, "request aborted");
      else log[levelFor(path, status)](entry, "request");
    });
    next();
  };
}

function levelFor(path: string, status: number): "debug" | "info" | "error" {
  if (status >= 500) return "error";
  return path.startsWith("/assets/") || path === "/health" ? "debug" : "info";
}
