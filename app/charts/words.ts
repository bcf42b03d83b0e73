import type { Messages } from "#app/i18n/messages.ts";

/**
 * The texts that pictures use, in the reader's language: the server and the browser each hand over their own.
 */
export type ChartWords = Pick<Messages, "common" | "chart">;
