import type { ReactNode } from "react";
import { Amount } from "#app/components/amount.tsx";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

interface Cell {
  value: number | null;
  years: readonly number[];
  mark: VerdictMarkData | null;
  how: { area: string; part: string };
}

interface Row {
  key: IndicatorKey;
  name: LocalText;
  unit: keyof ReturnType<typeof useMessages>["common"]["unit"];
  decimals: number;
  alone: Cell | null;
  pooled: Cell | null;
  merged: readonly (Cell | null)[];
}

export interface TogetherTableProps {
  caption: string;
  rows: readonly Row[];
  /** The municipality, and the names of the areas that it is judged together with. */
  name: string;
  merged: readonly LocalText[];
}

/**
 * Indicators as rows: the municipality's latest year, its five years together, and those it is judged with,
 * each beside the country.
 */
export function TogetherTable({ caption, rows, name, merged }: TogetherTableProps): ReactNode {
  const locale = useLocale();
  const { site, together } = useServerMessages();
  const columns = [
    together.alone(name),
    together.fiveYears,
    ...merged.map((one) => inLocale(one, locale) ?? ""),
  ];
  return (
    <table className="indicator-table together-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{site.indicator}</th>
          {columns.map((label) => (
            <th key={label} scope="col" className="together-cell">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TogetherRow key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function TogetherRow({ row, columns }: { row: Row; columns: readonly string[] }): ReactNode {
  const locale = useLocale();
  const { common } = useMessages();
  const area = useSpokenArea();
  const title = indicatorTitle(row.name, row.key, locale);
  const unit = common.unit[row.unit];
  const cells = [row.alone, row.pooled, ...row.merged];
  return (
    <tr>
      <th scope="row">
        <a href={indicatorPath(locale, row.key, area)}>{title}</a>
        {titleNamesUnit(title, unit) ? null : <span className="line-note">{unit}</span>}
      </th>
      {columns.map((label, at) => (
        <td key={label} data-label={label} className="together-cell">
          <TogetherFigure cell={cells[at] ?? null} indicator={row.key} decimals={row.decimals} />
        </td>
      ))}
    </tr>
  );
}

function TogetherFigure({
  cell,
  indicator,
  decimals,
}: {
  cell: Cell | null;
  indicator: string;
  decimals: number;
}): ReactNode {
  const locale = useLocale();
  const { verdicts } = useServerMessages();
  if (!cell) return <Amount value={null} missing={null} decimals={decimals} />;
  const { value, years, mark, how } = cell;
  const period = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years[0];
  return (
    <>
      {value === null ? null : (
        <span className="together-figure">
          <Amount value={value} missing={null} decimals={decimals} />
          <span className="line-note">{period}</span>
        </span>
      )}
      {mark ? (
        <VerdictMark
          mark={mark}
          words={verdicts.mark}
          href={`/${locale}/verdicts/${indicator}/${how.area}#${how.part}`}
        />
      ) : null}
    </>
  );
}
