import type { ReactNode } from "react";
import { OtherMunicipalities } from "#app/components/municipality-list.tsx";
import { OverviewText } from "#app/components/overview-text.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { TogetherSummary } from "#app/components/together-summary.tsx";
import { areaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MunicipalityPage } from "./municipality-page.server.ts";
import { OwnGoals } from "./own-goals.tsx";
import { PriorityChapter } from "./priority-chapter.tsx";
import { SimilarAreas } from "./similar-areas.tsx";
import { sourceLine } from "./source-line.ts";
import { TakeAlong } from "./take-along.tsx";
import { UnknownReasons } from "./unknown-reasons.tsx";

export interface MunicipalityChapterProps {
  page: MunicipalityPage;
  name: string;
  countyName: string;
  /** Whether there is a picture of all its figures. */
  hasPosition: boolean;
  /** The page's own address, whole. */
  address: string;
}

/** How we are, what changed, beside whom, what I take along, how it is known: in this order. */
export function MunicipalityChapter(props: MunicipalityChapterProps): ReactNode {
  const { page, name, countyName, hasPosition, address } = props;
  const locale = useLocale();
  const messages = useServerMessages();
  const { compare, figureChanges, municipality, verdicts } = messages;
  const own = areaKey(page.municipality);
  const base = `/${locale}/municipalities/${page.municipality.code}`;
  const lines = page.priorities.flatMap((priority) => priority.lines);
  const source = sourceLine(page, messages, locale);
  return (
    <div className="chapter">
      <PageHead title={municipality.title(name)} kicker={municipality.kicker(countyName)} />
      {page.overview ? null : <p>{municipality.noSentences}</p>}
      <OverviewText overview={page.overview} speaksOf={own} />
      <SmallPlace page={page} base={base} />
      <p className="ways no-print">
        {hasPosition ? <a href={`${base}/position`}>{municipality.position.link}</a> : null}{" "}
        {lines.length > 0 ? (
          <a href={`${base}/figures`}>{municipality.allFigures.link(lines.length)}</a>
        ) : null}{" "}
        <a href={`/${locale}/compare?areas=${own},similar:${own}`}>{compare.linkAreas(name)}</a>{" "}
        <a href={`/${locale}/changes/figures?area=${own}`}>{figureChanges.linkOf(name)}</a>
      </p>
      <TakeAlong
        area={own}
        name={name}
        whose={inLocale(page.whose, locale) ?? name}
        address={address}
        sentences={sentencesOf(page)}
        source={source}
        pictured={hasPosition}
      />
      <h2 className="section-title">{municipality.toldHeading}</h2>
      {page.priorities
        .filter((priority) => priority.lines.length > 0)
        .map((priority) => (
          <PriorityChapter
            key={priority.key}
            priority={priority}
            area={own}
            name={name}
            figures={`${base}/figures`}
            elsewhere={inLocale(page.elsewhere, locale) ?? countyName}
          />
        ))}
      <OwnGoals goals={page.goals} lines={lines} area={own} />
      <SimilarAreas {...page.similar} />
      <UnknownReasons groups={page.unknown} area={own} />
      <p className="small quiet">
        {page.tests && inLocale(page.tests, locale)} <a href={`/${locale}/methods`}>{verdicts.toMethods}</a>
      </p>
      {lines.some((line) => line.summedCountry) ? (
        <p className="small quiet">† {verdicts.summedCountry.note}</p>
      ) : null}
      <p className="paper-source">
        {source} {address}
      </p>
      <OtherMunicipalities
        municipalities={page.municipalities.filter((one) => one.code !== page.municipality.code)}
      />
    </div>
  );
}

function sentencesOf({ overview }: MunicipalityPage) {
  return overview ? [overview.summary, ...overview.headlines.map(({ text }) => text)] : [];
}

/** Of a small municipality: its years and its neighbours together, which tell what one year cannot. */
function SmallPlace({ page, base }: { page: MunicipalityPage; base: string }): ReactNode {
  const { together } = useServerMessages();
  if (!page.together) return null;
  return (
    <section aria-labelledby="together" className="small-place">
      <h2 id="together">{together.short}</h2>
      <p>{together.lead}</p>
      <TogetherSummary
        sentences={page.together.sentences}
        merged={page.together.merged.map((one) => one.name)}
      />
      <p className="no-print">
        <a href={`${base}/together`}>{together.link}</a>
      </p>
    </section>
  );
}
