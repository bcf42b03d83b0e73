import type { ReactNode } from "react";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { LocalText } from "#app/domain/text.ts";
import { capital } from "#app/i18n/capital.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";

interface Item {
  key: IndicatorKey;
  title: LocalText;
  reason?: string;
}

export interface TitlesWithoutProps {
  id: string;
  heading: string;
  note: string;
  items: readonly Item[];
}

/**
 * A short list of indicators that have no figure; those with one and the same reason stand together under it.
 */
export function TitlesWithout({ id, heading, note, items }: TitlesWithoutProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className="without" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="quiet">{note}</p>
      {[...byReason(items)].map(([reason, some]) => (
        <div key={reason}>
          {reason ? (
            <h3>
              {capital(reason)} <span className="quiet">({some.length})</span>
            </h3>
          ) : null}
          <Titles items={some} />
        </div>
      ))}
    </section>
  );
}

function Titles({ items }: { items: readonly Item[] }): ReactNode {
  const locale = useLocale();
  return (
    <ul>
      {items.map(({ key, title }) => (
        <li key={key}>
          <a href={`/${locale}/indicators/${key}`}>{indicatorTitle(title, key, locale)}</a>
        </li>
      ))}
    </ul>
  );
}

/** The most common reason first. */
function byReason(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const reason = item.reason ?? "";
    groups.set(reason, [...(groups.get(reason) ?? []), item]);
  }
  return new Map([...groups].sort(([, a], [, b]) => b.length - a.length));
}
