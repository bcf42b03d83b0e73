import type { ReactNode } from "react";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { PriorityIcon } from "#app/components/priority-icon.tsx";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { speakingOf } from "#app/domain/speaking-of.ts";
import { inLocale } from "#app/domain/text.ts";
import { indicatorTitle, sourceAndNumber } from "#app/i18n/indicator-title.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import type { CatalogueFrame, CatalogueItem } from "./catalogue-answer.ts";

export interface ResultsProps {
  page: CatalogueFrame;
  items: readonly CatalogueItem[];
}

/** The indicators that answer, or what to do when none does. */
export function Results({ page, items }: ResultsProps): ReactNode {
  const locale = useLocale();
  const area = useSpokenArea();
  const { catalogue } = useMessages();
  if (page.found === 0)
    return (
      <div className="empty">
        <h2>{catalogue.none}</h2>
        <p>{catalogue.noneAdvice}</p>
        <p>
          <a href={speakingOf(`/${locale}/catalogue`, area)}>{catalogue.clear}</a>
        </p>
      </div>
    );
  return (
    <>
      <ol className="results">
        {items.map((item) => (
          // Kept for the region alone: a list for each municipality would take as much room again.
          <DrawnOnce key={item.key} by={area ? undefined : item} as="result">
            {() => <Result item={item} priorities={page.priorities} />}
          </DrawnOnce>
        ))}
      </ol>
      {page.found > items.length ? <p className="quiet">{catalogue.shown(items.length)}</p> : null}
    </>
  );
}

function Result({
  item,
  priorities,
}: {
  item: CatalogueItem;
  priorities: CatalogueFrame["priorities"];
}): ReactNode {
  const locale = useLocale();
  const area = useSpokenArea();
  const { catalogue, site } = useMessages();
  const [name, title] = [item.name, item.title].map((one) => indicatorTitle(one, item.key, locale));
  const own = priorities.filter((one) => item.priorities.includes(one.position));
  return (
    <li>
      <span className="result-title">
        <a href={indicatorPath(locale, item.key, area)}>{name}</a>
        <span className="result-dots">
          {own.map(({ key, position, name }) => (
            <span key={key} title={inLocale(name, locale) ?? key}>
              <PriorityIcon position={position} />
              <span className="visually-hidden">{inLocale(name, locale)}</span>
            </span>
          ))}
        </span>
      </span>
      {title === name ? null : <span className="result-meta result-title-whole">{title}</span>}
      <span className="result-meta">{sourceAndNumber(site.sourceName[item.source], item.sourceKey)}</span>
      <span className="result-meta">{site.lifeStage[item.lifeStage]}</span>
      <span className="result-meta">
        {item.firstYear === null || item.lastYear === null
          ? catalogue.noFigures
          : catalogue.years(item.firstYear, item.lastYear)}
      </span>
    </li>
  );
}
