import type { ReactNode } from "react";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import type { FrozenTable } from "#app/domain/report-version.ts";

/** A table of a version. `of`: whose numbers it has, where several have one caption. */
export function FrozenTableView({ table, of }: { table: FrozenTable; of?: string }): ReactNode {
  const { caption, columns, rows } = table;
  const texts = rows.map((row) => row.map(({ text }) => text));
  return <ScrollTable caption={caption} header={columns} rows={texts} {...(of ? { of } : {})} />;
}
