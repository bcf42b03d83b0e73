import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

const FIFTHS = [1, 2, 3, 4, 5] as const;

/** How to read the shades of a heat row; what follows stands in the same paragraph. */
export function FifthLegend({ children }: { children: ReactNode }): ReactNode {
  const { priority } = useServerMessages();
  return (
    <>
      <p className="quiet small">
        {priority.howToRead} {children}
      </p>
      <div className="fifth-legend">
        <span>{priority.smallest}</span>
        <ol>
          {FIFTHS.map((fifth) => (
            <li key={fifth} className={`fifth-${fifth}`}>
              <span className="visually-hidden">{priority.fifth(fifth)}</span>
            </li>
          ))}
        </ol>
        <span>{priority.largest}</span>
      </div>
    </>
  );
}
