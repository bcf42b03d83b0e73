import type { ReactNode } from "react";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ChangedCell } from "#app/reports/snapshot/changed-cells.ts";

/** What a reader should know of a version whose figures the source has changed since, with both values. */
export function RevisedFigures({ revised }: { revised: readonly ChangedCell[] }): ReactNode {
  const { reportPages, reportPrint } = useServerMessages();
  const { revisedTable: heads } = reportPages;
  return (
    <div className="notice report-revised">
      <p>{reportPages.revised(revised.length)}</p>
      <details>
        <summary>{reportPages.revisedCaption}</summary>
        <ScrollTable
          caption={reportPages.revisedCaption}
          header={[heads.figure, heads.row, heads.column, heads.before, heads.now]}
          rows={revised.map(({ figure, title, row, column, before, now }) => [
            figure === null ? title : `${reportPrint.figure(figure)}. ${title}`,
            row,
            column,
            before,
            now,
          ])}
        />
      </details>
    </div>
  );
}
