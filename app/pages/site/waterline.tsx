import type { ReactNode } from "react";
import { OtterHead } from "./otter-mark.tsx";

/** The line of the water above the foot, with the otter in it. */
export function Waterline(): ReactNode {
  return (
    <div className="waterline" aria-hidden="true">
      <svg viewBox="0 0 1440 72" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
        <rect y="56" width="1440" height="16" fill="#F7F5F2" />
        <g transform="translate(1150 14) scale(1.15)">
          <OtterHead />
        </g>
        <path d="M0 56h1120q12-7 24 0t24 0 24 0 24 0h224" fill="none" stroke="#A69E95" strokeWidth="1.5" />
      </svg>
    </div>
  );
}
