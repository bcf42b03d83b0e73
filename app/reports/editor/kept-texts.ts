/** Where this browser keeps what is typed and not saved: by person, so that nobody else is shown it. */
const PREFIX = "saukko-unsaved";

/** The place of one text or form of a person's. */
export function keptPlace<T>(
  person: string,
  what: string,
): { read(): T | null; keep(kept: T | null): boolean } {
  const key = `${PREFIX}/${person}/${what}`;
  return {
    read: () => {
      try {
        const found = localStorage.getItem(key);
        return found === null ? null : JSON.parse(found); // as `keep` wrote it
      } catch {
        return null;
      }
    },
    keep: (kept) => {
      try {
        if (kept === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(kept));
        return true;
      } catch {
        // Full, or turned off: the field itself still holds it.
        return false;
      }
    },
  };
}

/** Whether anything is kept of a person's whose name begins so. */
export function isAnyKept(person: string, beginning: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`${PREFIX}/${person}/${beginning}`));
  } catch {
    return false;
  }
}

/** Takes away all that is kept of a person's: they sign out. */
export function forgetTexts(person: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(`${PREFIX}/${person}/`)) localStorage.removeItem(key);
}
