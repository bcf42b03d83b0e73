import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";

interface Named {
  code: string;
  name: LocalText;
}

export interface SimilarAreasProps {
  found: readonly Named[];
  picked: readonly Named[];
}

/** Municipalities like this one, and those that it has picked to compare itself with; nothing where none are known. */
export function SimilarAreas({ found, picked }: SimilarAreasProps): ReactNode {
  const locale = useLocale();
  const { verdicts } = useMessages();
  const names = (areas: readonly Named[]): string =>
    areas.map(({ code, name }) => inLocale(name, locale) ?? code).join(", ");
  if (found.length + picked.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar" className="section-title">
        {verdicts.similar.title}
      </h2>
      {found.length > 0 ? (
        <p>
          {names(found)}. <span className="quiet small no-print">{verdicts.similar.note}</span>{" "}
          <a className="small no-print" href={`/${locale}/methods/similar`}>
            {verdicts.toMethods}
          </a>
        </p>
      ) : null}
      {picked.length > 0 ? (
        <p>
          {verdicts.similar.picked}: {names(picked)}.
        </p>
      ) : null}
    </section>
  );
}
