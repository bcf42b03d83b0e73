/**
 * Whether a route's `handle` says that its page has no data twins: `{ forOneReader: true }`, as it is about
 * the reader who asks, or `{ twins: false }`, since it has no data.
 */
export function isWithoutTwins(handle: unknown): boolean {
  if (typeof handle !== "object" || handle === null) return false;
  return (
    ("forOneReader" in handle && handle.forOneReader === true) ||
    ("twins" in handle && handle.twins === false)
  );
}
