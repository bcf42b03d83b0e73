/** A command written wrongly, or one that cannot be done as it was asked. */
export class UsageError extends Error {}
