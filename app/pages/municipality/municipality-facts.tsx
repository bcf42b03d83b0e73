import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface MunicipalityFactsProps {
  priorities: readonly {
    key: string;
    position: number;
    name: LocalText;
    sentences: readonly { indicator: string; text: LocalText }[];
  }[];
}

/** The municipality in short: plain facts by priority. */
export function MunicipalityFacts({ priorities }: MunicipalityFactsProps): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const told = priorities.filter((priority) => priority.sentences.length > 0);
  return (
    <section aria-labelledby="in-short">
      <h2 id="in-short" className="section-title">
        {municipality.inShort}
      </h2>
      {told.length === 0 ? <p>{municipality.noSentences}</p> : null}
      <div className="facts">
        {told.map(({ key, position, name, sentences }) => (
          <div key={key} className={`fact-group ${hueClass(position)}`}>
            <h3>
              <PriorityIcon position={position} />
              {inLocale(name, locale)}
            </h3>
            {sentences.map(({ indicator, text }) => (
              <p key={indicator}>{inLocale(text, locale)}</p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
