import type { ReactNode } from "react";
import { DoneNotice } from "#app/components/done-notice.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { ProblemSummary } from "#app/components/problem-summary.tsx";
import { ReportStateText } from "#app/components/report-state.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { DecisionForm, StartAgainForm, TakeBackForm } from "./decide-forms.tsx";
import type { DecideViewProps } from "./decide-props.ts";
import { NextStepText } from "./next-step-text.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { PublishForm } from "./publish-form.tsx";
import { VersionTable } from "./version-table.tsx";
import { wrongDecideFields } from "./wrong-decide-fields.ts";

/** From a draft to a published version: what stands in the way, and the one step that is next. */
export function DecideView(props: DecideViewProps): ReactNode {
  const { report, title, done, movedOn, problems, versions, token } = props;
  const { reportDecide: words, deskReports } = useServerMessages();
  const locale = useLocale();
  return (
    <>
      <p className="no-print">
        <a href={`/${locale}/desk/reports/${report}`}>← {words.back}</a>
      </p>
      <PageHead kicker={title} title={words.title} lead={words.lead} />
      {done ? <DoneNotice said={words.done[done.what]} undo={done.undo} token={token} /> : null}
      {movedOn ? (
        <FormNotice kind="problem" focused>
          <p>{words.movedOn}</p>
        </FormNotice>
      ) : null}
      {problems.length > 0 ? (
        <ProblemSummary fields={wrongDecideFields(props, { reportDecide: words, deskReports }, locale)} />
      ) : null}
      <p>
        {words.state}:{" "}
        <strong>
          <ReportStateText state={props.state} published={props.next.published?.number ?? null} />
        </strong>
      </p>
      <NextStepText {...props} />
      <NextForm {...props} />
      <section className="desk-section" aria-labelledby="versions">
        <h2 id="versions">{words.versions}</h2>
        {versions.length === 0 ? (
          <p>{words.versionsNone}</p>
        ) : (
          <VersionTable report={report} versions={versions} languages={props.languages} />
        )}
      </section>
      <WritingScript script={props.script} person={props.person} arrived={done !== null} />
    </>
  );
}

function NextForm(props: DecideViewProps): ReactNode {
  const { state, mayPropose, mayDecide, mayPublish, example } = props;
  switch (state) {
    case "draft":
      return <ProposeForm {...props} />;
    case "proposed":
      return (
        <>
          {mayDecide ? <DecisionForm {...props} /> : null}
          {mayPropose ? <TakeBackForm {...props} /> : null}
        </>
      );
    case "decided":
      return (
        <>
          {mayPublish && !example ? <PublishForm {...props} /> : null}
          {mayPropose ? <StartAgainForm {...props} /> : null}
        </>
      );
    case "published":
      return mayPropose ? <StartAgainForm {...props} /> : null;
  }
}
