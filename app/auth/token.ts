import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const TOKEN_BYTES = 32;
/** 32 bytes in base 64 for addresses. */
const TOKEN = /^[\w-]{43}$/;

/** What nobody guesses: for a session's cookie, or a link. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** As which a token is kept: who reads the database can sign in as nobody. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/**
 * What stands in each form of a session, so that no other site can send one in its owner's name: made of the
 * cookie's token, which no script and no other site can read.
 */
export function formToken(sessionToken: string): string {
  return createHmac("sha256", sessionToken).update("form").digest("base64url");
}

export function isFormToken(given: string, sessionToken: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(formToken(sessionToken))];
  return one.length === other.length && timingSafeEqual(one, other);
}
