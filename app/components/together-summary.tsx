import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface TogetherSummaryProps {
  sentences: { pooled: LocalText; merged: readonly LocalText[] };
  /** The names of the areas that it is judged together with, in the order of their standings. */
  merged: readonly LocalText[];
}

/** How the verdicts stand: over five measurements, and with other municipalities. */
export function TogetherSummary({ sentences, merged }: TogetherSummaryProps): ReactNode {
  const locale = useLocale();
  const { together } = useServerMessages();
  const told = [
    { label: together.fiveYears, text: sentences.pooled },
    ...merged.map((name, at) => ({
      label: inLocale(name, locale) ?? "",
      text: sentences.merged[at],
    })),
  ];
  return (
    <dl className="together-summary">
      {told.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text ? inLocale(text, locale) : null}</dd>
        </div>
      ))}
    </dl>
  );
}
