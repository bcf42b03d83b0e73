import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { headlineQuestion } from "#app/components/sentence-question.ts";
import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface MunicipalityFactsProps {
  priorities: readonly {
    key: string;
    position: number;
    name: LocalText;
    headlines: readonly Headline[] | null;
  }[];
  /** Whose verdicts the sentences lead to. */
  area: AreaKey;
}

/** One that is worse, better or changed, and sure enough to be told without its row. */
interface Headline {
  kind: "worse" | "better" | "changed";
  indicator: IndicatorKey;
  text: LocalText;
}

/** The municipality in short: by priority what is surely better, worse or changed, or that nothing is. */
export function MunicipalityFacts({ priorities, area }: MunicipalityFactsProps): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const told = priorities.flatMap(({ headlines, ...one }) => (headlines ? [{ ...one, headlines }] : []));
  return (
    <section aria-labelledby="in-short">
      <h2 id="in-short" className="section-title">
        {municipality.inShort}
      </h2>
      {told.length === 0 ? <p>{municipality.noSentences}</p> : null}
      <div className="facts">
        {told.map(({ key, position, name, headlines }) => (
          <div key={key} className={`fact-group ${hueClass(position)}`}>
            <h3>
              <PriorityIcon position={position} />
              {inLocale(name, locale)}
            </h3>
            {headlines.length === 0 ? <p className="none-sure">{municipality.noneSure}</p> : null}
            {headlines.map(({ kind, indicator, text }) => (
              <p key={kind}>
                <a
                  href={`/${locale}/verdicts/${indicator}/${area}#${kind === "changed" ? "trend" : "country"}`}
                >
                  {inLocale(text, locale)}
                </a>
                <AddToReport
                  within
                  question={headlineQuestion({ kind, indicator, area })}
                  about={inLocale(text, locale) ?? ""}
                />
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
