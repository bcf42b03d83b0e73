/**
 * Whether a route's `handle` says that there is something on its page for the reader to play with: `{
 * scripts: true }`.
 */
export function isPlayable(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "scripts" in handle && handle.scripts === true;
}
