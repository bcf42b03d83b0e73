import type { ReactNode } from "react";
import { FormNotice } from "#app/components/form-notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { listText } from "#app/i18n/list-text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { DecideViewProps } from "./decide-props.ts";
import type { NextStep, PublishedWords } from "./next-step.server.ts";

/** What comes next in the report's way, who does it, and what is taken along from here. */
export function NextStepText(props: DecideViewProps): ReactNode {
  const { state, mayPropose, next } = props;
  const { reportDecide, deskReports } = useServerMessages();
  const { next: words } = reportDecide;
  if (state === "draft" && mayPropose && !next.published) return null;
  return (
    <section className="desk-section" aria-labelledby="next">
      <h2 id="next">{words.title}</h2>
      {state === "draft" && !mayPropose ? <p>{words.draft}</p> : null}
      {state === "proposed" && props.example ? (
        <FormNotice kind="problem">
          <p>{deskReports.preview.example}</p>
        </FormNotice>
      ) : null}
      {state === "proposed" ? <Proposed {...props} /> : null}
      {state === "decided" ? <Decided {...props} /> : null}
      {next.published ? <Published published={next.published} /> : null}
      {(state === "decided" || state === "published") && !mayPropose && !props.example ? (
        <p>{words.correction}</p>
      ) : null}
    </section>
  );
}

function Proposed({ report, versions, languages, mayDecide, next }: DecideViewProps): ReactNode {
  const { reportDecide, deskReports } = useServerMessages();
  const { next: words } = reportDecide;
  const number = versions[0]?.number ?? 1;
  return (
    <>
      <p>{words.proposed}</p>
      <p className="desk-links">
        {languages.map((one) => (
          <a key={one} href={`/${one}/desk/reports/${report}/versions/${number}/report.pdf`}>
            {words.proposalFile(deskReports.inLanguage[one])}
          </a>
        ))}
      </p>
      {mayDecide ? (
        <p>{words.decide}</p>
      ) : (
        <>
          <p>{words.waitForDecision}</p>
          <Recorders next={next} />
        </>
      )}
    </>
  );
}

function Decided({ mayPublish, example, next }: DecideViewProps): ReactNode {
  const { next: words, example: unpublishable } = useServerMessages().reportDecide;
  if (example)
    return (
      <FormNotice kind="problem">
        <p>{unpublishable}</p>
      </FormNotice>
    );
  if (mayPublish) return <p>{words.publish}</p>;
  return (
    <>
      <p>{words.waitForPublishing}</p>
      <Recorders next={next} />
    </>
  );
}

/** Who records decisions; what to do where that is nobody, or the reader, but not yet. */
function Recorders({ next: { recorders, waiting, invites } }: { next: NextStep }): ReactNode {
  const { reportDecide, deskFrame } = useServerMessages();
  const { next: words } = reportDecide;
  const locale = useLocale();
  return (
    <>
      {waiting ? (
        <FormNotice kind="problem">
          <p>{words.waiting}</p>
          <p>
            <a href={`/${locale}/desk/account#factor`}>{deskFrame.toSecondFactor}</a>
          </p>
        </FormNotice>
      ) : null}
      {recorders.length > 0 ? (
        <p>{words.recorders(recorders.length, listText(recorders, locale))}</p>
      ) : (
        <p>
          {words.noRecorder} {invites ? <a href={`/${locale}/desk/people`}>{words.toPeople}</a> : null}
        </p>
      )}
    </>
  );
}

function Published({
  published: { number, words: all },
}: {
  published: NonNullable<NextStep["published"]>;
}): ReactNode {
  const { next: words } = useServerMessages().reportDecide;
  return (
    <>
      <p>{words.published(number)}</p>
      {all.map((one) => (
        <SentOn key={one.language} one={one} />
      ))}
    </>
  );
}

/** Links and texts by which a published version is sent on, in one of its languages. */
function SentOn({ one: { language, page, pdf, slip, citation } }: { one: PublishedWords }): ReactNode {
  const { reportDecide, deskReports } = useServerMessages();
  const { next: words } = reportDecide;
  const said = deskReports.inLanguage[language];
  return (
    <>
      <p className="desk-links">
        <a href={new URL(page).pathname}>{words.page(said)}</a>
        <a href={pdf} download>
          {words.pdf(said)}
        </a>
      </p>
      {(
        [
          ["slip", words.slip(said), slip],
          ["citation", words.citation(said), citation],
        ] as const
      ).map(([name, label, text]) => (
        <TextArea
          key={name}
          name={name}
          id={`${name}-${language}`}
          label={label}
          lang={language}
          value={text}
          rows={8}
          readOnly
        />
      ))}
    </>
  );
}
