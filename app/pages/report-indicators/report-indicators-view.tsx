import type { ReactNode } from "react";
import { DoneNotice } from "#app/components/done-notice.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import type { Locale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { type ListDone, undoOfList } from "./list-done.ts";
import { ListForm } from "./list-form.tsx";
import { ReasonsForm } from "./reasons-form.tsx";
import type { LeftOutGroup, ListedUse, ReportIndicatorsPage } from "./report-indicators.server.ts";
import { FOR_ALL } from "./sent-reasons.ts";

export interface ReportIndicatorsViewProps extends ReportIndicatorsPage {
  token: string;
  done: ListDone | null;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
}

/** Which indicators the report leaves out, with the reasons, which it uses and which it cannot have. */
export function ReportIndicatorsView(props: ReportIndicatorsViewProps): ReactNode {
  const { report, title, languages, uses, writes, token, done } = props;
  const { deskReports, reportTables } = useServerMessages();
  const { indicators: words } = deskReports;
  const locale = useLocale();
  const leftOut = uses["left-out"];
  return (
    <>
      <p>
        <a href={`/${locale}/desk/reports/${report}`}>← {deskReports.section.back}</a>
      </p>
      <PageHead title={words.title} kicker={title} lead={words.lead} />
      {done ? <DoneNotice said={deskReports.done[done.what]} undo={undoOfList(done)} token={token} /> : null}
      <UnusedReasons keys={done?.unused ?? []} groups={props.leftOut} />
      <section className="desk-section" id="left-out">
        <h2>{words.leftOut(leftOut.length)}</h2>
        {leftOut.length === 0 ? (
          <p>{words.leftOutNone}</p>
        ) : writes ? (
          <ReasonsForm report={report} groups={props.leftOut} languages={languages} token={token} />
        ) : (
          <UseList list={leftOut} told={(one) => reasonIn(one, locale) ?? words.without} />
        )}
      </section>
      <section className="desk-section">
        <h2>{words.used(uses.used.length)}</h2>
        {uses.used.length === 0 ? (
          <p>{words.usedNone}</p>
        ) : (
          <UseList list={uses.used} told={({ chapter }) => chapter ?? ""} />
        )}
      </section>
      {uses["not-available"].length > 0 ? (
        <section className="desk-section">
          <h2>{words.notAvailable(uses["not-available"].length)}</h2>
          <UseList list={uses["not-available"]} told={() => reportTables.appendix.notAvailableWhy} />
        </section>
      ) : null}
      {writes ? <WritingScript script={props.script} person={props.person} arrived={done !== null} /> : null}
      {writes ? <ListForm others={props.others} uses={uses} token={token} /> : null}
      <p className="source-line">{reportTables.appendix.list}</p>
    </>
  );
}

/** Names the reasons that were written for several, and that each of them has a nearer one than. */
function UnusedReasons({
  keys,
  groups,
}: {
  keys: readonly string[];
  groups: readonly LeftOutGroup[];
}): ReactNode {
  const { indicators: words } = useServerMessages().deskReports;
  const names = [
    ...(keys.includes(FOR_ALL) ? [words.all] : []),
    ...groups.filter(({ key }) => keys.includes(key)).map(({ name }) => name ?? words.own),
  ];
  if (names.length === 0) return null;
  return (
    <FormNotice kind="problem">
      <p>{words.unused(names.map((name) => `”${name}”`).join(", "))}</p>
    </FormNotice>
  );
}

function reasonIn({ leftOut }: ListedUse, locale: Locale): string | null {
  return leftOut?.[locale] ?? Object.values(leftOut ?? {})[0] ?? null;
}

function UseList({
  list,
  told,
}: {
  list: readonly ListedUse[];
  told: (one: ListedUse) => string;
}): ReactNode {
  return (
    <ul className="desk-uses">
      {list.map((one) => (
        <li key={one.indicator}>
          {one.name} <span className="quiet">{told(one)}</span>
        </li>
      ))}
    </ul>
  );
}
