import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import type { TraitWeights } from "#app/domain/trait.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { weightsSentence } from "#app/i18n/trait-weights.ts";

interface Named {
  code: string;
  name: LocalText;
}

export interface SimilarAreasProps {
  found: readonly Named[];
  picked: readonly Named[];
  /**
   * How the municipality stands beside those like it together; null where it could not be compared with them.
   */
  beside: LocalText | null;
  /** What each trait of similarity weighs. */
  weights: TraitWeights;
}

/**
 * Municipalities like this one, and those that it has picked to compare itself with; nothing where none are
 * known.
 */
export function SimilarAreas({ found, picked, beside, weights }: SimilarAreasProps): ReactNode {
  const locale = useLocale();
  const messages = useServerMessages();
  const { verdicts } = messages;
  const weighed = weightsSentence(weights, messages, locale);
  const names = (areas: readonly Named[]): string =>
    areas.map(({ code, name }) => inLocale(name, locale) ?? code).join(", ");
  if (found.length + picked.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="similar-areas">
      <h2 id="similar" className="section-title">
        {verdicts.similar.title}
      </h2>
      {found.length > 0 ? (
        <p>
          {names(found)}.{" "}
          <span className="quiet small no-print">
            {[verdicts.similar.note, weighed].filter(Boolean).join(" ")}
          </span>{" "}
          <a className="small no-print" href={`/${locale}/methods/similar`}>
            {verdicts.toMethods}
          </a>
        </p>
      ) : null}
      {beside ? <p>{inLocale(beside, locale)}</p> : null}
      {picked.length > 0 ? (
        <p>
          {verdicts.similar.picked}: {names(picked)}.
        </p>
      ) : null}
    </section>
  );
}
