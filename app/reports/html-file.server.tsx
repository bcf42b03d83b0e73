import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { titleWords } from "#app/components/title-words.tsx";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { inLocale, type Locale } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import {
  areaLine,
  decisionLine,
  reportCitation,
  titleWithYears,
  versionAddress,
  versionLines,
} from "#app/i18n/report-lines.ts";
import { HTML_FILE_STYLE } from "./html-file-style.ts";
import { FrozenSections, ReportContents } from "./view/frozen-sections.tsx";

/**
 * A version as one HTML file that opens from a disk: text, pictures, style and letters are all in it, and
 * nothing is asked of any network. From what is frozen alone.
 */
export function reportHtml(version: ReportVersion, locale: Locale): string {
  return `<!DOCTYPE html>\n${renderToStaticMarkup(<ReportFile version={version} locale={locale} />)}\n`;
}

function ReportFile({ version, locale }: { version: ReportVersion; locale: Locale }): ReactNode {
  const { snapshot, hash, decision } = version;
  const { report, sections } = snapshot;
  const words = messagesFor(locale).reportPrint;
  const title = inLocale(report.titles, locale) ?? report.key;
  const address = versionAddress(version, locale);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <title>{titleWithYears(report, locale)}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style */}
        <style dangerouslySetInnerHTML={{ __html: `${fontFaces()}\n${HTML_FILE_STYLE}` }} />
      </head>
      <body>
        <main className="report">
          <header>
            <p>{areaLine(report, locale)}</p>
            <h1>{titleWords(title)}</h1>
            <p>{decisionLine(decision, locale)}</p>
            <p>{versionLines(version, locale).join(" · ")}</p>
          </header>
          <ReportContents sections={sections} locale={locale} words={words} />
          <FrozenSections
            sections={sections}
            locale={locale}
            words={words}
            linksOf={({ number }) => ({
              files: [],
              today: null,
              citation: reportCitation(version, locale, number),
            })}
          />
          <footer>
            <p>
              {words.address}: <a href={address}>{address}</a>
            </p>
            <p>
              {words.hash}: <code>{hash}</code>
            </p>
          </footer>
        </main>
      </body>
    </html>
  );
}

const FONTS = [
  ["Source Sans 3", "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"],
  ["Source Serif 4", "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"],
] as const;

function fontFaces(): string {
  const packages = createRequire(import.meta.url);
  return FONTS.map(([family, file]) => {
    const bytes = readFileSync(packages.resolve(file)).toString("base64");
    return `@font-face{font-family:"${family}";font-weight:200 900;src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
  }).join("\n");
}
