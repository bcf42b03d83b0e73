import type { ReactNode } from "react";
import { formatDay, formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { ScrollTable } from "../scroll-table.tsx";

export interface ImportRunFacts {
  status: "running" | "finished" | "partial" | "failed";
  example: boolean;
  startedAt: string;
  endedAt: string | null;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsVanished: number;
  rowsRejected: number;
  notes: readonly string[];
}

export interface Rejection {
  unit: string;
  row: number | null;
  column: string | null;
  value: string | null;
  expected: string;
  count: number;
}

/** So many notes stand open; a longer list is folded. */
const OPEN_NOTES = 3;

/** How an import went, in words and counts. */
export function LatestImport({
  run,
  rejections,
  moreRejections,
}: {
  run: ImportRunFacts;
  rejections: readonly Rejection[];
  moreRejections: number;
}): ReactNode {
  const locale = useLocale();
  const { sources } = useMessages();
  const [fresh, changed, unchanged, vanished] = [
    run.rowsNew,
    run.rowsChanged,
    run.rowsUnchanged,
    run.rowsVanished,
  ].map((count) => formatNumber(count, 0, locale));
  return (
    <>
      <p>
        {formatDay(run.endedAt ?? run.startedAt, locale)}: {sources.status[run.status]}
        {run.example ? ` (${sources.exampleRun})` : null}
      </p>
      <p>
        {sources.countsText(fresh ?? "", changed ?? "", unchanged ?? "", vanished ?? "")}
        {run.rowsRejected > 0 ? `; ${sources.rejected(formatNumber(run.rowsRejected, 0, locale))}` : null}
      </p>
      {run.notes.length > 0 ? <Notes notes={run.notes} /> : null}
      {rejections.length > 0 ? <Rejections rejections={rejections} more={moreRejections} /> : null}
    </>
  );
}

function Notes({ notes }: { notes: readonly string[] }): ReactNode {
  const { sources } = useMessages();
  const list = (
    <ul className="notes small">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
  if (notes.length > OPEN_NOTES)
    return (
      <details>
        <summary>{sources.allNotes(notes.length)}</summary>
        {list}
      </details>
    );
  return (
    <>
      <p className="small quiet">{sources.notes}</p>
      {list}
    </>
  );
}

function Rejections({ rejections, more }: { rejections: readonly Rejection[]; more: number }): ReactNode {
  const { sources } = useMessages();
  const { column } = sources;
  const rows = rejections.map((one) => [
    one.unit,
    one.row === null ? "" : String(one.row),
    one.column ?? "",
    one.value ?? "",
    one.expected,
    String(one.count),
  ]);
  return (
    <details>
      <summary>{sources.rejections}</summary>
      <ScrollTable
        caption={sources.rejections}
        header={[column.unit, column.row, column.column, column.value, column.expected, column.count]}
        rows={rows}
      />
      {more > 0 ? <p className="small">{sources.moreRejections(more)}</p> : null}
    </details>
  );
}
