import type { ReactNode } from "react";

export interface KeptProps {
  /**
   * What the markup is made of, and is forgotten with: a value of the data that is never changed, only
   * replaced.
   */
  by: object;
  /** Which drawing of it, with all else that its looks depend on. */
  as: string;
  /** Elements that begin and end with a tag, the same for every reader. */
  children: () => ReactNode;
}

/**
 * A part of a page that `walk` writes once for what it is made of, and then as it wrote it. Scripts draw it
 * as any other.
 */
export function Kept({ children }: KeptProps): ReactNode {
  return children();
}

const markupOf = new WeakMap<object, Map<string, string>>();
let keeping = false;

/** The markup kept for a value under a name, or made now. Throws where another page could not have it too. */
export function keptMarkup(by: object, as: string, make: () => string): string {
  const kept = markupOf.get(by) ?? new Map<string, string>();
  markupOf.set(by, kept);
  const known = kept.get(as);
  if (known !== undefined) return known;
  const around = keeping;
  keeping = true;
  try {
    const made = make();
    if (made !== "" && !(made.startsWith("<") && made.endsWith(">")))
      throw new Error(`what is kept as "${as}" begins or ends with a text`);
    kept.set(as, made);
    return made;
  } finally {
    keeping = around;
  }
}

/** For what is drawn for one reader only: throws within what is kept for all. */
export function refuseToBeKept(what: string): void {
  if (keeping) throw new Error(`${what} is one reader's, and cannot be kept for all`);
}
