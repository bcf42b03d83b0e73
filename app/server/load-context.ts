/** What the HTTP server hands to Remix with every request. */
export interface LoadContext {
  /** The request's number in the log. */
  requestId: string;
  /** Told by the drawing which inline scripts the page holds, as the content security policy names them. */
  allowScripts: (hashes: readonly string[]) => void;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends LoadContext {}
}
