import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { Headlines } from "#app/components/overview-text.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { sentenceQuestion } from "#app/components/sentence-question.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { BandPicture } from "./band-picture.tsx";
import type { FrontPriority } from "./front-page.server.ts";

export interface PriorityBandProps {
  priority: FrontPriority;
  countyName: string;
  maakunta: string | null;
}

/** One priority on the front page: its balance, one worse, one better, one changed, and one picture. */
export function PriorityBand({ priority, countyName, maakunta }: PriorityBandProps): ReactNode {
  const locale = useLocale();
  const { front, site } = useServerMessages();
  const name = inLocale(priority.name, locale) ?? priority.key;
  const address = `/${locale}/priorities/${priority.key}`;
  const first = priority.lines.find(({ key }) => key === priority.headlineIndicator);
  const nameOf = ({ standIn }: FrontPriority["lines"][number]): string =>
    standIn && maakunta ? site.maakunta(maakunta) : countyName;
  const headingId = `priority-${priority.position}`;
  return (
    <section className={`band ${hueClass(priority.position)}`} aria-labelledby={headingId}>
      <div className="band-head">
        <PriorityIcon position={priority.position} />
        <h2 id={headingId}>
          <a href={address}>{name}</a>
        </h2>
      </div>
      <div>
        <Told priority={priority} />
        <p className="more">
          <a href={address}>{front.all(priority.indicators)}</a>
        </p>
      </div>
      {first ? (
        <DrawnOnce by={first} as={`band ${nameOf(first)}`}>
          {() => <BandPicture line={first} name={nameOf(first)} />}
        </DrawnOnce>
      ) : null}
    </section>
  );
}

/** What is put first; where nothing is sure enough for that, a plain fact. */
function Told({ priority }: { priority: FrontPriority }): ReactNode {
  const locale = useLocale();
  const { front } = useServerMessages();
  const { overview, lines, headlineIndicator } = priority;
  if (overview && overview.headlines.length > 0) return <Headlines headlines={overview.headlines} />;
  const headline = priority.headline && inLocale(priority.headline, locale);
  const plain = lines.find(({ key }) => key === headlineIndicator);
  if (!headline) return <p>{front.noFigures}</p>;
  return (
    <p className="headline">
      <a href={`/${locale}/indicators/${headlineIndicator}`}>{headline}</a>
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
  );
}
