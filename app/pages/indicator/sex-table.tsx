import type { ReactNode } from "react";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import type { SEXES } from "#app/domain/observation.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { IndicatorPage } from "./indicator-page.server.ts";

interface SexTableProps {
  page: Pick<IndicatorPage, "bySex" | "sexes" | "sex" | "facts">;
  /** The page's address for another sex: "?sex=female". */
  addressOf: (sex: (typeof SEXES)[number]) => string;
}

/** Men and women side by side in one year, and the choice of whose figures the pictures show. */
export function SexTable({ page, addressOf }: SexTableProps): ReactNode {
  const { common, indicator } = useMessages();
  const locale = useLocale();
  const { bySex, sexes, facts } = page;
  if (!bySex) return null;
  const figure = (value: number | null): string =>
    value === null ? common.missing.unknown : formatNumber(value, facts.decimals, locale);
  return (
    <section className="by-sex" aria-labelledby="by-sex">
      <h2 id="by-sex">{indicator.sexes.title}</h2>
      <ScrollTable
        caption={indicator.sexes.caption(facts.title, bySex.year)}
        header={[indicator.sexes.area, ...bySex.sexes.map((sex) => common.sex[sex])]}
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
                <strong aria-current="true">{common.sex[sex]}</strong>
              ) : (
                <a href={addressOf(sex)}>{common.sex[sex]}</a>
              )}
            </span>
          ))}
        </p>
      ) : null}
    </section>
  );
}
