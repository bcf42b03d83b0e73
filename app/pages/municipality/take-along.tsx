import type { ReactNode } from "react";
import { EmbedCode } from "#app/components/embed-code.tsx";
import type { AreaKey } from "#app/domain/area.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface TakeAlongProps {
  area: AreaKey;
  name: string;
  /** Kouvolan · Kouvolas · Kouvola's. */
  whose: string;
  /** The page's own address, whole. */
  address: string;
  /** What the page comes to, sentence by sentence. */
  sentences: readonly LocalText[];
  /** Where the figures come from, and of which day. */
  source: string;
}

/** What a reader takes along: a sheet of figures, the page's sentences, its address, the printed page. */
export function TakeAlong({ area, name, whose, address, sentences, source }: TakeAlongProps): ReactNode {
  const locale = useLocale();
  const { municipality, site } = useServerMessages();
  const { along } = municipality;
  const { origin, pathname } = new URL(address);
  const told = sentences.flatMap((sentence) => inLocale(sentence, locale) ?? []);
  const text = [`${name}.`, ...told, source, address].join(" ");
  const mail = `mailto:?subject=${encodeURIComponent(along.subject(name))}&body=${encodeURIComponent(text)}`;
  return (
    <section className="take-along no-print" aria-label={along.heading}>
      <ul>
        <li>
          <a href={`${pathname}.xlsx`} download>
            {along.excel}
          </a>
        </li>
        <li>
          <a href={mail}>{along.share}</a>
        </li>
        <li className="only-wide">{along.print}</li>
      </ul>
      <details className="folded">
        <summary>{along.copy}</summary>
        {/* One click takes hold of all of it: it is copied as any text, also without scripts. */}
        <p className="to-copy">{text}</p>
      </details>
      <EmbedCode
        of={site.tagline(whose)}
        origin={origin}
        path={`/${locale}/embed/municipality?area=${area}`}
        height={640}
      />
    </section>
  );
}
