import type { BlockContents } from "#app/domain/report.ts";

/** A text in each language that it has. */
export type Docs = BlockContents["text"]["docs"];

/** What the server says of a text that the page's script has sent. */
export type SaveReply =
  /** `docs`: all languages as they are stored now, somebody else's too. */
  | { how: "saved"; version: number; docs: Docs; said: string }
  | { how: "stale"; version: number; docs: Docs; said: string }
  | { how: "refused"; why: "closed" | "unreadable" };
