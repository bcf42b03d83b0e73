/**
 * Whether a route's `handle` says that its page is about the reader who asks, so that it has no data twins:
 * `{ forOneReader: true }`.
 */
export function isForOneReader(handle: unknown): boolean {
  return (
    typeof handle === "object" && handle !== null && "forOneReader" in handle && handle.forOneReader === true
  );
}
