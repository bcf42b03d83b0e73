import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface MunicipalityListProps {
  municipalities: readonly { code: string; name: LocalText }[];
  heading?: string;
}

/** The ways to the municipalities' own pages, by name. */
export function MunicipalityList({ municipalities, heading }: MunicipalityListProps): ReactNode {
  const locale = useLocale();
  const { front } = useServerMessages();
  const named = municipalities
    .map(({ code, name }) => ({ code, name: inLocale(name, locale) ?? code }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
  return (
    <section className="closing" aria-labelledby="municipalities">
      <h2 id="municipalities">{heading ?? front.municipalities}</h2>
      {heading === undefined ? <p className="quiet">{front.municipalitiesNote}</p> : null}
      <ul className="municipality-list">
        {named.map(({ code, name }) => (
          <li key={code}>
            <a href={`/${locale}/municipalities/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
