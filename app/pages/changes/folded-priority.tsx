import type { ReactNode } from "react";
import { hueClass, PriorityIcon } from "#app/components/priority-icon.tsx";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface FoldedPriorityProps {
  /** Null: what belongs to none. */
  priority: { key: string; position: number; name: LocalText } | null;
  /** How much is in it, in words. */
  count: string;
  isOpen: boolean;
  children: ReactNode;
}

/** What has changed of one priority, folded, so that a phone shows all of them at once. */
export function FoldedPriority({ priority, count, isOpen, children }: FoldedPriorityProps): ReactNode {
  const { changes } = useServerMessages();
  const locale = useLocale();
  return (
    <details
      open={isOpen}
      className={priority ? `folded changed-group ${hueClass(priority.position)}` : "folded changed-group"}
    >
      <summary>
        <h3>
          {priority ? <PriorityIcon position={priority.position} /> : null}
          {priority ? (inLocale(priority.name, locale) ?? priority.key) : changes.others}
        </h3>
        <span className="quiet small">{count}</span>
      </summary>
      {children}
    </details>
  );
}

export interface FoldedIndicatorProps {
  name: string;
  count: string;
  isOpen: boolean;
  /** Of its page. */
  href: string;
  children: ReactNode;
}

/** The same of one indicator in it, with the way to its page. */
export function FoldedIndicator({ name, count, isOpen, href, children }: FoldedIndicatorProps): ReactNode {
  const { changes } = useServerMessages();
  return (
    <details open={isOpen} className="folded changed-indicator">
      <summary>
        <h4>{name}</h4>
        <span className="quiet small">{count}</span>
      </summary>
      {children}
      <p className="small no-print">
        <a href={href}>
          {changes.toIndicator}
          <span className="visually-hidden">{`: ${name}`}</span>
        </a>
      </p>
    </details>
  );
}
