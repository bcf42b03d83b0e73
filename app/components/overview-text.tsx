import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";

export interface OverviewTextProps {
  /** Null where nothing has been computed yet. */
  overview: { headline: LocalText | null; standing: LocalText } | null;
}

/** What the verdicts of a page come to: the most notable one, then how many stand how. */
export function OverviewText({ overview }: OverviewTextProps): ReactNode {
  const locale = useLocale();
  if (!overview) return null;
  return (
    <>
      {overview.headline ? <p className="headline">{inLocale(overview.headline, locale)}</p> : null}
      <p className="standing">{inLocale(overview.standing, locale)}</p>
    </>
  );
}
