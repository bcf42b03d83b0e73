/** What has been done to a draft, as a page's address says it after a form was sent. */
export const DRAFT_DONE = ["made", "saved", "moved", "added", "copied", "removed", "restored"] as const;
export type DraftDone = (typeof DRAFT_DONE)[number];
