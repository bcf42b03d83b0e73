import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice, type Undo } from "#app/components/done-notice.tsx";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { PageHead } from "#app/components/page-head.tsx";
import { WritingScript } from "#app/components/writing-script.tsx";
import type { DraftDone } from "#app/domain/draft-done.ts";
import { isChapter } from "#app/domain/report-chapter.ts";
import { capital } from "#app/i18n/capital.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { AddBlockForm } from "./add-block-form.tsx";
import { BlockCard, type BlockCardProps } from "./block-card.tsx";
import { EditorTools } from "./editor-tools.tsx";
import { GoneNotice, type GoneNoticeProps } from "./gone-notice.tsx";
import { RemovedChapter } from "./removed-chapter.tsx";
import { SectionDetailsForm } from "./section-details-form.tsx";
import type { DeskBlock, SectionPage } from "./section-page.server.ts";
import { StaleParts } from "./stale-parts.tsx";

export interface SectionViewProps extends SectionPage {
  token: string;
  /** Address of the page's script. */
  script: string;
  /** Who writes, by number. */
  person: number;
  /** `block`: to which piece; null: to none. */
  /** `unread`: what of a text was saved as it stands, though it looks like a heading or a table. */
  done: { what: DraftDone; undo: Undo | null; block: string | null; unread: string[] } | null;
  moved: JustMoved | null;
  /** What was wrong with the piece that was sent. */
  problem: ({ block: string } & NonNullable<BlockCardProps["problem"]>) | null;
  stale: (NonNullable<BlockCardProps["stale"]> & { block: string }) | null;
  /** A piece that was not there any more when its form came. */
  gone: Pick<GoneNoticeProps, "why" | "block" | "typed"> | null;
  /** A piece as it would be, not saved. */
  preview: DeskBlock | null;
}

/** One chapter: what is written there, its pieces one below the other, and how to add to them. */
export function SectionView(props: SectionViewProps): ReactNode {
  const { report, reportTitle, section, title, blocks, removed, sections, writes, token } = props;
  const { done, problem, stale, preview, gone, isRemoved, leads } = props;
  const { deskReports, reportChapters } = useServerMessages();
  const { section: words } = deskReports;
  const locale = useLocale();
  const guide = isChapter(section.chapter) ? reportChapters.list[section.chapter].guide : null;
  const own = `/${locale}/desk/reports/${report}`;
  const page = { ...props, own: section.id, address: `${own}/${section.id}` };
  const taken = done?.what === "removed" ? removed.find(({ id }) => id === done.block) : undefined;
  const said = done && (taken ? deskReports.removedPart(taken.name) : deskReports.done[done.what]);
  const told = done && said ? { said: [said, ...done.unread].join(" "), undo: done.undo } : null;
  // Said where it was done: the page is opened there.
  const inPlace = blocks.some(({ block }) => block.id === done?.block);
  return (
    <>
      <p className="no-print">
        <a href={own}>← {words.back}</a>
      </p>
      <PageHead title={title} kicker={reportTitle} lead={guide} />
      {told && !inPlace ? <DoneNotice {...told} token={token} /> : null}
      {isRemoved && !gone ? <RemovedChapter token={token} leads={leads} /> : null}
      {gone ? <GoneNotice {...gone} token={token} address={page.address} leads={leads} /> : null}
      {writes ? null : <p>{deskReports.contents.closed}</p>}
      {blocks.length === 0 ? <p>{words.noBlocks}</p> : null}
      {blocks.map((found, at) => (
        <BlockCard
          key={found.block.id}
          page={page}
          found={preview?.block.id === found.block.id ? preview : found}
          previewed={preview?.block.id === found.block.id}
          number={at + 1}
          can={{ up: at > 0, down: at < blocks.length - 1 }}
          moved={props.moved}
          token={token}
          problem={problem?.block === found.block.id ? problem : null}
          stale={stale?.block === found.block.id ? stale : null}
          done={done?.block === found.block.id ? told : null}
        />
      ))}
      {writes ? (
        <>
          {isRemoved ? null : <AddBlockForm token={token} blocks={blocks} />}
          {removed.length > 0 && !isRemoved ? (
            <section className="desk-section">
              <h2>{words.removed}</h2>
              <ul className="desk-removed">
                {removed.map(({ id, name }) => (
                  <li key={id} id={`block-${id}`}>
                    <bdi>{capital(name)}</bdi>
                    <DeskForm token={token} intent="restore" className="desk-inline">
                      <input type="hidden" name="block" value={id} />
                      <button className="button-quiet" type="submit" aria-label={`${words.restore}: ${name}`}>
                        {words.restore}
                      </button>
                    </DeskForm>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {isRemoved ? null : <SectionDetailsForm {...props} />}
          <EditorTools />
          <StaleParts />
          <WritingScript
            script={props.script}
            person={props.person}
            save={`${page.address}/save`}
            arrived={done !== null}
          />
        </>
      ) : null}
      {isRemoved ? null : <Neighbours sections={sections} id={section.id} address={own} />}
    </>
  );
}

function Neighbours({
  sections,
  id,
  address,
}: Pick<SectionPage, "sections"> & { id: string; address: string }): ReactNode {
  const { section: words } = useServerMessages().deskReports;
  const at = sections.findIndex((one) => one.id === id);
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return (
    <nav className="desk-links no-print" aria-label={words.back}>
      {before ? (
        <a href={`${address}/${before.id}`}>
          ← {words.previous}: <bdi>{before.title}</bdi>
        </a>
      ) : null}
      {after ? (
        <a href={`${address}/${after.id}`}>
          {words.next}: <bdi>{after.title}</bdi> →
        </a>
      ) : null}
    </nav>
  );
}
