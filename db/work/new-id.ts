import { randomBytes } from "node:crypto";

/** Without I, L, O and U, which are read as something else. */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A name that nothing else has, in the order of time: ten signs of milliseconds, sixteen drawn by lot
 * (ULID).
 */
export function newId(now: Date): string {
  let left = now.getTime();
  let time = "";
  for (let at = 0; at < 10; at += 1) {
    time = SIGNS.charAt(left % SIGNS.length) + time;
    left = Math.floor(left / SIGNS.length);
  }
  const lot = [...randomBytes(16)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join("");
  return time + lot;
}
