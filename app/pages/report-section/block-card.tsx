import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DoneNotice, type Undo } from "#app/components/done-notice.tsx";
import type { JustMoved } from "#app/components/focus-after-move.ts";
import { FormNotice } from "#app/components/form-notice.tsx";
import { ProblemSummary } from "#app/components/problem-summary.tsx";
import type { Block, BlockKind } from "#app/domain/report.ts";
import type { HindranceMatter } from "#app/domain/report-hindrance.ts";
import type { Locale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { hindranceText } from "#app/reports/draft/hindrance-text.ts";
import type { SentProblem } from "#app/reports/draft/sent-block.ts";
import { FrozenBlockView } from "#app/reports/view/frozen-block.tsx";
import { BlockActs } from "./block-acts.tsx";
import { BlockFields } from "./block-fields.tsx";
import type { DeskBlock, SectionPage } from "./section-page.server.ts";
import { StaleNotice, type StaleSaveProps } from "./stale-save.tsx";
import { wrongFigureFields } from "./wrong-figure-fields.ts";

export interface BlockCardProps {
  page: Pick<SectionPage, "isRemoved" | "languages" | "choices" | "sections" | "writes"> & {
    own: string;
    address: string;
  };
  found: DeskBlock;
  /** From 1. */
  number: number;
  /** Where it can be moved within its chapter. */
  can: { up: boolean; down: boolean };
  moved: JustMoved | null;
  token: string;
  /** What was wrong with it when it was sent, with what was chosen, and the texts as they were typed. */
  problem: { what: SentProblem; chosen: Block; typed: DeskBlock["typed"] } | null;
  stale: Omit<StaleSaveProps, "id" | "languages"> | null;
  /** It is shown as it would be, and is not saved. */
  previewed: boolean;
  /** What was done to it. */
  done: { said: string; undo: Undo | null } | null;
}

/** A piece: as the report shows it, the fields that change it, and what can be done with it. */
export function BlockCard(props: BlockCardProps): ReactNode {
  const { page, found, number, token, problem, stale, previewed, done } = props;
  const { block, shown, matters } = found;
  const { deskEditor, deskReports } = useServerMessages();
  const { block: words } = deskReports;
  const locale = useLocale();
  const kind = words.kind[block.kind];
  // The page's script shows and hides languages of a text as they are saved.
  const told = block.kind === "text" ? [...matters, ...notMissing(matters, page.languages)] : matters;
  const nameOf = (key: string): string => page.choices.indicators.find(([one]) => one === key)?.[1] ?? key;
  return (
    <article
      className="desk-block"
      // What was not taken is told at the button: the answer's address leads there.
      id={problem || stale ? undefined : `block-${block.id}`}
      aria-labelledby={`${block.id}-heading`}
    >
      <h3 id={`${block.id}-heading`}>{words.heading(number, kind)}</h3>
      {done ? <DoneNotice {...done} token={token} /> : null}
      {told.length > 0 ? (
        <ul className="desk-matters">
          {told.map((matter) => {
            const text = hindranceText(matter, deskReports, nameOf, locale);
            return (
              <li
                key={text}
                data-no-text={matter.why === "no-text" ? matter.language : undefined}
                hidden={!matters.includes(matter)}
              >
                {text}
              </li>
            );
          })}
        </ul>
      ) : null}
      {block.kind === "text" ? null : (
        <div data-preview={block.id}>
          {previewed ? (
            <FormNotice kind="done">
              <p>{deskEditor.previewed}</p>
            </FormNotice>
          ) : null}
          <Shown shown={shown} />
        </div>
      )}
      {page.writes ? (
        <>
          <ChangeForm {...props} base={stale?.version ?? problem?.chosen.version ?? block.version} />
          {block.kind === "text" && shown ? (
            <details className="desk-shown">
              <summary>{words.shown}</summary>
              <Shown shown={shown} />
            </details>
          ) : null}
          {page.isRemoved ? null : (
            <>
              <BlockActs {...props} id={block.id} kind={kind} />
              <p className="form-hint">
                <a
                  href={`${page.address}/history/${block.id}`}
                  aria-label={words.of(deskReports.history.link, number, kind)}
                >
                  {deskReports.history.link}
                </a>
              </p>
            </>
          )}
        </>
      ) : (
        <Shown shown={block.kind === "text" ? shown : null} />
      )}
    </article>
  );
}

/** Languages of a text that nothing is said of now. */
function notMissing(matters: readonly HindranceMatter[], languages: readonly Locale[]): HindranceMatter[] {
  const missing = new Set(matters.flatMap((one) => (one.why === "no-text" ? one.language : [])));
  return languages
    .filter((language) => !missing.has(language))
    .map((language) => ({ why: "no-text", language }));
}

function Shown({ shown }: Pick<DeskBlock, "shown">): ReactNode {
  const { reportPrint } = useServerMessages();
  const locale = useLocale();
  if (!shown || shown.kind === "page-break") return null;
  return (
    <div className="desk-block-shown">
      <FrozenBlockView block={shown} locale={locale} words={reportPrint} linksOf={() => null} />
    </div>
  );
}

function ChangeForm({
  page,
  found,
  token,
  problem,
  stale,
  base,
  previewed,
}: BlockCardProps & { base: number }): ReactNode {
  const { deskEditor, deskReports } = useServerMessages();
  const locale = useLocale();
  const { block: words } = deskReports;
  const { block } = found;
  if (block.kind === "page-break") return null;
  if (block.kind === "indicator-appendix") return <p className="form-hint">{words.appendix}</p>;
  const form = (
    <DeskForm
      token={token}
      // What it is answered with is seen in its own place.
      action={`${page.address}#block-${block.id}`}
      className="desk-form desk-block-form"
      {...(block.kind === "text" ? {} : { kept: `block-${block.id}` })}
      answered={stale !== null || problem !== null}
    >
      <input type="hidden" name="block" value={block.id} />
      <input type="hidden" name="base" value={base} />
      <BlockFields
        {...found}
        block={stale?.chosen ?? problem?.chosen ?? block}
        typed={stale?.typed ?? typedAgain(problem, block.kind) ?? found.typed}
        languages={page.languages}
        choices={page.choices}
        unsaved={stale !== null || problem !== null}
      />
      {block.kind === "goals" || block.kind === "measures" || block.kind === "bodies" ? (
        <p className="form-hint">
          {words.inPlan} <a href={`/${locale}/desk/plan?area=${block.content.area}`}>{words.toPlan}</a>
        </p>
      ) : null}
      {problem ? <Problem {...problem} id={`block-${block.id}`} /> : null}
      {stale ? <StaleNotice {...stale} id={block.id} languages={page.languages} /> : null}
      <div className="form-row" data-save="">
        <button className="button" type="submit" name="intent" value="save">
          {stale ? deskEditor.stale.mine[block.kind === "text" ? "text" : "piece"] : words.save}
        </button>
        {stale ? (
          <a
            className="button-quiet"
            href={`${page.address}?block=${block.id}#block-${block.id}`}
            data-discard=""
          >
            {deskEditor.stale.theirs[block.kind === "text" ? "text" : "piece"]}
          </a>
        ) : block.kind === "text" ? null : (
          <button className="button-quiet" type="submit" name="intent" value="preview">
            {deskEditor.preview}
          </button>
        )}
      </div>
      {block.kind === "text" ? <p className="editor-status" role="status" data-status="" /> : null}
    </DeskForm>
  );
  if (block.kind === "text") return form;
  return (
    <details className="desk-change" open={previewed || problem !== null || stale !== null}>
      <summary>{words.change}</summary>
      {form}
    </details>
  );
}

/** What is wrong with the piece, with ways to the fields that it is in. */
function Problem({ what, chosen, id }: NonNullable<BlockCardProps["problem"]> & { id: string }): ReactNode {
  const { block: words } = useServerMessages().deskReports;
  const fields = wrongFigureFields(chosen, words);
  if (what === "badYears") return <ProblemSummary fields={fields} id={id} />;
  return (
    <FormNotice kind="problem" id={id}>
      <p>{words[what]}</p>
    </FormNotice>
  );
}

function typedAgain(problem: BlockCardProps["problem"], kind: BlockKind): DeskBlock["typed"] | null {
  return problem && kind === "text" ? problem.typed : null;
}
