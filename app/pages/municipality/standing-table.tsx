import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Change } from "./standing.ts";
import { StandingRow } from "./standing-row.tsx";

/** In the order in which readers ask. */
export const STANDING_KINDS = ["worse", "better", "changed", "unjudged"] as const;

export interface StandingGroup {
  kind: (typeof STANDING_KINDS)[number];
  /** What all of its figures are beside; of those that have changed, anything. */
  to: Beside;
  rows: readonly { line: IndicatorLine; since?: Change["since"] }[];
  /** How many of the kind the heading tells: all where these are the first of them, else these. */
  count: number;
  /** Others of the kind stand before these. */
  further: boolean;
}

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
