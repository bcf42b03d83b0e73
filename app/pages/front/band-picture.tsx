import type { ReactNode } from "react";
import { Amount } from "#app/components/amount.tsx";
import { MiniTrend } from "#app/components/mini-trend.tsx";
import { trendLabel } from "#app/components/trend-label.ts";
import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import { titleNamesUnit } from "#app/i18n/amount.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface BandPictureProps {
  line: IndicatorLine;
  /** Whose line it is: the county, or the maakunta where its figure stands in. */
  name: string;
}

/**
 * The one picture of a priority: the years of what is put first, with its latest figure beside the country's.
 */
export function BandPicture({ line, name }: BandPictureProps): ReactNode {
  const locale = useLocale();
  const { site, chart, common } = useServerMessages();
  const title = indicatorTitle(line.name, line.key, locale);
  const unit = common.unit[line.unit];
  const [first, last] = [line.trend.years[0], line.trend.years.at(-1)];
  const [value = null, country = null] = line.values;
  return (
    <figure className="band-picture">
      <figcaption>
        {titleNamesUnit(title, unit) ? title : withUnit(title, unit)},{" "}
        <span className="quiet">
          {first}–{last}
        </span>
      </figcaption>
      <MiniTrend trend={line.trend} label={trendLabel(line, name, { site, chart }, locale)} />
      <p>
        {name}{" "}
        <strong>
          <Amount value={value} missing={line.missing[0] ?? null} decimals={line.decimals} />
        </strong>
        , {site.wholeCountry.toLowerCase()}{" "}
        <Amount value={country} missing={line.missing[1] ?? null} decimals={line.decimals} /> ({line.year})
      </p>
    </figure>
  );
}

/** "Vaikeasti työllistyvät, %", "Omaisuusrikokset / 1 000". */
function withUnit(title: string, unit: string): string {
  return unit.startsWith("/") ? `${title} ${unit}` : `${title}, ${unit}`;
}
