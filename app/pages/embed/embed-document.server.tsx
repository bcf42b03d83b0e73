import type { ReactNode } from "react";
import type { Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { toMarkup } from "#app/markup/to-markup.ts";
import type { Theme } from "./embed-theme.ts";

/** What stands in the frame. */
export interface EmbedContent {
  locale: Locale;
  title: string;
  /** Made-up figures say so before anything else. */
  example: boolean;
  children: ReactNode;
  /** Source, producer, licence and day. */
  source: string;
  /** The page of the service that tells more, whole. */
  address: string | null;
}

/** The file of styles, as the build has named it. */
export interface EmbedLook {
  theme: Theme;
  styles: string;
}

/** A page of its own for a frame on another site: no menus, nothing to load but styles and a small script. */
export function embedDocument(content: EmbedContent, { theme, styles }: EmbedLook): string {
  const { locale, title } = content;
  const { appName } = messagesFor(locale).common;
  return [
    `<!DOCTYPE html><html lang="${locale}" data-theme="${theme}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="robots" content="noindex"/>',
    toMarkup(<title>{`${title} – ${appName}`}</title>),
    `<link rel="stylesheet" href="${styles}"/><script defer src="/embedded.js"></script></head><body>`,
    toMarkup(<Embed {...content} />),
    "</body></html>",
  ].join("");
}

function Embed({ locale, title, example, children, source, address }: EmbedContent): ReactNode {
  const { chart, site } = messagesFor(locale);
  return (
    <main className="embed">
      {example ? <p className="embed-example">{chart.exampleLine}</p> : null}
      <h1>{title}</h1>
      {children}
      <p className="embed-source">{source}</p>
      {address === null ? null : (
        <p className="embed-more">
          <a href={address} target="_blank" rel="noopener">
            {site.embed.more}
          </a>
        </p>
      )}
    </main>
  );
}
