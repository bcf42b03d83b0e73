import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { OverviewText } from "#app/components/overview-text.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { sentenceQuestion } from "#app/components/sentence-question.ts";
import type { RowGoal } from "#app/domain/goal.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { FrontPriority } from "./front-page.server.ts";

export interface PriorityBandProps {
  priority: FrontPriority;
  countyName: string;
  maakunta: string | null;
  goals: readonly RowGoal[];
}

/** One priority on the front page: name, a plain fact, its key indicators. */
export function PriorityBand({ priority, countyName, maakunta, goals }: PriorityBandProps): ReactNode {
  const locale = useLocale();
  const { front, site } = useServerMessages();
  const name = inLocale(priority.name, locale) ?? priority.key;
  const address = `/${locale}/priorities/${priority.key}`;
  const headline = priority.headline && inLocale(priority.headline, locale);
  // Where nothing is put first, a plain fact opens the band.
  const told = priority.overview !== null && priority.overview.headlines.length > 0;
  const plain = priority.lines.find(({ key }) => key === priority.headlineIndicator);
  const headingId = `priority-${priority.position}`;
  return (
    <section className={`band ${hueClass(priority.position)}`} aria-labelledby={headingId}>
      <div className="band-head">
        <PriorityIcon position={priority.position} />
        <p className="kicker">{front.priority(priority.position)}</p>
        <h2 id={headingId}>
          <a href={address}>{name}</a>
        </h2>
        <p className="description">{inLocale(priority.description, locale)}</p>
      </div>
      <div>
        {told ? <OverviewText overview={priority.overview} /> : null}
        {!told && headline ? (
          <p className="headline">
            <a href={`/${locale}/indicators/${priority.headlineIndicator}`}>{headline}</a>
            {plain?.regions[0] ? (
              <AddToReport
                within
                question={sentenceQuestion(
                  { indicator: plain.key, area: plain.regions[0], sex: "total" },
                  "figure",
                )}
                about={headline}
              />
            ) : null}
          </p>
        ) : null}
        {!told && priority.overview ? (
          <p className="standing">{inLocale(priority.overview.summary, locale)}</p>
        ) : null}
        {priority.lines.length > 0 ? (
          <IndicatorTable
            caption={name}
            captionHidden
            lines={priority.lines}
            columns={[
              { label: countyName, role: "county" },
              { label: site.wholeCountry, role: "country" },
            ]}
            maakunta={maakunta}
            trendName={countyName}
            changeOf={0}
            verdicts={{ as: "column", rest: false }}
            goals={{ named: false, list: goals }}
          />
        ) : (
          <p>{front.noFigures}</p>
        )}
        <p className="more">
          <a href={address}>{front.all(priority.indicators)}</a>
        </p>
      </div>
    </section>
  );
}
