import type { ReactNode } from "react";

/**
 * Saukko's mark: an otter's head above the water. Drawn by us; purely a picture, the name stands beside it.
 */
export function OtterMark({ className }: { className: string }): ReactNode {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <OtterHead />
      <path
        d="M2 38q5.5-4.5 11 0t11 0 11 0 11 0M9 45q3.8-3 7.6 0t7.6 0 7.6 0 7.6 0"
        fill="none"
        stroke="#1B6AA5"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
    </svg>
  );
}

/**
 * The head alone, in a box of 48 × 36, cut off by the water: broad and flat, small ears low at the sides,
 * long whiskers.
 */
export function OtterHead(): ReactNode {
  return (
    <g>
      <ellipse cx="7.5" cy="16.5" rx="3" ry="3.4" fill="#47423E" />
      <ellipse cx="40.5" cy="16.5" rx="3" ry="3.4" fill="#47423E" />
      <path
        d="M24 5.500c8.5 0 14.5 4 16.5 10.5 1.5 5 1.7 11 .5 18-3.8-2.6-7-2.4-10 0-4.6 2.6-9.4 2.6-14 0-3-2.4-6.2-2.6-10 0-1.2-7-1-13 .5-18C9.5 9.5 15.5 5.5 24 5.500z"
        fill="#5C5852"
      />
      <path
        d="M24 20.500c3.5-2.6 9-2.3 11 1.5 1.8 3.6 1.7 7.5 0 10.5-1.6.2-2.9.7-4 1.5-4.6 2.6-9.4 2.6-14 0-1.1-.8-2.4-1.3-4-1.5-1.7-3-1.8-6.9 0-10.5 2-3.8 7.5-4.1 11-1.500z"
        fill="#ECE8E3"
      />
      <path
        d="M24 23.800c-2.3 0-4.3-1.5-4.3-3.3 0-1.7 1.9-2.7 4.3-2.700s4.3 1 4.3 2.700c0 1.8-2 3.3-4.3 3.300z"
        fill="#1E2226"
      />
      <path
        d="M24 23.800v2.700m0 0c-1.1 1.5-3 1.7-4.5.8m4.5-.8c1.1 1.5 3 1.7 4.5.8"
        fill="none"
        stroke="#1E2226"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
      <circle cx="15" cy="14.8" r="1.9" fill="#1E2226" />
      <circle cx="33" cy="14.8" r="1.9" fill="#1E2226" />
      <circle cx="15.6" cy="14.2" r=".6" fill="#FFFFFF" />
      <circle cx="33.6" cy="14.2" r=".6" fill="#FFFFFF" />
      <path
        d="M15.5 25 2.5 22.800M15.5 27 2 28M32.5 25l13-2.200M32.5 27l13.5 1"
        fill="none"
        stroke="#1E2226"
        strokeWidth=".8"
        strokeLinecap="round"
      />
    </g>
  );
}
