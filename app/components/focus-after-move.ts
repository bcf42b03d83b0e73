/** The one of many that has just been moved, and the button that did it: "up", "down"; null: another way. */
export interface JustMoved {
  id: string;
  by: string | null;
}

/** What the page's address says was moved, where `of` names it: "?done=moved&block=…&by=up". */
export function justMoved(search: URLSearchParams, of: string): JustMoved | null {
  const id = search.get(of);
  return search.get("done") === "moved" && id ? { id, by: search.get("by") } : null;
}

/**
 * Which button of the one that was moved takes the focus as its page opens, so that a keyboard goes on where
 * it was; the other one where it has come to an end. Null of everything else. A page that gives the focus has
 * no place named behind "#" in its address: browsers would look there instead.
 */
export function focusAfterMove(
  moved: JustMoved | null,
  id: string,
  can: { up: boolean; down: boolean },
): "up" | "down" | null {
  if (moved?.id !== id) return null;
  const [wanted, other] = moved.by === "down" ? (["down", "up"] as const) : (["up", "down"] as const);
  return can[wanted] ? wanted : can[other] ? other : null;
}
