import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";

/** Something in an answer or a file that could not be taken, and what was expected in its place. */
export interface UnitRejection {
  /** What is wrong; null only where an earlier version stored it. */
  code: RejectionCode | null;
  /** Row in the file as a person counts them, header 1; null for a service's answer. */
  row: number | null;
  column: string | null;
  value: string | null;
  /** What was expected in its place, in English. */
  expected: string;
  /** How many rows had this same trouble. */
  count: number;
}
