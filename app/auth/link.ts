import { endOfLink } from "./session-times.ts";
import { hashOf, newToken } from "./token.ts";

/**
 * A link by which somebody sets their own password: `token` stands in it and is shown once, `link` is what is
 * kept.
 */
export function newLink(now: Date): { token: string; link: { tokenHash: string; endsAt: Date } } {
  const token = newToken();
  return { token, link: { tokenHash: hashOf(token), endsAt: endOfLink(now) } };
}
