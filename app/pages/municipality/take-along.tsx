import type { ReactNode } from "react";
import { sizesOf } from "#app/charts/kinds.ts";
import { EmbedCode } from "#app/components/embed-code.tsx";
import { type DownloadRow, TakeAlongPanel } from "#app/components/take-along-panel.tsx";
import { type AreaKey, splitAreaKey } from "#app/domain/area.ts";
import { inLocale, type Locale, type LocalText } from "#app/domain/text.ts";
import type { Messages } from "#app/i18n/messages.ts";
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
  /** Whether its state is drawn as one picture: not where no figure has a place in it. */
  pictured: boolean;
}

/** What a reader takes along: a sheet of figures, the page's sentences, its address, the printed page. */
export function TakeAlong(props: TakeAlongProps): ReactNode {
  const { area, name, whose, address, sentences, source, pictured } = props;
  const locale = useLocale();
  const { municipality, site } = useServerMessages();
  const { along } = municipality;
  const { along: kinds } = site.figure;
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
          <a href={`/${locale}/export/municipality.docx?code=${splitAreaKey(area).code}`} download>
            {along.word}
          </a>
        </li>
        <li>
          <a href={mail}>{along.share}</a>
        </li>
        <li className="only-wide">{along.print}</li>
      </ul>
      {/* One click takes hold of all of a text: it is copied as any text, also without scripts. */}
      <TakeAlongPanel
        title={kinds.open}
        of={name}
        files={[
          ...(pictured ? picturesOf(area, locale, kinds) : []),
          { label: kinds.table, files: [{ label: "CSV", href: `${pathname}.csv` }] },
        ]}
        texts={[
          { label: kinds.sentence, text: [`${name}.`, ...told].join(" ") },
          { label: kinds.citation, text: source },
          { label: kinds.link, text: address },
        ]}
      />
      <EmbedCode
        of={site.tagline(whose)}
        origin={origin}
        path={`/${locale}/embed/municipality?area=${area}`}
        height={640}
      />
    </section>
  );
}

/** The area's river, for a screen and in each of its sizes. */
function picturesOf(
  area: AreaKey,
  locale: Locale,
  { picture, size: sizes }: Messages["site"]["figure"]["along"],
): DownloadRow[] {
  const row = (label: string, size: string): DownloadRow => ({
    label,
    files: (["png", "svg"] as const).map((format) => ({
      label: format.toUpperCase(),
      href: `/${locale}/export/chart.${format}?kind=river&area=${area}${size}`,
    })),
  });
  return [row(picture, ""), ...sizesOf("river").map((size) => row(sizes[size], `&size=${size}`))];
}
