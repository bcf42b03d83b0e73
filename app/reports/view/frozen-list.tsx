import type { ReactNode } from "react";
import { GoalMark } from "#app/components/goal-mark.tsx";
import { appendixGroups } from "#app/domain/appendix-group.ts";
import type { FrozenCell, FrozenTable, FrozenTableBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";
import type { ReportWords } from "./report-words.ts";

type Foreign = Pick<ReportWords, "foreign">;

/** A list of a version: key figures, goals, measures, bodies, or the appendix of indicators. */
export function FrozenListView({
  block,
  locale,
  words,
}: {
  block: FrozenTableBlock;
  locale: Locale;
  words: Pick<ReportWords, "foreign">;
}): ReactNode {
  const shown = block.shown[locale];
  if (!shown) return null;
  const { table, notes, source } = shown;
  return (
    <div className="report-list">
      {block.kind === "indicator-appendix" ? (
        <AppendixGroups table={table} words={words} />
      ) : (
        <ListTable table={table} named={block.kind} words={words} />
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {source ? <p className="source-line">{source}</p> : null}
    </div>
  );
}

/** A text that is there in another language only, marked as such for eyes and ears. */
function InItsLanguage({
  text,
  lang,
  words,
}: {
  text: string;
  lang: Locale | undefined;
  words: Foreign;
}): ReactNode {
  if (!lang) return text;
  return (
    <>
      <span lang={lang}>{text}</span> <span className="quiet small">({words.foreign[lang]})</span>
    </>
  );
}

/**
 * Its names wrap, and on a narrow screen each row stands under its name: nothing is off the screen. A table
 * without a row shows its name alone.
 */
function ListTable({
  table,
  named,
  words,
}: {
  table: FrozenTable;
  named: string;
  words: Foreign;
}): ReactNode {
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
              <ListCell
                key={columns[at]}
                words={words}
                cell={cell}
                column={columns[at] ?? ""}
                heads={at === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ListCell({
  cell,
  column,
  heads,
  words,
}: {
  cell: FrozenCell;
  column: string;
  heads: boolean;
  words: Foreign;
}): ReactNode {
  const said = <InItsLanguage text={cell.text} lang={cell.lang} words={words} />;
  if (heads) return <th scope="row">{said}</th>;
  const number = cell.value !== undefined || cell.missing !== undefined;
  return (
    <td className={number ? "number" : undefined} data-label={column}>
      {cell.mark ? <GoalMark state={cell.mark} word={cell.text} /> : said}
    </td>
  );
}

/**
 * Eighty rows of which most say the same are read by nobody: what is said once has its indicators under it.
 */
function AppendixGroups({ table, words }: { table: FrozenTable; words: Foreign }): ReactNode {
  return (
    <>
      <p className="report-list-name">{table.caption}</p>
      <dl className="report-appendix">
        {appendixGroups(table).map(({ state, reason, lang, names }) => (
          <div key={`${state}\u001f${reason}`}>
            <dt>
              <span>{capital(state)}:</span> <InItsLanguage text={reason} lang={lang} words={words} /> (
              {names.length})
            </dt>
            <dd>
              <ul>
                {names.map((name) => (
                  <li key={name.text}>
                    <InItsLanguage text={name.text} lang={name.lang} words={words} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
