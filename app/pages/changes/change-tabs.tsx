import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

const TABS = { figures: "/changes/figures", verdicts: "/changes" } as const;

/** The two pages of what has changed, side by side: figures, and what is concluded from them. */
export function ChangeTabs({ here }: { here: keyof typeof TABS }): ReactNode {
  const locale = useLocale();
  const { tabs } = useServerMessages().figureChanges;
  return (
    <nav className="ways change-tabs no-print" aria-label={tabs.label}>
      <span>{tabs.label}:</span>
      {(["figures", "verdicts"] as const).map((tab) => (
        <a key={tab} href={`/${locale}${TABS[tab]}`} aria-current={tab === here ? "page" : undefined}>
          {tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
