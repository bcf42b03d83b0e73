import { Fragment, type ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { AddToReport } from "./add-to-report.tsx";
import { DrawnOnce } from "./drawn-once.tsx";
import { GoalRow, hasGoalRow, type TableGoals } from "./goal-row.tsx";
import { IndicatorRow, isBesideRest, type TableColumn, type TableVerdicts } from "./indicator-row.tsx";

export interface IndicatorTableProps {
  caption: string;
  captionHidden?: boolean;
  lines: readonly IndicatorLine[];
  /** One a column of figures, in the order of the lines' values. */
  columns: readonly TableColumn[];
  /** The name of the maakunta, for the columns and notes where its figure stands in. */
  maakunta: string | null;
  /** Whose line the small pictures show. */
  trendName: string;
  /** The column whose change from the figure before is told beside it. */
  changeOf: number;
  verdicts: TableVerdicts;
  /** The municipality that the pages of the indicators are to speak of; absent: the county. */
  speaksOf?: AreaKey | undefined;
  /** Nothing of goals is shown where there are none. */
  goals?: TableGoals;
  /** Data of the server from which the table follows: it then draws it once. */
  by?: object;
}

/** Trend, change and year, beside the columns of figures and of verdicts. */
const OTHER_COLUMNS = 3;
/** More columns of figures than this stand closer together. */
const MANY_COLUMNS = 4;

/** Indicators as rows: small trend, figures of some areas in one year, the year. */
export function IndicatorTable(props: IndicatorTableProps): ReactNode {
  const {
    caption,
    captionHidden = false,
    lines,
    maakunta,
    trendName,
    changeOf,
    verdicts,
    speaksOf,
    goals = null,
    by,
  } = props;
  const { site, verdicts: words } = useServerMessages();
  const verdictColumns = verdicts.as === "cells" ? 0 : verdicts.rest ? 2 : 1;
  const allStandIn = lines.length > 0 && lines.every((line) => line.standIn);
  const someStandIn = !allStandIn && lines.some((line) => line.standIn);
  const columns = props.columns.map((column) =>
    column.role === "county" && allStandIn && maakunta
      ? { ...column, label: site.maakunta(maakunta) }
      : column,
  );
  // Beside many areas it must say whose change it is.
  const ofMany = columns.length > MANY_COLUMNS ? site.earlier.of(columns[changeOf]?.label ?? "") : null;
  const changeLabel = ofMany ?? site.earlier.short;
  return (
    <>
      <DrawnOnce by={by} as="indicators">
        {() => (
          <table className={tableClass(columns.length, verdictColumns)}>
            <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{site.indicator}</th>
                <th scope="col" className="trend-cell">
                  {site.trend}
                </th>
                {columns.map(({ label }, at) => (
                  <Fragment key={label}>
                    <th scope="col" className="figure-cell">
                      {label}
                    </th>
                    {at === changeOf ? (
                      <th scope="col" className="change-cell">
                        {ofMany ?? site.earlier.heading}
                      </th>
                    ) : null}
                  </Fragment>
                ))}
                {verdicts.as === "column" ? (
                  <th scope="col" className="verdict-cell">
                    {words.column.country}
                  </th>
                ) : null}
                {verdicts.as === "column" && verdicts.rest ? (
                  <th scope="col" className="verdict-cell">
                    {words.column.rest}
                  </th>
                ) : null}
                <th scope="col" className="year-cell">
                  {site.year}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Fragment key={line.key}>
                  <IndicatorRow
                    line={line}
                    columns={columns}
                    marked={someStandIn}
                    trendName={trendName}
                    changeOf={changeOf}
                    changeLabel={changeLabel}
                    verdicts={verdicts}
                    speaksOf={speaksOf}
                    goals={goals}
                  />
                  {hasGoalRow(goals, line) ? (
                    <GoalRow
                      goals={goals}
                      line={line}
                      areas={columns.map(({ label }) => label)}
                      span={columns.length + OTHER_COLUMNS + verdictColumns}
                    />
                  ) : null}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
      </DrawnOnce>
      {lines.length > 0 ? (
        <AddToReport
          question={keyFiguresQuestion(lines, changeOf, speaksOf)}
          about={caption}
          as={{ keyFiguresOf: columns[changeOf]?.label ?? trendName }}
        />
      ) : null}
      {someStandIn && maakunta ? <p className="table-notes">* {site.standIn(maakunta)}</p> : null}
      {lines.some((line) => line.summedCountry) && columns.some(({ role }) => role === "country") ? (
        <p className="table-notes">† {words.summedCountry.note}</p>
      ) : null}
      {verdicts.as === "cells" && lines.some(isBesideRest) ? (
        <p className="table-notes">‡ {words.besideRest.note}</p>
      ) : null}
    </>
  );
}

/** The table as key figures of the area that it is about, for who takes it into a report. */
function keyFiguresQuestion(
  lines: readonly IndicatorLine[],
  at: number,
  speaksOf: AreaKey | undefined,
): string {
  const own = lines.find(({ standIn }) => !standIn) ?? lines[0];
  return `list=${lines.map(({ key }) => key).join(",")}&area=${speaksOf ?? own?.regions[at] ?? ""}`;
}

/** How close the cells stand, and how they fold on a phone. */
function tableClass(columns: number, verdictColumns: number): string {
  return ["indicator-table", columns > MANY_COLUMNS ? "many" : "", verdictColumns > 1 ? "two-verdicts" : ""]
    .filter(Boolean)
    .join(" ");
}
