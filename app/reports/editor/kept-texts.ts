import type { Unsaved } from "./autosave.ts";

/** Where this browser keeps what is typed and not saved: by person, so that nobody else is shown it. */
const PREFIX = "saukko-unsaved";

/** The place of one text of a person's. */
export function keptTexts(
  person: string,
  block: string,
): { read(): Unsaved | null; keep(what: Unsaved | null): boolean } {
  const key = `${PREFIX}/${person}/${block}`;
  return {
    read: () => {
      try {
        const found = localStorage.getItem(key);
        return found === null ? null : JSON.parse(found); // as `keep` wrote it
      } catch {
        return null;
      }
    },
    keep: (what) => {
      try {
        if (what === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(what));
        return true;
      } catch {
        // Full, or turned off: the field itself still holds it.
        return false;
      }
    },
  };
}

/** Takes away all that is kept of a person's: they sign out. */
export function forgetTexts(person: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}/${person}/`)) localStorage.removeItem(key);
}
