import { Fragment, type ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Locale } from "#app/domain/text.ts";
import type { BenchmarkFrom } from "#app/domain/verdict.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { Amount } from "./amount.tsx";
import { ChangeFromEarlier } from "./change-from-earlier.tsx";
import { hasGoalRow, type TableGoals } from "./goal-row.tsx";
import { MiniTrend } from "./mini-trend.tsx";
import { RowHeading } from "./row-heading.tsx";
import { trendLabel } from "./trend-label.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** A column of figures. `county`: the column that the maakunta may stand in for. */
export interface TableColumn {
  label: string;
  role: "home" | "county" | "country" | "municipality";
}

/**
 * `column`: the first column's verdicts in words, in columns of their own; `rest` the one beside its county
 * too. `cells`: a mark in each cell.
 */
export type TableVerdicts = { as: "column"; rest: boolean } | { as: "cells" };

export interface IndicatorRowProps {
  line: IndicatorLine;
  columns: readonly TableColumn[];
  /** Whether figures that stand in carry a mark. */
  marked: boolean;
  trendName: string;
  changeOf: number;
  changeLabel: string;
  verdicts: TableVerdicts;
  speaksOf: AreaKey | undefined;
  goals: TableGoals | null;
}

/** One indicator of the table. */
export function IndicatorRow(props: IndicatorRowProps): ReactNode {
  const { line, columns, marked, trendName, changeOf, changeLabel, verdicts, speaksOf, goals } = props;
  const locale = useLocale();
  const { site, chart, verdicts: words } = useServerMessages();
  const goalRow = hasGoalRow(goals, line);
  return (
    <tr className={goalRow ? "before-goals" : undefined}>
      <RowHeading line={line} speaksOf={speaksOf} rowSpan={goalRow ? 2 : undefined} />
      <td className="trend-cell">
        <MiniTrend trend={line.trend} label={trendLabel(line, trendName, { site, chart }, locale)} />
        {line.trendMarks ? (
          <VerdictMark
            mark={line.trendMarks.trend}
            words={words.mark}
            href={howAddress(locale, line, line.trend.region, "trend")}
          />
        ) : null}
      </td>
      {columns.map(({ label, role }, at) => {
        const fifth = line.fifths[at];
        return (
          <Fragment key={label}>
            <td data-label={label} className={cellClass(role, fifth ?? null)}>
              <Amount
                value={line.values[at] ?? null}
                missing={line.missing[at] ?? null}
                decimals={line.decimals}
              />
              {verdicts.as === "cells" ? <LineMark line={line} at={at} method="beside" compact /> : null}
              {marked && role === "county" && line.standIn && line.values[at] != null ? (
                <span className="mark">*</span>
              ) : null}
              {role === "country" && line.summedCountry ? <span className="mark">†</span> : null}
              {role === "country" && verdicts.as === "cells" && isBesideRest(line) ? (
                <span className="mark">‡</span>
              ) : null}
            </td>
            {at === changeOf ? (
              <td className="change-cell" data-label={changeLabel}>
                <ChangeFromEarlier line={line} at={at} />
              </td>
            ) : null}
          </Fragment>
        );
      })}
      {verdicts.as === "column" ? (
        <td className="verdict-cell" data-label={words.column.country}>
          <LineMark line={line} at={0} method="country" />
        </td>
      ) : null}
      {verdicts.as === "column" && verdicts.rest ? (
        <td className="verdict-cell" data-label={words.column.rest}>
          <LineMark line={line} at={0} method="rest" />
          <RestNote from={line.marks[0]?.restFrom ?? null} />
        </td>
      ) : null}
      <td className="year-cell" data-label={site.year}>
        {line.year}
      </td>
    </tr>
  );
}

/** Whether the country has no figure, and some of the areas stand beside the rest of their county instead. */
export function isBesideRest({ marks }: Pick<IndicatorLine, "marks">): boolean {
  return marks.some((one) => one?.beside?.to === "rest");
}

/** The address that tells how a verdict of the line was reached. */
function howAddress(locale: Locale, { key }: IndicatorLine, area: string, method: string): string {
  return `/${locale}/verdicts/${key}/${area}#${method}`;
}

interface LineMarkProps {
  line: IndicatorLine;
  /** Which of the line's areas. */
  at: number;
  /** `beside`: the country or, where it has no figure, the rest of the county. */
  method: "beside" | "country" | "rest";
  compact?: boolean;
}

function LineMark({ line, at, method, compact = false }: LineMarkProps): ReactNode {
  const [locale, { verdicts }] = [useLocale(), useServerMessages()];
  const marks = line.marks[at];
  const mark = method === "beside" ? marks?.beside?.mark : marks?.[method];
  if (!mark) return null;
  const to = method === "beside" ? (marks?.beside?.to ?? "country") : method;
  const note = method === "beside" && to === "rest" ? verdicts.besideRest.mark : undefined;
  const href = howAddress(locale, line, line.regions[at] ?? "", to);
  return <VerdictMark mark={mark} words={verdicts.mark} compact={compact} note={note} href={href} />;
}

/** Beside the others together nothing is said: that is what the column means. */
function RestNote({ from }: { from: BenchmarkFrom | null }): ReactNode {
  const { verdicts } = useServerMessages();
  if (from === null || from === "summed") return null;
  return <span className="line-note">{verdicts.restNote[from]}</span>;
}

function cellClass(role: TableColumn["role"], fifth: number | null): string {
  return ["figure-cell", role === "home" ? "home-cell" : "", fifth === null ? "" : `fifth-${fifth}`]
    .filter(Boolean)
    .join(" ");
}
