import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { decisionLine } from "#app/i18n/report-lines.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { MadeVersion } from "#db/work/queries/versions.ts";
import { ConfirmField } from "./confirm-field.tsx";
import type { DecideViewProps } from "./decide-props.ts";
import type { ToPublish } from "./to-publish.server.ts";

/** Shows the decided version to everybody, once it is looked at. */
export function PublishForm({ report, versions, toPublish, token, problems }: DecideViewProps): ReactNode {
  const { reportDecide: words } = useServerMessages();
  const [latest] = versions;
  if (!latest) return null;
  return (
    <section className="desk-section" aria-labelledby="publish">
      <h2 id="publish">{words.publish}</h2>
      <p>{words.publishText(latest.number)}</p>
      {toPublish ? <Summary {...toPublish} report={report} version={latest} /> : null}
      <DeskForm token={token} intent="publish">
        <input type="hidden" name="number" value={latest.number} />
        <ConfirmField
          name="sure"
          label={words.sure}
          problem={problems.includes("sure") ? words.sureFirst : null}
          checked={false}
        />
        <button className="button" type="submit">
          {words.publish}
        </button>
      </DeskForm>
    </section>
  );
}

/** What becomes public: name and address in each language, what was decided, how much there is. */
function Summary({
  report,
  version: { number, decision },
  titles,
  chapters,
  figures,
  reasons,
}: ToPublish & { report: string; version: MadeVersion }): ReactNode {
  const { reportDecide: words, deskReports, reportPages } = useServerMessages();
  const locale = useLocale();
  return (
    <dl className="desk-facts">
      {titles.map(({ language, title, address }) => (
        <div key={language}>
          <dt>{words.publishes.inLanguage(deskReports.inLanguage[language])}</dt>
          <dd>
            <span lang={language}>{title}</span>
            <br />
            {address}
            <br />
            <a href={`/${language}/desk/reports/${report}/versions/${number}/report.html`}>
              {reportPages.file.html} ({language})
            </a>
            {" · "}
            <a href={`/${language}/desk/reports/${report}/versions/${number}/report.pdf`}>
              {reportPages.file.pdf} ({language})
            </a>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.decision}</dt>
        <dd>{decisionLine(decision, locale)}</dd>
      </div>
      <div>
        <dt>{words.publishes.content}</dt>
        <dd>{words.publishes.counted(chapters, figures)}</dd>
      </div>
      {reasons.map(({ language, text }) => (
        <div key={language}>
          <dt>
            {words.reason} ({deskReports.inLanguage[language]})
          </dt>
          <dd lang={language}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
