import type { Unit } from "#app/domain/indicator.ts";

/**
 * Limits of relevance (merkityksellisyysraja): how large a difference must be to matter. A large city's
 * figures are so exact that chance is ruled out of differences nobody would act on. Defaults are a convention
 * of ours, not a finding; a region edits them per indicator.
 * Assumes that figures are in the same unit. Refuses nothing.
 */
export interface RelevanceLimit {
  /** Share of what is compared with; null: not asked for. */
  relative: number | null;
  /** In the unit; null: not asked for. */
  absolute: number | null;
}

/** A twentieth of the compared figure. */
const RELATIVE = 0.05;
/** What adding tenths leaves over in a computer. */
const ROUNDING = 1e-9;

/** Shares and rates: a twentieth and at least one step of the last decimal shown. Others: one step. */
export function defaultLimit(unit: Unit, decimals: number): RelevanceLimit {
  const counted = unit === "percent" || unit.startsWith("per-");
  return { relative: counted ? RELATIVE : null, absolute: 10 ** -decimals };
}

/** The limit as one size in the unit: the larger of the two that may be given. `reference` as below. */
export function limitSize(reference: number, { relative, absolute }: RelevanceLimit): number {
  return Math.max(relative === null ? 0 : relative * Math.abs(reference), absolute ?? 0);
}

/**
 * Whether the difference reaches every limit that is given. `reference`: what is compared with, in the unit.
 */
export function isRelevant(difference: number, reference: number, limit: RelevanceLimit): boolean {
  const size = Math.abs(difference) * (1 + ROUNDING);
  const reached = (least: number | null): boolean => least === null || size >= least;
  return (
    reached(limit.relative === null ? null : limit.relative * Math.abs(reference)) && reached(limit.absolute)
  );
}
