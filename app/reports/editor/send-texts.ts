import type { Sent, Texts } from "./autosave.ts";
import type { SaveReply } from "./save-reply.ts";

/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 20_000;
/** Bytes that a browser sends for a page that is already gone. */
const MOST_AFTERWARDS = 60_000;

/** Where texts are saved, and the page's token: `renew` fetches that of the session of now. */
export interface SaveAddress {
  address: string;
  token(): string;
  renew(): Promise<boolean>;
}

/** Sends a text to where it is saved. `afterwards`: the page is about to go. */
export async function sendTexts(
  { address, token, renew }: SaveAddress,
  sent: { block: string; base: number; texts: Texts },
  afterwards = false,
): Promise<Sent> {
  const body = JSON.stringify(sent);
  const send = (): Promise<Response> =>
    fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Saukko-Form": token() },
      body,
      // Who is signed out is led to another page.
      redirect: "manual",
      keepalive: afterwards && body.length < MOST_AFTERWARDS,
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    let answer = await send();
    // The page is of a session that has ended; its writer may have begun another one.
    if (answer.status === 403 && (await renew())) answer = await send();
    if (answer.type === "opaqueredirect" || answer.status === 403)
      return { how: "refused", why: "signed-out" };
    if (answer.status === 413) return { how: "refused", why: "unreadable" };
    if (![200, 404, 409, 422].includes(answer.status)) return { how: "lost" };
    const reply: SaveReply = await answer.json(); // of our own server
    return "how" in reply ? reply : { how: "refused", why: "closed" };
  } catch {
    return { how: "lost" };
  }
}
