import { isToken } from "./token.ts";

/**
 * The session's cookie. In https its name says that it came by https, from this very host, for all of it
 * (`__Host-`): no neighbour under the same domain can plant one. Over http, on a machine of one's own,
 * browsers refuse that name.
 */
function nameOf(secure: boolean): string {
  return secure ? "__Host-saukko" : "saukko";
}

/** The token in a request's Cookie header; null where there is none, or more than one. */
export function tokenOf(header: string | null | undefined, secure: boolean): string | null {
  const named = `${nameOf(secure)}=`;
  const found = (header ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.startsWith(named))
    .map((part) => part.slice(named.length));
  const [token] = found;
  return found.length === 1 && token !== undefined && isToken(token) ? token : null;
}

/** For a Set-Cookie header. It lasts while the browser is open: shared machines are common. */
export function cookieWith(token: string, secure: boolean): string {
  return `${nameOf(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Takes the cookie away, and with it what the browser keeps of the pages. */
export function noCookie(secure: boolean): string {
  return `${cookieWith("", secure)}; Max-Age=0`;
}
