import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ComparePage } from "./compare-page.server.ts";
import { compareSearch } from "./compare-question.ts";
import { MOST_COLUMNS, MOST_INDICATORS } from "./fitting-view.ts";

/** What of the question could not be read, did not fit or has no figures: each told once, by name. */
export function CompareNotices({ page }: { page: ComparePage }): ReactNode {
  const told = useNotices(page);
  return (
    <div className="compare-notices">
      {told.map((text) => (
        <p key={text} role="status">
          {text}
        </p>
      ))}
      <Searched page={page} />
    </div>
  );
}

function useNotices({ unknownAreas, leftOut, without, state }: ComparePage): string[] {
  const { compare } = useServerMessages();
  const names = (all: readonly { name: string }[]): string => all.map(({ name }) => name).join("; ");
  const never = without.indicators.filter((one) => one.never);
  const here = without.indicators.filter((one) => !one.never && one.years === "");
  const otherYears = without.indicators.filter((one) => one.years !== "");
  const nothing = state.view === null && without.indicators.length > 0;
  const notices: [boolean, () => string][] = [
    [state.badYears !== null, () => compare.badYears(state.badYears ?? "")],
    [
      leftOut.indicators.length > 0,
      () => compare.leftOutIndicators(MOST_INDICATORS, leftOut.indicators.join("; ")),
    ],
    [leftOut.areas.length > 0, () => compare.leftOutAreas(MOST_COLUMNS, leftOut.areas.join(", "))],
    [leftOut.everyone, () => compare.leftOutEveryone],
    [nothing, () => compare.without.nothing],
    [never.length > 0, () => compare.without.never(names(never))],
    [here.length > 0, () => compare.without.here(names(here))],
    [
      otherYears.length > 0,
      () => compare.without.otherYears(otherYears.map(({ name, years }) => `${name} (${years})`).join("; ")),
    ],
    [without.areas.length > 0 && state.view !== null, () => compare.without.areas(without.areas.join(", "))],
    [without.unshown.length > 0, () => compare.without.unshown(without.unshown.join(", "))],
  ];
  return [
    ...unknownAreas.map(({ text, near }) => compare.unknownArea(text, near)),
    ...notices.flatMap(([holds, text]) => (holds ? [text()] : [])),
  ];
}

/** Words that several indicators answer: each with the ways to these. */
function Searched({ page: { searched, state } }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { compare } = useServerMessages();
  return searched.map(({ text, found }) => (
    <div key={text} role="status">
      <p>{compare.searched(text, found.length === 0)}</p>
      {found.length > 0 ? (
        <ul className="compare-found">
          {found.map(({ key, name }) => (
            <li key={key}>
              <a
                href={`/${locale}/compare${compareSearch({
                  ...state,
                  indicators: state.indicators.map((one) => (one === text ? key : one)),
                })}`}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  ));
}
