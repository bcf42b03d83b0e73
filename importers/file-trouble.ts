import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import type { Rejection } from "./rejection.ts";

/**
 * What makes a file unreadable as a whole, met deep inside its reading; the door turns it into a rejection.
 */
export class FileTroubleError extends Error {
  readonly rejection: Rejection;

  constructor(code: RejectionCode, value: string, expected: string) {
    super(`${code}: ${value}`);
    this.rejection = { code, row: null, column: null, value, expected };
  }
}
