import type { ReactNode } from "react";
import { Amount } from "#app/components/amount.tsx";
import { RowHeading } from "#app/components/row-heading.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { Change } from "./standing.ts";
import { standingWords, type Told } from "./standing-words.ts";

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
  const messages = useServerMessages();
  const { municipality, site } = messages;
  const { columns } = municipality.standing;
  const told = standingWords(line, { since, elsewhere }, messages, locale);
  const { value, before, change, to, benchmark, benchmarkName, difference } = told;
  const how = `/${locale}/verdicts/${line.key}/${area}`;
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
      <td data-label={columns.change}>{change ? <Size {...change} href={`${how}#trend`} /> : null}</td>
      <td data-label={to === "rest" ? columns.benchmark : site.wholeCountry}>
        <Amount {...benchmark} decimals={line.decimals} />
        {benchmarkName === null ? null : <small className="beside-rest">{benchmarkName}</small>}
        {to === "country" && line.summedCountry ? "†" : null}
      </td>
      <td data-label={columns.differenceShort}>
        <Size {...difference} href={`${how}#${to}`} />
      </td>
    </tr>
  );
}

/** How large a difference is; one with a mark leads to how its verdict was reached. */
function Size({ text, mark, href }: Told & { href: string }): ReactNode {
  const { verdicts } = useServerMessages();
  return mark ? <VerdictMark mark={mark} words={verdicts.mark} size={text} href={href} /> : text;
}
