/**
 * Levels of confidence (luottamustaso). The usual interval holds 95 % and the wide one 99.8 %, as in
 * Fingertips' technical guidance (OHID): a difference past the first is told, one past the second is called
 * very clear. Assumes nothing and refuses nothing: constants.
 */
export type ConfidenceLevel = "95" | "99.8";

/** Probability left outside on each side. */
export const TAIL: Record<ConfidenceLevel, number> = { "95": 0.025, "99.8": 0.001 };

/** Two-sided quantiles of the normal distribution. */
export const Z: Record<ConfidenceLevel, number> = { "95": 1.959963984540054, "99.8": 3.090232306167814 };
