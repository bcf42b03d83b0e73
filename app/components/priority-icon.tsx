import type { ReactNode } from "react";

/** How many hues and icons there are; a region with more priorities meets the first ones again. */
const PRIORITY_STYLES = 4;

/**
 * A drop of clear water, a heart, a house, the sun: one a priority, in the priority's hue. The name stands
 * beside it.
 */
const DRAWINGS: readonly string[] = [
  "M16 4.5C11 11 7.5 15.5 7.5 20a8.5 8.5 0 0 0 17 0c0-4.5-3.5-9-8.5-15.5zM12 20.5a4 4 0 0 0 4 4",
  "M16 27C8 21.3 4 17 4 12.3A6.3 6.3 0 0 1 16 9.5a6.3 6.3 0 0 1 12 2.800C28 17 24 21.3 16 27z",
  "M4.5 15.5 16 5.5l11.5 10M7.5 13.5V27h17V13.5M13 27v-7.5h6V27",
  "M16 10.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM16 3.5v3M16 25.5v3M3.5 16h3M25.5 16h3M7.2 7.2l2.100 2.100M22.700 22.700l2.100 2.100M24.800 7.2l-2.100 2.100M9.3 22.700l-2.100 2.100",
];

export function PriorityIcon({ position }: { position: number }): ReactNode {
  return (
    <svg
      className={`priority-icon ${hueClass(position)}`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={DRAWINGS[styleIndex(position)]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The class that gives everything below it the priority's hue. */
export function hueClass(position: number): string {
  return `hue-${styleIndex(position) + 1}`;
}

function styleIndex(position: number): number {
  return (Math.max(1, position) - 1) % PRIORITY_STYLES;
}
