import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

/** The ways to the county's other municipalities, in one line. */
export function OtherMunicipalities({
  municipalities,
}: {
  municipalities: readonly { code: string; name: LocalText }[];
}): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const named = municipalities
    .map(({ code, name }) => ({ code, name: inLocale(name, locale) ?? code }))
    .sort((a, b) => compareNames(locale)(a.name, b.name));
  return (
    <nav className="ways no-print" aria-label={municipality.others}>
      <span>{municipality.others}:</span>
      {named.map(({ code, name }) => (
        <a key={code} href={`/${locale}/municipalities/${code}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
