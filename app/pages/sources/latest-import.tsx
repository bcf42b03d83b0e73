import type { ReactNode } from "react";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import type { ImportId } from "#app/domain/source.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { StoredRejection } from "#db/queries/runs.ts";
import { ImportNotes } from "./import-notes.tsx";
import { RejectedRows } from "./rejected-rows.tsx";
import type { UnitTitles } from "./unit-name.ts";

export interface ImportRunFacts {
  source: ImportId;
  status: "running" | "finished" | "partial" | "failed";
  example: boolean;
  startedAt: string;
  endedAt: string | null;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  rowsVanished: number;
  rowsRejected: number;
  notes: readonly RunNote[];
}

/** How an import went, in words and counts. */
export function LatestImport({
  run,
  counted,
  rejections,
  moreRejections,
  unitTitles,
}: {
  run: ImportRunFacts;
  /** Whether it brings figures, which are counted: boundaries are not. */
  counted: boolean;
  rejections: readonly StoredRejection[];
  moreRejections: number;
  unitTitles: UnitTitles;
}): ReactNode {
  const locale = useLocale();
  const { sources } = useServerMessages();
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
      {counted ? (
        <p>
          {sources.countsText(fresh ?? "", changed ?? "", unchanged ?? "", vanished ?? "")}
          {run.rowsRejected > 0 ? `; ${sources.rejected(formatNumber(run.rowsRejected, 0, locale))}` : null}
        </p>
      ) : null}
      {run.notes.length > 0 ? (
        <ImportNotes notes={run.notes} source={run.source} titles={unitTitles} />
      ) : null}
      {rejections.length > 0 ? (
        <RejectedRows rejections={rejections} more={moreRejections} source={run.source} titles={unitTitles} />
      ) : null}
    </>
  );
}
