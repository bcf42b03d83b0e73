import type { ReactNode } from "react";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { GoalMark, type GoalMarkProps } from "#app/components/goal-mark.tsx";
import { type SentenceOf, sentenceQuestion } from "#app/components/sentence-question.ts";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import { formulaIn, METHOD_SOURCES, type MethodKey } from "#app/domain/method.ts";
import type { SentenceQuestion } from "#app/domain/report.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

export interface VerdictPartsProps {
  parts: readonly {
    id: string;
    method: MethodKey;
    /** Whom it is about beside the area itself. */
    about: string | null;
    sentence: string;
    mark: VerdictMarkData | null;
    goal?: GoalMarkProps | null;
    rows: readonly (readonly [name: string, text: string])[];
    /** What would change this very verdict. */
    changes: string | null;
  }[];
  /** Whose result they are, for who takes a sentence into a report; null: of none that could be taken. */
  of: SentenceOf | null;
}

/** Which part answers what a sentence of a report can be asked. */
const QUESTIONS: Readonly<Record<string, SentenceQuestion>> = {
  country: "country",
  trend: "trend",
  pair: "before",
};

/**
 * Each method's answer with its inputs, in plain words and in numbers; the method itself is told where it
 * first answers.
 */
export function VerdictParts({ parts, of }: VerdictPartsProps): ReactNode {
  const { verdicts, methods } = useServerMessages();
  const locale = useLocale();
  return parts.map(({ id, method, about, sentence, mark, goal, rows, changes: own }, at) => {
    const { title, how, changes } = methods.list[method];
    const formula = formulaIn(method, locale);
    const { reference } = METHOD_SOURCES[method];
    return (
      <section key={id} id={id} className="how-part" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>
          {about === null ? title : `${title}: ${about}`}
          {mark ? <VerdictMark mark={mark} words={verdicts.mark} /> : null}
          {goal ? <GoalMark {...goal} /> : null}
        </h2>
        <p className="sentence">{sentence}</p>
        {of && QUESTIONS[id] ? (
          <AddToReport question={sentenceQuestion(of, QUESTIONS[id])} about={title} />
        ) : null}
        <details className="folded how-inputs">
          <summary>{verdicts.parts.fold}</summary>
          <dl>
            {rows.map(([name, text]) => (
              <Row key={name} name={name} text={text} />
            ))}
            {parts.findIndex((one) => one.method === method) === at ? (
              <>
                <Row name={verdicts.parts.method} text={how} />
                {formula ? (
                  <>
                    <dt>{verdicts.parts.formula}</dt>
                    <dd className="formula">{formula}</dd>
                  </>
                ) : null}
                <Row name={verdicts.parts.changes} text={own ? `${own} ${changes}` : changes} />
                {reference ? <Row name={verdicts.parts.reference} text={reference} /> : null}
              </>
            ) : null}
          </dl>
          <p className="small">
            <a href={`/${locale}/methods/${method}`}>{title}</a>
          </p>
        </details>
      </section>
    );
  });
}

function Row({ name, text }: { name: string; text: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
