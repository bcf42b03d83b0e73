import type { ReactNode } from "react";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { MarkPicture } from "./verdict-mark.tsx";

const PLAIN = { small: false, strong: true, certainty: "tested", refusal: null } as const;

/** One mark of each kind, in the order of the legend's texts. */
const SAMPLES: readonly {
  key:
    | "better"
    | "worse"
    | "unjudged"
    | "small"
    | "similar"
    | "untested"
    | "up"
    | "flat"
    | "varying"
    | "refused";
  mark: VerdictMarkData;
}[] = [
  { key: "better", mark: { ...PLAIN, shape: "lower", judgement: "better" } },
  { key: "worse", mark: { ...PLAIN, shape: "higher", judgement: "worse" } },
  { key: "unjudged", mark: { ...PLAIN, shape: "higher", judgement: "no-judgement" } },
  { key: "small", mark: { ...PLAIN, small: true, shape: "higher", judgement: "similar" } },
  { key: "similar", mark: { ...PLAIN, shape: "similar", judgement: "similar" } },
  {
    key: "untested",
    mark: {
      ...PLAIN,
      certainty: "not-tested",
      strong: false,
      shape: "lower",
      judgement: "cannot-be-judged",
    },
  },
  { key: "up", mark: { ...PLAIN, shape: "up", judgement: "no-judgement" } },
  { key: "flat", mark: { ...PLAIN, shape: "flat", judgement: "similar" } },
  { key: "varying", mark: { ...PLAIN, shape: "varying", judgement: "similar" } },
  { key: "refused", mark: { ...PLAIN, shape: "refused", judgement: "cannot-be-judged" } },
];

interface VerdictLegendProps {
  tests: string | null;
  /** Whether the page has a column beside the area's own county. */
  rest?: boolean;
}

/** What the marks mean, how many tests are behind them, and where the methods are told. Once a page. */
export function VerdictLegend({ tests, rest = false }: VerdictLegendProps): ReactNode {
  const { verdicts } = useServerMessages();
  const locale = useLocale();
  return (
    <aside className="verdict-legend" aria-labelledby="verdict-legend">
      <h2 id="verdict-legend">{verdicts.legend.title}</h2>
      <ul>
        {SAMPLES.map(({ key, mark }) => (
          <li key={key} className={`verdict-mark ${LEGEND_TONES[key]}`}>
            <MarkPicture mark={mark} />
            <span>{verdicts.legend[key]}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">
        {tests} {verdicts.legend.note} {rest ? verdicts.restLegend : null}{" "}
        <a href={`/${locale}/methods`}>{verdicts.toMethods}</a>
      </p>
    </aside>
  );
}

const LEGEND_TONES: Record<(typeof SAMPLES)[number]["key"], string> = {
  better: "tone-better",
  worse: "tone-worse",
  unjudged: "tone-no-judgement",
  small: "tone-similar",
  similar: "tone-similar",
  untested: "tone-refused",
  up: "tone-no-judgement",
  flat: "tone-similar",
  varying: "tone-similar",
  refused: "tone-refused",
};
