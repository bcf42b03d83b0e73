import type { ReactNode } from "react";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { hindrancesText, hindranceText } from "#app/reports/draft/hindrance-text.ts";
import { groupHindrances, type HindranceGroup } from "./hindrance-groups.ts";
import type { ListedHindrance } from "./report-preview.server.ts";

/** What is missing in a report, each matter once, with links to its places in the workspace. */
export function HindranceList({
  hindrances,
  address,
}: {
  hindrances: readonly ListedHindrance[];
  address: string;
}): ReactNode {
  const { hindrance: words } = useServerMessages().deskReports;
  if (hindrances.length === 0) return <p>{words.none}</p>;
  const groups = groupHindrances(hindrances);
  return (
    <div className="desk-hindrances">
      <p>
        <strong>{words.heading(groups.length)}</strong>
      </p>
      {groups.length > 1 ? <p className="form-hint">{words.order}</p> : null}
      <ol>
        {groups.map((group) => (
          <li key={group.key}>
            <Matter group={group} address={address} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Matter({ group, address }: { group: HindranceGroup; address: string }): ReactNode {
  const { deskReports } = useServerMessages();
  const { matter, all, places } = group;
  const told = all.length > 1 ? hindrancesText(matter, deskReports, all.length) : null;
  if (told === null) return all.map((one) => <One key={keyOf(one)} one={one} address={address} />);
  const reasons = isOfReason(matter);
  return (
    <>
      <details>
        <summary>{told}</summary>
        <ul>
          {reasons ? (
            <li>{all.map(({ indicator }) => indicator).join("; ")}</li>
          ) : (
            places.map((place) => (
              <li key={place.section}>
                <Place {...place} address={address} />
              </li>
            ))
          )}
        </ul>
      </details>
      {reasons ? (
        <p>
          {deskReports.hindrance.reasonsLast}{" "}
          <a href={`${address}/indicators`}>{deskReports.hindrance.giveReasons}</a>
        </p>
      ) : null}
    </>
  );
}

function One({ one, address }: { one: ListedHindrance; address: string }): ReactNode {
  const { deskReports } = useServerMessages();
  const locale = useLocale();
  return (
    <p>
      <ChapterLink one={one} address={address} />:{" "}
      {hindranceText(one.matter, deskReports, (key) => one.indicator ?? key, locale)}
      {isOfReason(one.matter) ? (
        <>
          {" "}
          <a href={`${address}/indicators`}>{deskReports.hindrance.giveReasons}</a>
        </>
      ) : null}
    </p>
  );
}

/** Reasons are given on a page of their own. */
function isOfReason({ why }: HindranceMatter): boolean {
  return why === "no-reason" || why === "no-reason-in";
}

/** A chapter, and what it is about there: names of indicators or of the plan's parts, or how many places. */
function Place({ all, address }: { all: readonly ListedHindrance[]; address: string }): ReactNode {
  const locale = useLocale();
  const [first] = all;
  if (!first) return null;
  const names = all.flatMap(({ indicator, matter }) =>
    "name" in matter ? (inLocale(matter.name, locale) ?? []) : (indicator ?? []),
  );
  return (
    <>
      <ChapterLink one={first} address={address} />
      {names.length > 0 ? `: ${names.join("; ")}` : all.length > 1 ? ` (${all.length})` : null}
    </>
  );
}

function ChapterLink({ one, address }: { one: ListedHindrance; address: string }): ReactNode {
  const { section, block, chapter } = one;
  return (
    <a href={`${address}/${section}${block ? `#block-${block}` : ""}`}>
      <bdi>{chapter}</bdi>
    </a>
  );
}

function keyOf({ section, block, matter, indicator }: ListedHindrance): string {
  return [section, block, JSON.stringify(matter), indicator].join(" ");
}
