import type { ReactNode } from "react";
import { GoalMark } from "#app/components/goal-mark.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { IndicatorVerdicts } from "./indicator-verdicts.server.ts";

/** What the figures of each home area mean; each opens to its sentences, and leads to how it was reached. Works without scripts. */
export function VerdictSection({ verdicts }: { verdicts: IndicatorVerdicts }): ReactNode {
  const { title, note, link, words, areas } = verdicts;
  return (
    <section aria-labelledby="verdicts" className="verdict-section">
      <h2 id="verdicts" className="section-title">
        {title}
      </h2>
      <p className="quiet small">{note}</p>
      <ul className="verdict-list">
        {areas.map(({ region, name, country, trend, goal, sentences, href }) => (
          <li key={region}>
            <details>
              <summary>
                <strong>{name}</strong>
                {country ? <VerdictMark mark={country} words={words} /> : null}
                <VerdictMark mark={trend} words={words} />
                {goal ? <GoalMark state={goal.state} word={goal.word} /> : null}
              </summary>
              <div>
                {sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                <p>
                  <a href={href}>{link}</a>
                </p>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
