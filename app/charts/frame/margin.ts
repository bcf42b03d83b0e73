/** A whole picture narrower than this has the narrow margin, px. */
const NARROW_UNDER = 512;

/**
 * White margin on each side of a picture that leaves the page, px; `width` is that of the whole picture with
 * its margins.
 */
export function marginOf(width: number): number {
  return width < NARROW_UNDER ? 16 : 24;
}
