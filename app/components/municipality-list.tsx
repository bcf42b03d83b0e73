import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface MunicipalityListProps {
  municipalities: readonly { code: string; name: LocalText }[];
}

/** The ways to the municipalities' own pages, by name. */
export function MunicipalityList({ municipalities }: MunicipalityListProps): ReactNode {
  const { front } = useServerMessages();
  const links = useMunicipalityLinks(municipalities);
  return (
    <section className="closing" aria-labelledby="municipalities">
      <h2 id="municipalities">{front.municipalities}</h2>
      <p className="quiet">{front.municipalitiesNote}</p>
      <ul className="municipality-list">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From one municipality to the others, in one line. */
export function OtherMunicipalities({ municipalities }: MunicipalityListProps): ReactNode {
  const { municipality } = useServerMessages();
  const links = useMunicipalityLinks(municipalities);
  return (
    <nav className="ways no-print" aria-label={municipality.others}>
      <span>{municipality.others}:</span>
      {links.map(({ href, name }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Addresses and names, in the order of the reader's alphabet. */
function useMunicipalityLinks(
  municipalities: MunicipalityListProps["municipalities"],
): { href: string; name: string }[] {
  const locale = useLocale();
  return municipalities
    .map(({ code, name }) => ({
      href: `/${locale}/municipalities/${code}`,
      name: inLocale(name, locale) ?? code,
    }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
}
