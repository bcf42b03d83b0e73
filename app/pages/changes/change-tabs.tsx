import type { ReactNode } from "react";
import type { AreaKey } from "#app/domain/area.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

const TABS = { figures: "/changes/figures", verdicts: "/changes" } as const;

/** The two pages of what has changed, side by side: figures, and what is concluded from them; of one area. */
export function ChangeTabs({ here, area }: { here: keyof typeof TABS; area: AreaKey | null }): ReactNode {
  const locale = useLocale();
  const { tabs } = useServerMessages().figureChanges;
  return (
    <nav className="ways change-tabs no-print" aria-label={tabs.label}>
      <span>{tabs.label}:</span>
      {(["figures", "verdicts"] as const).map((tab) => (
        <a
          key={tab}
          href={`/${locale}${TABS[tab]}${area ? `?area=${area}` : ""}`}
          aria-current={tab === here ? "page" : undefined}
        >
          {tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
