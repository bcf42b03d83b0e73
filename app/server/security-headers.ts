import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

/** The nonce of a response's scripts; throws where `securityHeaders` has not run. */
export function nonceOf(response: Response): string {
  const nonce: unknown = response.locals.nonce;
  if (typeof nonce !== "string")
    throw new Error("the response has no nonce: securityHeaders must come first");
  return nonce;
}

/**
 * Security headers, with a fresh nonce a request. Only our own scripts run and only our own styles apply: no `style`
 * attribute, no inline handler. With Vite in front (development) styles come as inline elements and news over a socket.
 */
export function securityHeaders(options: { development: boolean; https: boolean }): RequestHandler {
  const { development, https } = options;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`], // helmet types it as Node's
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
      },
    },
    // A municipality's other services under the same domain are not ours to force.
    strictTransportSecurity: https ? { maxAge: 180 * 24 * 60 * 60, includeSubDomains: false } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.nonce = randomBytes(16).toString("base64url");
    headers(request, response, next);
  };
}
