/** What a reader does first with a page that is to be more than read. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"] as const;

let interest: Promise<void> | null = null;

/**
 * Settles at the reader's first touch, key or movement of the pointer: the moment to fetch the code that the
 * page needs for playing. A reader who only reads or prints never fetches it.
 */
export function firstInterest(): Promise<void> {
  interest ??= new Promise((resolve) => {
    // A quick keyboard was here before the script.
    if (document.activeElement !== null && document.activeElement !== document.body) return resolve();
    const seen = (): void => {
      for (const sign of SIGNS) document.removeEventListener(sign, seen);
      resolve();
    };
    for (const sign of SIGNS) document.addEventListener(sign, seen, { passive: true });
  });
  return interest;
}
