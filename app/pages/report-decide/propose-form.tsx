import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { HindranceList } from "../report-preview/hindrance-list.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import { ConfirmField } from "./confirm-field.tsx";
import type { DecideViewProps } from "./decide-props.ts";
import { OldFigures } from "./old-figures.tsx";
import { RevisedChoices } from "./revised-choices.tsx";
import { emptyChapters } from "./wrong-decide-fields.ts";

/** What is to be gone through before a draft becomes a proposal, and the form that makes it one. */
export function ProposeForm(props: DecideViewProps): ReactNode {
  const { report, hindrances, versions, corrects, languages, mayPropose, token, problems, typed } = props;
  const { reportDecide: words, deskReports } = useServerMessages();
  const locale = useLocale();
  const empty = emptyChapters(hindrances);
  const number = (versions[0]?.number ?? 0) + 1;
  return (
    <section className="desk-section" aria-labelledby="propose">
      <h2 id="propose">{words.checklist}</h2>
      {props.example ? (
        <FormNotice kind="problem">
          <p>{deskReports.preview.example}</p>
        </FormNotice>
      ) : null}
      <HindranceList hindrances={hindrances} address={`/${locale}/desk/reports/${report}`} />
      <RevisedChoices {...props} />
      <OldFigures {...props} />
      <p className="desk-links">
        <a href={`/${locale}/desk/reports/${report}/preview`}>{deskReports.contents.preview}</a>
      </p>
      {mayPropose ? (
        <>
          <p>{words.proposeText(number)}</p>
          <DeskForm
            token={token}
            intent="propose"
            kept={`propose-${report}-${number}`}
            answered={problems.length > 0}
          >
            {corrects
              ? languages.map((one) => (
                  <FormField
                    key={one}
                    name={`reason-${one}`}
                    label={`${words.reason} (${deskReports.inLanguage[one]})`}
                    hint={words.reasonHint}
                    problem={
                      problems.includes(`reason-${one}`)
                        ? words.reasonFirst(deskReports.inLanguage[one])
                        : null
                    }
                    value={typed[`reason-${one}`]?.[0] ?? ""}
                    autoComplete="off"
                    maxLength={MOST_SIGNS.reason}
                    required={false}
                  />
                ))
              : null}
            {empty.length > 0 ? (
              <ConfirmField
                name="empty"
                label={words.emptyOnes(empty)}
                problem={problems.includes("empty") ? words.emptyFirst : null}
                checked={typed.empty?.includes("yes") ?? false}
              />
            ) : null}
            {hindrances.length > 0 ? (
              <ConfirmField
                name="accept"
                label={words.accept}
                problem={problems.includes("accept") ? words.acceptFirst : null}
                checked={typed.accept?.includes("yes") ?? false}
              />
            ) : null}
            <button className="button" type="submit">
              {words.propose}
            </button>
          </DeskForm>
        </>
      ) : null}
    </section>
  );
}
