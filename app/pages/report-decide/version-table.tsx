import type { ReactNode } from "react";
import { DeskTable } from "#app/components/desk-table.tsx";
import type { Locale } from "#app/domain/text.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { decisionLine, SHORT_HASH } from "#app/i18n/report-lines.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MadeVersion } from "#db/work/queries/versions.ts";

interface VersionTableProps {
  report: string;
  versions: readonly MadeVersion[];
  languages: readonly Locale[];
}

/** Every version with its decision and its files, published or not: a council reads the proposal's PDF. */
export function VersionTable({ report, versions, languages }: VersionTableProps): ReactNode {
  const { reportDecide: words, reportPages } = useServerMessages();
  const locale = useLocale();
  const fileOf = (number: number, language: Locale, name: string): string =>
    `/${language}/desk/reports/${report}/versions/${number}/${name}`;
  return (
    <DeskTable
      caption={words.versions}
      heads={(["number", "state", "decision", "file"] as const).map((name) => words[name])}
    >
      {versions.map(({ number, hash, decision, publishedAt, frozenAt }) => (
        <tr key={number}>
          <th scope="row">
            {number}
            <span className="desk-row-login">
              {words.hash} <code>{hash.slice(0, SHORT_HASH)}</code>
            </span>
          </th>
          <td data-label={words.state}>
            {publishedAt ? words.states.published : decision ? words.states.decided : words.states.proposed}{" "}
            {formatDay(publishedAt ?? frozenAt, locale)}
          </td>
          <td data-label={words.decision}>{decision ? decisionLine(decision, locale) : "–"}</td>
          <td data-label={words.file}>
            {languages.map((language) => (
              <span key={language} className="desk-row-login">
                <a href={fileOf(number, language, "report.pdf")}>
                  {reportPages.file.pdf} ({language})
                </a>
                {" · "}
                <a href={fileOf(number, language, "report.html")}>
                  {reportPages.file.html} ({language})
                </a>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
