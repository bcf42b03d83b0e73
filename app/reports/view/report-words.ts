import type { Messages } from "#app/i18n/messages.ts";

/** The words of a version's pages and files, given as a value: a file on a disk has no page around it. */
export type ReportWords = Messages["reportPrint"];
