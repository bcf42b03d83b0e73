import type { ReactNode } from "react";
import { GoalMark } from "#app/components/goal-mark.tsx";
import { VerdictMark } from "#app/components/verdict-mark.tsx";
import type { IndicatorVerdicts } from "./indicator-verdicts.server.ts";

/**
 * What the figures of each home area mean; each opens to its sentences, and leads to how it was reached.
 * Works without scripts.
 */
export function VerdictSection({ verdicts }: { verdicts: IndicatorVerdicts }): ReactNode {
  const { title, note, link, words, columns, areas, open } = verdicts;
  return (
    <section aria-labelledby="verdicts" className="verdict-section">
      <h2 id="verdicts" className="section-title">
        {title}
      </h2>
      <p className="quiet small">{note}</p>
      <ul className="verdict-list">
        {areas.map(({ region, name, beside, trend, goal, sentences, href }) => (
          <li key={region}>
            <details open={region === open}>
              <summary>
                <strong>{name}</strong>{" "}
                {beside ? (
                  <Named name={beside.name}>
                    <VerdictMark mark={beside.mark} words={words} />
                  </Named>
                ) : null}
                <Named name={columns.trend}>
                  <VerdictMark mark={trend} words={words} />
                </Named>
                {goal ? (
                  <Named name={columns.goal}>
                    <GoalMark state={goal.state} word={goal.word} />
                  </Named>
                ) : null}
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

/** A mark under the name of what it is about: two marks that cannot be judged would look the same. */
function Named({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <span className="named-mark">
      <span className="quiet">{name}</span> {children}
    </span>
  );
}
