import type { ReactNode } from "react";

/** A word whose beginning is understood ("hyvinvointikertomus ja -suunnitelma"), and years ("2025–2029"). */
const WHOLE = /(?<=\s)(-\S+|\d{4}–\d{4})/u;

/** A title whose words are never broken behind a hyphen that begins them, nor its years behind their dash. */
export function titleWords(title: string): ReactNode {
  const parts = title.split(WHOLE);
  if (parts.length === 1) return title;
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // A word may come twice; its place is all that tells it from its twin.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={at} className="whole-word">
        {part}
      </span>
    ),
  );
}
