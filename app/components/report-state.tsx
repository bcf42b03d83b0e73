import type { ReactNode } from "react";
import type { ReportState } from "#app/domain/report.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** Where a report stands; of one that is written anew, also which version everybody reads meanwhile. */
export function ReportStateText({
  state,
  published,
}: {
  state: ReportState;
  /** The latest published version; null where none is. */
  published: number | null;
}): ReactNode {
  const { deskReports } = useServerMessages();
  const word = deskReports.state[state];
  return published === null || state === "published" ? word : deskReports.whilePublished(word, published);
}
