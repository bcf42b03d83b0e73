import type { ReactNode } from "react";
import { GoalMark } from "#app/components/goal-mark.tsx";
import { appendixGroups } from "#app/domain/appendix-group.ts";
import type { FrozenCell, FrozenTable, FrozenTableBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";

/** A list of a version: key figures, goals, measures, bodies, or the appendix of indicators. */
export function FrozenListView({ block, locale }: { block: FrozenTableBlock; locale: Locale }): ReactNode {
  const shown = block.shown[locale];
  if (!shown) return null;
  const { table, notes, source } = shown;
  return (
    <div className="report-list">
      {block.kind === "indicator-appendix" ? (
        <AppendixGroups table={table} />
      ) : (
        <ListTable table={table} named={block.kind} />
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {source ? <p className="source-line">{source}</p> : null}
    </div>
  );
}

/**
 * Its names wrap, and on a narrow screen each row stands under its name: nothing is off the screen. A table
 * without a row shows its name alone.
 */
function ListTable({ table, named }: { table: FrozenTable; named: string }): ReactNode {
  const { caption, columns, rows } = table;
  if (rows.length === 0) return <p className="report-list-name">{caption}</p>;
  return (
    <table className={`report-rows ${named}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ text }) => text).join("\u001f")}>
            {row.map((cell, at) => (
              <ListCell key={columns[at]} cell={cell} column={columns[at] ?? ""} heads={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ListCell({ cell, column, heads }: { cell: FrozenCell; column: string; heads: boolean }): ReactNode {
  if (heads) return <th scope="row">{cell.text}</th>;
  const number = cell.value !== undefined || cell.missing !== undefined;
  return (
    <td className={number ? "number" : undefined} data-label={column}>
      {cell.mark ? <GoalMark state={cell.mark} word={cell.text} /> : cell.text}
    </td>
  );
}

/**
 * Eighty rows of which most say the same are read by nobody: what is said once has its indicators under it.
 */
function AppendixGroups({ table }: { table: FrozenTable }): ReactNode {
  return (
    <>
      <p className="report-list-name">{table.caption}</p>
      <dl className="report-appendix">
        {appendixGroups(table).map(({ state, reason, names }) => (
          <div key={`${state}\u001f${reason}`}>
            <dt>
              <span>{capital(state)}:</span> {reason} ({names.length})
            </dt>
            <dd>
              <ul>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
