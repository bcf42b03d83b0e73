import type { ReactNode } from "react";

/** A table of ready texts; the first cell of each row is the row's heading. */
export interface TableTwin {
  caption: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * `of`: the picture whose twin it is, where several of a page have one caption. A table that scrolls sideways
 * inside its own region where the screen is narrow; the keyboard reaches it too.
 */
export function ScrollTable({ caption, header, rows, of }: TableTwin & { of?: string }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll-region" aria-label={of ? `${of}: ${caption}` : caption} tabIndex={0}>
      <table className="plain-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("\u001f")}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={header[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={header[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
