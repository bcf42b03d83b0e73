import type { ReactNode } from "react";
import { Amount } from "#app/components/amount.tsx";
import { RowHeading } from "#app/components/row-heading.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import { differenceOf } from "#app/domain/earlier-figure.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { changeText } from "#app/i18n/change-text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Change } from "./standing.ts";

export interface StandingRowProps {
  line: IndicatorLine;
  area: AreaKey;
  /** "muualla Kymenlaaksossa": told where the country has no figure. */
  elsewhere: string;
  /** Since when it has changed; absent: the row is told beside another one. */
  since?: Change["since"] | undefined;
}

/** One figure of the chapter: now, before, the change, what it is beside and the difference from that. */
export function StandingRow({ line, area, elsewhere, since }: StandingRowProps): ReactNode {
  const locale = useLocale();
  const { municipality, site } = useServerMessages();
  const { columns } = municipality.standing;
  const [value = null, , country = null] = line.values;
  const marks = line.marks[0];
  const [to, benchmark] =
    marks?.beside?.to === "rest"
      ? (["rest", marks.beside.benchmark] as const)
      : (["country", country] as const);
  const before = since ?? line.earlier[0] ?? null;
  const how = `/${locale}/verdicts/${line.key}/${area}`;
  const sizeOf = (to: number | null): string | null =>
    value === null || to === null
      ? null
      : changeText(differenceOf(value, to), line.unit, line.decimals, locale);
  return (
    <tr>
      <RowHeading line={line} speaksOf={area} />
      <td data-label={columns.now}>
        <Amount value={value} missing={line.missing[0] ?? null} decimals={line.decimals} />{" "}
        <small>{line.year}</small>
      </td>
      <td data-label={columns.before}>
        {before ? (
          <>
            <Amount value={before.value} missing={null} decimals={line.decimals} />{" "}
            <small>{before.year}</small>
          </>
        ) : (
          site.earlier.none
        )}
      </td>
      <td data-label={columns.change}>
        {since ? (
          <Size text={sizeOf(since.value)} mark={line.trendMarks?.trend} href={`${how}#trend`} />
        ) : (
          <ChangeFromBefore line={line} />
        )}
      </td>
      <td data-label={to === "rest" ? columns.benchmark : site.wholeCountry}>
        <Amount value={benchmark} missing={line.missing[2] ?? null} decimals={line.decimals} />
        {to === "rest" ? <RestName line={line} elsewhere={since ? elsewhere : null} /> : null}
        {to === "country" && line.summedCountry ? "†" : null}
      </td>
      <td data-label={columns.differenceShort}>
        <Size text={sizeOf(benchmark)} mark={since ? null : marks?.beside?.mark} href={`${how}#${to}`} />
      </td>
    </tr>
  );
}

/**
 * Beside what a municipality is put where the country has no figure; `elsewhere` null: a heading tells it.
 */
function RestName({ line, elsewhere }: { line: IndicatorLine; elsewhere: string | null }): ReactNode {
  const { verdicts } = useServerMessages();
  const from = line.marks[0]?.restFrom ?? "summed";
  const told = from === "summed" ? elsewhere : verdicts.restNote[from];
  return told === null ? null : <small className="beside-rest">{told}</small>;
}

interface SizeProps {
  /** Null where one of the two figures is missing. */
  text: string | null;
  mark: VerdictMarkData | null | undefined;
  href: string;
}

/** How large a difference is; one with a mark leads to how its verdict was reached. */
function Size({ text, mark, href }: SizeProps): ReactNode {
  const { verdicts } = useServerMessages();
  return mark ? <VerdictMark mark={mark} words={verdicts.mark} size={text} href={href} /> : text;
}

function ChangeFromBefore({ line }: { line: IndicatorLine }): ReactNode {
  const locale = useLocale();
  const { site } = useServerMessages();
  const earlier = line.earlier[0];
  if (!earlier) return null;
  if (earlier.change === null) return earlier.noChange && site.earlier.noChange[earlier.noChange];
  return changeText(earlier.change, line.unit, line.decimals, locale);
}
