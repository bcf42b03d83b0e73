import type { ReactNode } from "react";

interface DeskTableProps {
  readonly caption: string;
  /** A heading a column; on a phone each cell repeats its own as `data-label`. */
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A list of the workspace: caption and headings around its rows. */
export function DeskTable({ caption, heads, children }: DeskTableProps) {
  return (
    <table className="desk-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
