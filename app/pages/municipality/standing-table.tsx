import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { StandingGroup } from "./standing-groups.ts";
import { StandingRow } from "./standing-row.tsx";

export interface StandingTableProps {
  caption: string;
  area: AreaKey;
  /** "muualla Kymenlaaksossa" */
  elsewhere: string;
  groups: readonly StandingGroup[];
}

const COLUMNS = 6;

/** What is worse, better, changed or otherwise different, each with its figures. */
export function StandingTable({ caption, area, elsewhere, groups }: StandingTableProps): ReactNode {
  const { municipality, site } = useServerMessages();
  const { columns, kinds, furtherKinds } = municipality.standing;
  const than = { country: municipality.standing.country, rest: elsewhere };
  const isBesideRest = ({ rows }: StandingGroup): boolean =>
    rows.some(({ line }) => line.marks[0]?.beside?.to === "rest");
  const mixed = groups.some(isBesideRest);
  const headings = [
    ...[columns.now, columns.before, columns.change],
    mixed ? columns.benchmark : site.wholeCountry,
    mixed ? columns.differenceShort : columns.difference,
  ];
  return (
    <table className={mixed ? "standing-table beside-rest" : "standing-table"}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{site.indicator}</th>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ kind, to, rows, count, further }) => (
        <tbody key={`${kind} ${to}`}>
          <tr>
            <th scope="rowgroup" colSpan={COLUMNS}>
              {(further ? furtherKinds : kinds)[kind](count, than[to])}
            </th>
          </tr>
          {rows.map(({ line, since }) => (
            <StandingRow key={line.key} line={line} area={area} elsewhere={elsewhere} since={since} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
