import { randomInt } from "node:crypto";
import { hashOf } from "./token.ts";

const HOW_MANY = 10;
/** Without signs that one takes for another on paper: 0 and o, 1 and l and i. */
const SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
const GROUPS = 4;
const GROUP_LENGTH = 4;

/**
 * Codes for paper, such as "7k3m-p2xw-9hqd-4tvn": 79 bits each, so that a plain hash of one tells nothing.
 */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from({ length: GROUPS }, () => signs(GROUP_LENGTH)).join("-"),
  );
}

/** As which a code is kept; however it was typed in. */
export function hashOfCode(code: string): string {
  return hashOf(code.toLowerCase().replace(/[^a-z0-9]/g, ""));
}

function signs(length: number): string {
  return Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}
