import type { Reader } from "#app/domain/person.ts";
import type { DrawnPage } from "./drawing.server.ts";

/** What the HTTP server hands to Remix with every request. */
export interface LoadContext {
  /** The request's number in the log. */
  requestId: string;
  /** Who asks: every question that is not for everybody takes it. */
  reader: Reader;
  /** Network address of who asks; null among visitors, whose pages are the same for everybody. */
  client: string | null;
  /** The token of a session that this very request has begun: the page's forms are made for it. */
  begun?: string;
  /** Takes the drawn page, with the hashes by which the content security policy names its inline scripts. */
  handOver: (page: DrawnPage) => void;
  /** Leaves all of the drawing to React: for the test that holds the quick drawing to it. */
  byReact?: boolean;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends LoadContext {}
}
