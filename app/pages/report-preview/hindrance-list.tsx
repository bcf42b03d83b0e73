import type { ReactNode } from "react";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { hindranceText } from "#app/reports/draft/hindrance-text.ts";
import type { ListedHindrance } from "./report-preview.server.ts";

/** What is missing in a report, each with a link to its place in the workspace. */
export function HindranceList({
  hindrances,
  address,
}: {
  hindrances: readonly ListedHindrance[];
  address: string;
}): ReactNode {
  const { deskReports } = useServerMessages();
  const { hindrance: words } = deskReports;
  if (hindrances.length === 0) return <p>{words.none}</p>;
  return (
    <details className="desk-hindrances" open={hindrances.length <= 12}>
      <summary>
        {words.heading}: {words.count(hindrances.length)}
      </summary>
      <ul>
        {hindrances.map(({ section, block, chapter, matter, indicator }) => {
          const text = hindranceText(matter, deskReports, (key) => indicator ?? key);
          return (
            <li key={`${block ?? section} ${text}`}>
              <a href={`${address}/${section}${block ? `#block-${block}` : ""}`}>
                <bdi>{chapter}</bdi>
              </a>
              : {text}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
