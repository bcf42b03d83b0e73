import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

interface AreaLinksProps {
  /** Null: all of them. */
  area: AreaKey | null;
  places: readonly (readonly [key: AreaKey, name: string])[];
}

/** The verdicts of each area by itself. */
export function AreaLinks({ area, places }: AreaLinksProps): ReactNode {
  const locale = useLocale();
  const { form } = useServerMessages().figureChanges;
  const choices: [AreaKey | null, string][] = [
    [null, form.everyArea],
    ...places.map(([key, name]): [AreaKey, string] => [key, name]),
  ];
  return (
    <nav className="ways change-tabs no-print" aria-label={form.area}>
      <span>{form.area}:</span>
      {choices.map(([key, name]) => (
        <a
          key={key}
          href={`/${locale}/changes${key ? `?area=${key}` : ""}`}
          aria-current={key === area ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
