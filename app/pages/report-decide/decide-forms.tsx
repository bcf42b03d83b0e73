import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { formatDay } from "#app/i18n/format-day.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import type { DecideViewProps } from "./decide-props.ts";
import { dayProblem } from "./wrong-decide-fields.ts";

/** Records what a body decided of the proposal. */
export function DecisionForm({
  report,
  versions,
  languages,
  ownWork,
  token,
  problems,
  typed,
}: DecideViewProps): ReactNode {
  const { reportDecide: words, deskReports } = useServerMessages();
  const locale = useLocale();
  const [latest] = versions;
  if (!latest) return null;
  const day = typed.day?.[0] ?? "";
  return (
    <section className="desk-section" aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <p>{words.proposed(latest.number, formatDay(latest.frozenAt, locale), latest.frozenBy.name)}</p>
      <p>{words.decideText}</p>
      {ownWork ? (
        <FormNotice kind="problem">
          <p>{words.ownWork}</p>
        </FormNotice>
      ) : null}
      <DeskForm
        token={token}
        intent="decide"
        kept={`decide-${report}-${latest.number}`}
        answered={problems.length > 0}
      >
        <input type="hidden" name="number" value={latest.number} />
        {languages.map((one) => (
          <FormField
            key={one}
            name={`body-${one}`}
            label={`${words.body} (${deskReports.inLanguage[one]})`}
            hint={words.bodyHint[one]}
            problem={problems.includes(`body-${one}`) ? words.badBody(deskReports.inLanguage[one]) : null}
            value={typed[`body-${one}`]?.[0] ?? ""}
            autoComplete="organization"
            maxLength={MOST_SIGNS.body}
          />
        ))}
        <FormField
          name="day"
          type="date"
          label={words.day}
          problem={dayProblem(problems, day, words, locale)}
          value={day}
          autoComplete="off"
        />
        <FormField
          name="paragraph"
          label={words.paragraph}
          hint={words.paragraphHint}
          problem={problems.includes("paragraph") ? words.badParagraph : null}
          value={typed.paragraph?.[0] ?? ""}
          autoComplete="off"
          maxLength={8}
          numeric
        />
        <button className="button" type="submit">
          {words.decide}
        </button>
      </DeskForm>
    </section>
  );
}

/** Opens an undecided proposal again. */
export function TakeBackForm({ versions, token }: DecideViewProps): ReactNode {
  const { reportDecide: words } = useServerMessages();
  return (
    <section className="desk-section" aria-labelledby="take-back">
      <h2 id="take-back">{words.takeBack}</h2>
      <p>{words.takeBackText}</p>
      <DeskForm token={token} intent="take-back">
        <input type="hidden" name="number" value={versions[0]?.number ?? 0} />
        <button className="button-quiet" type="submit">
          {words.takeBack}
        </button>
      </DeskForm>
    </section>
  );
}

/** Opens a decided or published report for a new version. */
export function StartAgainForm({ token }: DecideViewProps): ReactNode {
  const { reportDecide: words } = useServerMessages();
  return (
    <section className="desk-section" aria-labelledby="correct">
      <h2 id="correct">{words.correct}</h2>
      <p>{words.correctText}</p>
      <DeskForm token={token} intent="correct">
        <button className="button-quiet" type="submit">
          {words.correct}
        </button>
      </DeskForm>
    </section>
  );
}
