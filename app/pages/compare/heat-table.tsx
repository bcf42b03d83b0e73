import type { ReactNode } from "react";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { capital } from "#app/i18n/capital.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { CompareCell, CompareLine } from "./compare-lines.server.ts";
import type { ComparePage } from "./compare-page.server.ts";
import { compareSearch, TINTS } from "./compare-question.ts";

/** Indicators as rows, areas as columns: each row in its own unit and year, its cells tinted by one thing. */
export function HeatTable({ page }: { page: ComparePage }): ReactNode {
  const { compare, site, verdicts } = useServerMessages();
  const { table, state } = page;
  if (!table) return null;
  const { areas, lines } = table;
  const { tint } = state;
  const caption = compare.table.caption(compare.table.tint[tint]);
  return (
    <section aria-labelledby="compare-table">
      <h2 id="compare-table" className="visually-hidden">
        {compare.view.heat}
      </h2>
      <TableWays page={page} />
      <p className="quiet small">{compare.table.tint[tint]}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="scroll-region heat-region" aria-label={compare.view.heat} tabIndex={0}>
        <table className="heat-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {areas.map(({ address, name }) => (
                <th key={address} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <HeatRow key={line.key} line={line} areas={areas} tint={tint} />
            ))}
          </tbody>
        </table>
      </section>
      {tint === "country" ? <p className="quiet small">{compare.table.plain}</p> : null}
      <MissingReasons lines={lines} areas={areas} />
      {page.standIn && lines.some((line) => line.standIn) ? (
        <p className="quiet small">* {site.standIn(page.standIn)}</p>
      ) : null}
      {lines.some((line) => line.summedCountry) ? (
        <p className="quiet small">† {verdicts.summedCountry.note}</p>
      ) : null}
      <p className="source-line">{page.source}</p>
    </section>
  );
}

type Areas = NonNullable<ComparePage["table"]>["areas"];

interface RowProps {
  line: CompareLine;
  areas: Areas;
  tint: (typeof TINTS)[number];
}

function HeatRow({ line, areas, tint }: RowProps): ReactNode {
  const locale = useLocale();
  const { common } = useServerMessages();
  const area = useSpokenArea();
  const title = indicatorTitle(line.name, line.key, locale);
  const unit = common.unit[line.unit];
  const note = [...(titleNamesUnit(title, unit) || unit === "" ? [] : [unit]), String(line.year)].join(", ");
  const marks = [...(line.standIn ? ["*"] : []), ...(line.summedCountry ? ["†"] : [])];
  return (
    <tr>
      <th scope="row">
        <a href={indicatorPath(locale, line.key, area)}>{title}</a>
        <span className="line-note">{[note, ...marks].join(" ")}</span>
      </th>
      {areas.map(({ address }, at) => {
        const cell = line.cells[at];
        return cell ? <HeatCell key={address} cell={cell} line={line} tint={tint} /> : <td key={address} />;
      })}
    </tr>
  );
}

function HeatCell({
  cell,
  line,
  tint,
}: {
  cell: CompareCell;
  line: CompareLine;
  tint: RowProps["tint"];
}): ReactNode {
  const locale = useLocale();
  const { common, compare } = useServerMessages();
  if (cell.value === null)
    return (
      <td className="heat-none">
        <span aria-hidden="true">··</span>
        <span className="visually-hidden">{common.missing[cell.missing ?? "unknown"]}</span>
      </td>
    );
  const text = formatNumber(cell.value, line.decimals, locale);
  if (tint === "place")
    return (
      <td className={cell.fifth === null ? undefined : `fifth-${cell.fifth}`}>
        {text}
        {cell.fifth === null ? null : (
          <span className="visually-hidden">, {compare.table.fifth(cell.fifth)}</span>
        )}
      </td>
    );
  return (
    <td className={toneOf(cell.country)}>
      {text}
      <CountryMark cell={cell} line={line} />
    </td>
  );
}

/**
 * A clear difference has its mark, which leads to how it was reached; the others their word for who
 * listens.
 */
function CountryMark({ cell: { country, how }, line }: { cell: CompareCell; line: CompareLine }): ReactNode {
  const locale = useLocale();
  const { verdicts } = useServerMessages();
  if (!country || !isClear(country)) return null;
  return (
    <VerdictMark
      mark={country}
      words={verdicts.mark}
      compact
      href={how ? `/${locale}/verdicts/${line.key}/${how}#country` : undefined}
    />
  );
}

function isClear({ shape, small, certainty }: VerdictMarkData): boolean {
  return certainty !== "not-tested" && !small && (shape === "higher" || shape === "lower");
}

function toneOf(mark: VerdictMarkData | null): string | undefined {
  if (!mark || !isClear(mark)) return "heat-plain";
  if (mark.judgement === "better") return "heat-better";
  return mark.judgement === "worse" ? "heat-worse" : "heat-other";
}

/** Each reason once, with those that it is of. */
function MissingReasons({ lines, areas }: { lines: readonly CompareLine[]; areas: Areas }): ReactNode {
  const { common, compare } = useServerMessages();
  const found = new Map<string, Set<string>>();
  for (const line of lines)
    line.cells.forEach((cell, at) => {
      if (cell.value !== null) return;
      const reason = capital(common.missing[cell.missing ?? "unknown"]);
      found.set(reason, (found.get(reason) ?? new Set()).add(areas[at]?.name ?? ""));
    });
  if (found.size === 0) return null;
  const reasons = [...found].map(([reason, names]) => compare.table.missingOf(reason, [...names].join(", ")));
  return <p className="quiet small">{compare.table.missing(`${reasons.join(". ")}.`)}</p>;
}

/** What the shade tells and in which order the table stands, to be changed. */
function TableWays({ page: { state, table } }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { compare } = useServerMessages();
  const words = compare.table;
  return (
    <div className="heat-ways no-print">
      <nav className="ways" aria-label={words.tints}>
        <span>{words.tints}:</span>
        {TINTS.map((tint) => (
          <a
            key={tint}
            href={`/${locale}/compare${compareSearch({ ...state, tint })}`}
            aria-current={tint === state.tint ? "true" : undefined}
          >
            {words.tintName[tint]}
          </a>
        ))}
      </nav>
      <form action={`/${locale}/compare`} method="get">
        {[...new URLSearchParams(compareSearch({ ...state, order: null }))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="order">{words.order}</label>
        <select id="order" name="order" defaultValue={state.order ?? ""}>
          <option value="">{words.asChosen}</option>
          {table?.areas.map(({ address, name }) => (
            <option key={address} value={address}>
              {words.byArea(name)}
            </option>
          ))}
          {table?.lines.map((line) => (
            <option key={line.key} value={line.key}>
              {words.byIndicator(indicatorTitle(line.name, line.key, locale))}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {words.submitOrder}
        </button>
      </form>
    </div>
  );
}
