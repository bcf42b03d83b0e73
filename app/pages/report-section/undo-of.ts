import type { Undo } from "#app/components/done-notice.tsx";
import type { DraftDone } from "#app/domain/draft-done.ts";

/** What takes back the act that the page's address tells of; null where it is as easily done by hand. */
export function undoOf(done: DraftDone, search: URLSearchParams): Undo | null {
  const block = search.get("block");
  if (!block) return null;
  switch (done) {
    case "removed":
      return { intent: "restore", fields: { block } };
    case "added":
    case "copied":
      return { intent: "remove", fields: { block } };
    case "moved": {
      const [to, at] = (search.get("from") ?? "").split(".");
      return to && at ? { intent: "move-back", fields: { block, to, at } } : null;
    }
    default:
      return null;
  }
}
