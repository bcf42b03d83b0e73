import type { ReactNode } from "react";
import { indicatorPath } from "#app/components/indicator-path.ts";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";

export interface TitlesWithoutProps {
  id: string;
  heading: string;
  note: string;
  items: readonly { key: IndicatorKey; title: LocalText }[];
}

/** A short list of indicators that have no figure; nothing where all have. */
export function TitlesWithout({ id, heading, note, items }: TitlesWithoutProps): ReactNode {
  const locale = useLocale();
  const area = useSpokenArea();
  if (items.length === 0) return null;
  return (
    <section className="without" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="quiet">{note}</p>
      <ul>
        {items.map(({ key, title }) => (
          <li key={key}>
            <a href={indicatorPath(locale, key, area)}>{indicatorTitle(title, key, locale)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
