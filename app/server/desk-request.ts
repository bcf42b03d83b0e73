import type { IncomingMessage } from "node:http";
import { LOCALE_PATTERN } from "#app/domain/text.ts";

/** Addresses that are about the person who asks: never the same for two readers, never kept. */
const DESK = new RegExp(`^/${LOCALE_PATTERN}/(?:desk|sign-in|sign-out)(?=[/.?]|$)`);
/** The session's cookie, by its name in https and on a machine of one's own (app/auth). */
const SESSION = /(?:^|;\s*)(?:__Host-)?saukko=/;

/** Where something may be sent in. */
export function isDeskAddress(address: string): boolean {
  return DESK.test(address);
}

/** What the thread of people's work answers: their own pages, what they send in, any page when signed in. */
export function isForDesk({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): boolean {
  return method === "POST" || isDeskAddress(url) || SESSION.test(headers.cookie ?? "");
}
