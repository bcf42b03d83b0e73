import type { ReactNode } from "react";
import { GoalLegend } from "#app/components/goal-legend.tsx";
import { IndicatorTable } from "#app/components/indicator-table.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { areaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityPage } from "./municipality-page.server.ts";

export interface FiguresByPriorityProps {
  page: MunicipalityPage;
  /** Names of the first two columns. */
  name: string;
  countyName: string;
}

/** Every figure of the municipality, a table a priority, with what the marks mean. */
export function FiguresByPriority({ page, name, countyName }: FiguresByPriorityProps): ReactNode {
  const locale = useLocale();
  const { municipality, site } = useServerMessages();
  const own = areaKey(page.municipality);
  return (
    <>
      {page.priorities
        .filter((priority) => priority.lines.length > 0)
        .map((priority) => (
          <section
            key={priority.key}
            id={`figures-${priority.key}`}
            className={`priority-block ${hueClass(priority.position)}`}
          >
            <h2>
              <PriorityIcon position={priority.position} />
              <a href={`/${locale}/priorities/${priority.key}?area=${own}`}>
                {inLocale(priority.name, locale)}
              </a>
            </h2>
            <IndicatorTable
              caption={municipality.tableCaption(name, inLocale(priority.name, locale) ?? priority.key)}
              captionHidden
              lines={priority.lines}
              columns={[
                { label: name, role: "home" },
                { label: countyName, role: "county" },
                { label: site.wholeCountry, role: "country" },
              ]}
              maakunta={page.maakunta && inLocale(page.maakunta.name, locale)}
              trendName={name}
              changeOf={0}
              speaksOf={own}
              verdicts={{ as: "column", rest: true }}
              goals={{ named: false, list: page.goals }}
            />
          </section>
        ))}
      {page.overview ? <VerdictLegend tests={page.tests && inLocale(page.tests, locale)} rest /> : null}
      {page.goals.length > 0 ? <GoalLegend /> : null}
    </>
  );
}
