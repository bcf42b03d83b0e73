import type { ReactNode } from "react";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import type { SEXES } from "#app/domain/observation.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";

interface SexTableProps {
  page: Pick<IndicatorPage, "bySex" | "sexes" | "sexNames" | "sex" | "facts">;
  /** The page's address for another sex: "?sex=female". */
  addressOf: (sex: (typeof SEXES)[number]) => string;
}

/** Women and men, or girls and boys, in one year, and the choice of whose figures the pictures show. */
export function SexTable({ page, addressOf }: SexTableProps): ReactNode {
  const { common, indicator } = useMessages();
  const locale = useLocale();
  const { bySex, sexes, sexNames, facts } = page;
  if (!bySex) return null;
  const figure = (value: number | null): string =>
    value === null ? common.missing.unknown : formatNumber(value, facts.decimals, locale);
  return (
    <section className="by-sex" aria-labelledby="by-sex">
      <h2 id="by-sex">{indicator.sexes.title(sexNames.female, sexNames.male)}</h2>
      <ScrollTable
        caption={indicator.sexes.caption(facts.title, bySex.year)}
        header={[indicator.sexes.area, ...bySex.sexes.map((sex) => sexNames[sex])]}
        rows={bySex.rows.map((row) => [row.area, ...row.values.map(figure)])}
      />
      {sexes.length > 1 ? (
        <p className="sex-choice no-print">
          {indicator.sexes.choose}
          {": "}
          {sexes.map((sex, at) => (
            <span key={sex}>
              {at > 0 ? ", " : ""}
              {sex === page.sex ? (
                <strong aria-current="true">{sexNames[sex]}</strong>
              ) : (
                <a href={addressOf(sex)}>{sexNames[sex]}</a>
              )}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}
