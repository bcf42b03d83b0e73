import { createContext, useContext } from "react";

/**
 * The request's CSP nonce. Browsers hide it from scripts, so that in the browser it is always the empty text.
 */
export const NonceContext = createContext("");

export function useNonce(): string {
  return useContext(NonceContext);
}
