import { Fragment, type ReactNode } from "react";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { amountText, titleNamesUnit } from "#app/i18n/amount.ts";
import { capital } from "#app/i18n/capital.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { trendInShort } from "#app/i18n/verdict-sentences/short-verdict.ts";
import { Amount } from "./amount.tsx";
import { GoalRow, hasGoalRow, type TableGoals } from "./goal-row.tsx";
import { MiniTrend } from "./mini-trend.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

export interface IndicatorTableProps {
  caption: string;
  captionHidden?: boolean;
  lines: readonly IndicatorLine[];
  /** One a column of figures, in the order of the lines' values. `county`: the column that the maakunta may stand in for. */
  columns: readonly { label: string; role: "home" | "county" | "country" | "municipality" }[];
  /** The name of the maakunta, for the columns and notes where its figure stands in. */
  maakunta: string | null;
  /** Whose line the small pictures show. */
  trendName: string;
  /** `column`: the first column's verdicts in words, in columns of their own; `rest` the one beside its county too. `cells`: a mark in each cell. */
  verdicts: { as: "column"; rest: boolean } | { as: "cells" };
  /** Nothing of goals is shown where there are none. */
  goals?: TableGoals;
}

/** Trend and year, beside the columns of figures and of verdicts. */
const OTHER_COLUMNS = 2;
/** More columns of figures than this stand closer together. */
const MANY_COLUMNS = 4;

/** Indicators as rows: small trend, figures of some areas in one year, the year. */
export function IndicatorTable(props: IndicatorTableProps): ReactNode {
  const { caption, captionHidden = false, lines, maakunta, trendName, verdicts, goals = null } = props;
  const { site, verdicts: words } = useMessages();
  const verdictColumns = verdicts.as === "cells" ? 0 : verdicts.rest ? 2 : 1;
  const allStandIn = lines.length > 0 && lines.every((line) => line.standIn);
  const someStandIn = !allStandIn && lines.some((line) => line.standIn);
  const columns = props.columns.map((column) =>
    column.role === "county" && allStandIn && maakunta
      ? { ...column, label: site.maakunta(maakunta) }
      : column,
  );
  return (
    <>
      <table className={columns.length > MANY_COLUMNS ? "indicator-table many" : "indicator-table"}>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{site.indicator}</th>
            <th scope="col" className="trend-cell">
              {site.trend}
            </th>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className="figure-cell">
                {label}
              </th>
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
                verdicts={verdicts}
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
      {someStandIn && maakunta ? <p className="table-notes">* {site.standIn(maakunta)}</p> : null}
    </>
  );
}

interface RowProps {
  line: IndicatorLine;
  columns: IndicatorTableProps["columns"];
  /** Whether figures that stand in carry a mark. */
  marked: boolean;
  trendName: string;
  verdicts: IndicatorTableProps["verdicts"];
  goals: TableGoals | null;
}

function IndicatorRow({ line, columns, marked, trendName, verdicts, goals }: RowProps): ReactNode {
  const locale = useLocale();
  const { site, common, chart, verdicts: words } = useMessages();
  const title = indicatorTitle(line.title, line.key, locale);
  const unit = common.unit[line.unit];
  const goalRow = hasGoalRow(goals, line);
  return (
    <tr className={goalRow ? "before-goals" : undefined}>
      <th scope="row" rowSpan={goalRow ? 2 : undefined} lang={foreign(line.title, locale)}>
        <a href={`/${locale}/indicators/${line.key}`}>{title}</a>
        {titleNamesUnit(title, unit) ? null : <span className="line-note">{unit}</span>}
        {line.stale ? <span className="line-note">{site.stale(line.year)}</span> : null}
      </th>
      <td className="trend-cell">
        <MiniTrend trend={line.trend} name={trendName} label={trendLabel(line)} />
        {line.trendMarks ? (
          <VerdictMark
            mark={line.trendMarks.trend}
            words={words.mark}
            href={howAddress(line.trend.region, "trend")}
          />
        ) : null}
      </td>
      {columns.map(({ label, role }, at) => {
        const fifth = line.fifths[at];
        return (
          <td key={label} data-label={label} className={cellClass(role, fifth ?? null)}>
            <Amount
              value={line.values[at] ?? null}
              missing={line.missing[at] ?? null}
              decimals={line.decimals}
            />
            {verdicts.as === "cells" ? <CellMark at={at} /> : null}
            {marked && role === "county" && line.standIn && line.values[at] != null ? (
              <span className="mark">*</span>
            ) : null}
          </td>
        );
      })}
      {verdicts.as === "column" ? (
        <td className="verdict-cell" data-label={words.column.country}>
          <ColumnMark method="country" />
        </td>
      ) : null}
      {verdicts.as === "column" && verdicts.rest ? (
        <td className="verdict-cell" data-label={words.column.rest}>
          <ColumnMark method="rest" />
        </td>
      ) : null}
      <td className="year-cell" data-label={site.year}>
        {line.year}
      </td>
    </tr>
  );

  function howAddress(region: string, method: string): string {
    return `/${locale}/verdicts/${line.key}/${region}#${method}`;
  }

  function ColumnMark({ method }: { method: "country" | "rest" }): ReactNode {
    const mark = line.marks[0]?.[method];
    if (!mark) return null;
    return <VerdictMark mark={mark} words={words.mark} href={howAddress(line.regions[0] ?? "", method)} />;
  }

  function CellMark({ at }: { at: number }): ReactNode {
    const mark = line.marks[at]?.country;
    if (!mark) return null;
    return (
      <VerdictMark
        mark={mark}
        words={words.mark}
        compact
        href={howAddress(line.regions[at] ?? "", "country")}
      />
    );
  }

  /** The latest figure with the verdict that the mark beside it shows; without one the first and the latest, which tell no change. */
  function trendLabel({ trend, trendMarks, unit: lineUnit, decimals }: IndicatorLine): string {
    const told = trend.years.flatMap((year, at) => {
      const value = trend.values[at];
      return value == null ? [] : [{ year, amount: amountText(value, lineUnit, decimals, locale) }];
    });
    const text = (point: (typeof told)[number] | undefined): string =>
      point ? `${point.year} ${point.amount}` : site.missing;
    const latest = told.at(-1);
    const verdict = trendMarks && trendInShort(trendMarks.trend, null, locale);
    if (latest && told.length === 1)
      return site.oneFigure(chart.altFigureIn(trendName, latest.amount, latest.year));
    if (!latest || !verdict) return site.trendOf(trendName, text(told[0]), text(latest));
    const figure = chart.altFigureIn(trendName, latest.amount, latest.year);
    return `${figure}. ${capital(verdict.period)} ${verdict.text}.`;
  }
}

function cellClass(role: RowProps["columns"][number]["role"], fifth: number | null): string {
  return ["figure-cell", role === "home" ? "home-cell" : "", fifth === null ? "" : `fifth-${fifth}`]
    .filter(Boolean)
    .join(" ");
}

/** The language of a title that is not in the reader's own. */
function foreign(title: LocalText, locale: keyof LocalText): keyof LocalText | undefined {
  if (title[locale]) return undefined;
  const shown = inLocale(title, locale);
  return (["fi", "sv", "en"] as const).find((one) => title[one] === shown && shown !== null);
}
