import { Fragment, type ReactNode } from "react";
import { indicatorPath } from "#app/components/indicator-path.ts";
import type { AreaKey } from "#app/domain/area.ts";
import { inLocale } from "#app/domain/text.ts";
import { indicatorTitle } from "#app/i18n/indicator-title.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { menderText } from "./mender-text.ts";
import type { UnknownGroup } from "./unknown-groups.ts";

export interface UnknownReasonsProps {
  groups: readonly UnknownGroup[];
  area: AreaKey;
}

/** What is not known of the municipality: how much, why, and who can mend it. */
export function UnknownReasons({ groups, area }: UnknownReasonsProps): ReactNode {
  const locale = useLocale();
  const { municipality } = useServerMessages();
  const { unknown: words } = municipality;
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="debts" className="unknown">
      <h2 id="debts" className="section-title">
        {words.heading}
      </h2>
      <ul>
        {groups.map((group) => (
          <li key={keyOf(group)}>
            <strong>{words.count(group.items.length)}</strong> {inLocale(group.reason, locale)}{" "}
            {menderText(group, words, locale)}
          </li>
        ))}
      </ul>
      <details className="folded off-paper">
        <summary>{words.which}</summary>
        {groups.map((group) => (
          <p key={keyOf(group)}>
            <strong>{inLocale(group.reason, locale)}</strong>{" "}
            {group.items.map(({ key, name }, at) => (
              <Fragment key={key}>
                {at > 0 ? " · " : null}
                <a href={indicatorPath(locale, key, area)}>{indicatorTitle(name, key, locale)}</a>
              </Fragment>
            ))}
          </p>
        ))}
      </details>
    </section>
  );

  function keyOf({ mender, reason }: UnknownGroup): string {
    return `${mender} ${inLocale(reason, locale)}`;
  }
}
