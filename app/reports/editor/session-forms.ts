/** The hidden field by which the server knows that a form was made for the session. */
const TOKENS = "input[name=csrf]";

/**
 * Makes the page's forms valid in the session of now: their writer has signed in again in another tab.
 * Whether
 * they are; not where nobody is signed in, or somebody else.
 */
export async function renewForms(address: string, person: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { redirect: "manual" });
    if (!answer.ok) return false;
    const session: { person: number; token: string } = await answer.json(); // of our own server
    if (String(session.person) !== person) return false;
    for (const field of document.querySelectorAll<HTMLInputElement>(TOKENS)) field.value = session.token;
    return true;
  } catch {
    return false;
  }
}

/** Does so whenever the reader comes back to the page: meanwhile they may have signed in elsewhere. */
export function renewOnReturn(address: string, person: string): void {
  const renew = (): void => void renewForms(address, person);
  window.addEventListener("focus", renew);
  window.addEventListener("pageshow", ({ persisted }) => persisted && renew());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") renew();
  });
}
