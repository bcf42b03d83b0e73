import type { ReactNode } from "react";
import { inLocale, type LocalText } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface TakeAlongProps {
  name: string;
  /** The page's own address, whole. */
  address: string;
  /** What the page comes to, sentence by sentence. */
  sentences: readonly LocalText[];
  /** Where the figures come from, and of which day. */
  source: string;
}

/** What a reader takes along: a sheet of figures, the page's sentences, its address, the printed page. */
export function TakeAlong({ name, address, sentences, source }: TakeAlongProps): ReactNode {
  const locale = useLocale();
  const { along } = useServerMessages().municipality;
  const { pathname } = new URL(address);
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
    </section>
  );
}
