import type { Sent, Texts } from "./autosave.ts";
import type { SaveReply } from "./save-reply.ts";

/** Milliseconds after which an answer is not waited for any longer. */
const PATIENCE = 20_000;
/** Bytes that a browser sends for a page that is already gone. */
const MOST_AFTERWARDS = 60_000;

/** Sends a text to where it is saved. `afterwards`: the page is about to go. */
export async function sendTexts(
  { address, token }: { address: string; token: string },
  sent: { block: string; base: number; texts: Texts },
  afterwards = false,
): Promise<Sent> {
  const body = JSON.stringify(sent);
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Saukko-Form": token },
      body,
      // Who is signed out is led to another page.
      redirect: "manual",
      keepalive: afterwards && body.length < MOST_AFTERWARDS,
      signal: AbortSignal.timeout(PATIENCE),
    });
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
