import type { ReactNode } from "react";
import { type Area, areaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

interface SpeaksOfProps {
  priorityKey: string;
  county: string;
  municipalities: readonly Area[];
  /** Null: the county. */
  chosen: Area | null;
}

/** Whom the page speaks of, and the way to let it speak of another: plain addresses. */
export function SpeaksOf({ priorityKey, county, municipalities, chosen }: SpeaksOfProps): ReactNode {
  const { priority } = useServerMessages();
  const locale = useLocale();
  const choices = [
    { name: county, search: "", isChosen: chosen === null },
    ...municipalities.map((one) => ({
      name: inLocale(one.name, locale) ?? one.code,
      search: `?area=${areaKey(one)}`,
      isChosen: one.code === chosen?.code,
    })),
  ];
  return (
    <nav className="speaks-of no-print" aria-label={priority.speaksOf}>
      <span className="quiet">{priority.speaksOf}</span>
      {choices.map(({ name, search, isChosen }) =>
        isChosen ? (
          <strong key={search} aria-current="true">
            {name}
          </strong>
        ) : (
          <a key={search} href={`/${locale}/priorities/${priorityKey}${search}`}>
            {name}
          </a>
        ),
      )}
    </nav>
  );
}
