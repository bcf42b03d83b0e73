import type { ReactNode } from "react";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import type { FigureThen } from "#app/domain/figure-change.ts";
import { inLocale } from "#app/domain/text.ts";
import { amountText } from "#app/i18n/amount.ts";
import { changeText } from "#app/i18n/change-text.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type {
  ChangedFigureGroup,
  ChangedIndicatorFigures,
  ChangedKind,
  ChangedRow,
} from "./changed-figures.server.ts";
import { FoldedIndicator, FoldedPriority } from "./folded-priority.tsx";
import { turnedText } from "./turned-text.ts";

interface ChangedKindProps {
  changed: ChangedKind;
  /** One area alone is asked for: its indicators stand in one table. */
  ofOneArea: boolean;
}

/** So many changed figures a reader takes in without folding. */
const FEW = 12;

/** New, corrected or vanished figures, each beside the one before. */
export function ChangedKindSection({ changed, ofOneArea }: ChangedKindProps): ReactNode {
  const { figureChanges } = useServerMessages();
  const { kind, count, groups } = changed;
  if (count === 0) return null;
  const isShort = count <= FEW;
  return (
    <section className="changed-kind" aria-labelledby={kind}>
      <h2 id={kind}>
        {figureChanges.kind[kind]} <span className="quiet small">{figureChanges.count(count)}</span>
      </h2>
      <p>{figureChanges.kindNote[kind]}</p>
      {groups.map((group, at) => (
        <Group
          key={group.priority?.key ?? ""}
          group={group}
          ofOneArea={ofOneArea}
          isOpen={isShort || (at === 0 && kind === "new")}
          isShort={isShort}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  group: ChangedFigureGroup;
  ofOneArea: boolean;
  isOpen: boolean;
  isShort: boolean;
}

function Group({ group: { priority, indicators }, ofOneArea, isOpen, isShort }: GroupProps): ReactNode {
  const { figureChanges, changes } = useServerMessages();
  const locale = useLocale();
  const name = priority ? (inLocale(priority.name, locale) ?? priority.key) : changes.others;
  const count = figureChanges.count(indicators.reduce((sum, { rows }) => sum + rows.length, 0));
  return (
    <FoldedPriority priority={priority} count={count} isOpen={isOpen}>
      {ofOneArea ? (
        <ChangeTable caption={name} indicators={indicators} headedBy="indicator" />
      ) : (
        indicators.map((one) => <OneIndicator key={one.key} indicator={one} isOpen={isShort} />)
      )}
    </FoldedPriority>
  );
}

function OneIndicator({
  indicator,
  isOpen,
}: {
  indicator: ChangedIndicatorFigures;
  isOpen: boolean;
}): ReactNode {
  const { figureChanges } = useServerMessages();
  const locale = useLocale();
  const area = useSpokenArea();
  const { key, rows } = indicator;
  const name = indicatorTitle(indicator.name, key, locale);
  return (
    <FoldedIndicator
      name={name}
      count={figureChanges.count(rows.length)}
      isOpen={isOpen}
      href={indicatorPath(locale, key, area)}
    >
      <ChangeTable caption={name} indicators={[indicator]} headedBy="area" />
    </FoldedIndicator>
  );
}

interface ChangeTableProps {
  caption: string;
  indicators: readonly ChangedIndicatorFigures[];
  headedBy: "indicator" | "area";
}

function ChangeTable({ caption, indicators, headedBy }: ChangeTableProps): ReactNode {
  const { table } = useServerMessages().figureChanges;
  return (
    <table className="change-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table[headedBy]}</th>
          <th scope="col">{table.before}</th>
          <th scope="col">{table.now}</th>
          <th scope="col">{table.change}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.flatMap((indicator) =>
          indicator.rows.map((row) => (
            <ChangeRow
              key={`${indicator.key} ${row.region} ${row.before.year}`}
              indicator={indicator}
              row={row}
              headedBy={headedBy}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

interface ChangeRowProps {
  indicator: ChangedIndicatorFigures;
  row: ChangedRow;
  headedBy: "indicator" | "area";
}

function ChangeRow({ indicator, row, headedBy }: ChangeRowProps): ReactNode {
  const { figureChanges } = useServerMessages();
  const { earlier } = useMessages().site;
  const locale = useLocale();
  const { key, unit, decimals } = indicator;
  const { region, before, now, change, noChange } = row;
  return (
    <tr>
      <th scope="row">
        {headedBy === "area" ? (
          row.place
        ) : (
          <a href={indicatorPath(locale, key, region)}>{indicatorTitle(indicator.name, key, locale)}</a>
        )}
        <Turned indicator={key} row={row} />
      </th>
      <td>
        <Then figure={before} of={indicator} />
      </td>
      <td>
        {now ? <Then figure={now} of={indicator} /> : <span className="no-figure">{figureChanges.gone}</span>}
      </td>
      <td>
        {change === null ? (
          <span className="no-figure">{noChange ? earlier.noChange[noChange] : null}</span>
        ) : (
          changeText(change, unit, decimals, locale)
        )}
        {change === null || change === 0 ? null : (
          <span className="line-note">{row.small ? figureChanges.small : figureChanges.way[row.way]}</span>
        )}
      </td>
    </tr>
  );
}

/** A figure with its year. */
function Then({
  figure: { year, value, missing },
  of: { unit, decimals },
}: {
  figure: FigureThen;
  of: Pick<ChangedIndicatorFigures, "unit" | "decimals">;
}): ReactNode {
  const locale = useLocale();
  const { common } = useMessages();
  return (
    <>
      {value === null ? (
        <span className="no-figure">{common.missing[missing ?? "unknown"]}</span>
      ) : (
        amountText(value, unit, decimals, locale)
      )}
      <span className="line-note">{year}</span>
    </>
  );
}

/** The verdicts that the figure turned, each with the way to its grounds. */
function Turned({ indicator, row }: { indicator: string; row: ChangedRow }): ReactNode {
  const { figureChanges, verdicts } = useServerMessages();
  const locale = useLocale();
  if (row.turned.length === 0) return null;
  return row.turned.map((turned) => (
    <span key={turned.method} className="line-note">
      <a href={`/${locale}/verdicts/${indicator}/${row.region}#${turned.method}`}>
        {turnedText(turned, figureChanges, verdicts, locale)}
        <span className="visually-hidden">{`: ${row.place}`}</span>
      </a>
    </span>
  ));
}
