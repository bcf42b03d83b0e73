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
  /** Since when it has changed; absent: the row is told beside the country. */
  since?: Change["since"] | undefined;
}

/** One figure of the chapter: now, before, the change, the whole country and the difference from it. */
export function StandingRow({ line, area, since }: StandingRowProps): ReactNode {
  const locale = useLocale();
  const { municipality, site } = useServerMessages();
  const { columns } = municipality.standing;
  const [value = null, , country = null] = line.values;
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
      <td data-label={site.wholeCountry}>
        <Amount value={country} missing={line.missing[2] ?? null} decimals={line.decimals} />
        {line.summedCountry ? "†" : null}
      </td>
      <td data-label={columns.differenceShort}>
        <Size text={sizeOf(country)} mark={since ? null : line.marks[0]?.country} href={`${how}#country`} />
      </td>
    </tr>
  );
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
