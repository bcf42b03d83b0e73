/** What the HTTP server hands to Remix with every request. */
export interface LoadContext {
  /** The request's CSP nonce: scripts without it do not run. */
  nonce: string;
  /** The request's number in the log. */
  requestId: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends LoadContext {}
}
