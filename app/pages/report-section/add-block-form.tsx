import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { BLOCK_KINDS } from "#app/domain/report.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { DeskBlock } from "./section-page.server.ts";

/** A new piece of a chosen kind, at the end or before one that is there. */
export function AddBlockForm({ token, blocks }: { token: string; blocks: readonly DeskBlock[] }): ReactNode {
  const { section: words, block } = useServerMessages().deskReports;
  return (
    <section className="desk-section" id="add">
      <h2>{words.add}</h2>
      <DeskForm token={token} intent="add">
        <SelectField
          name="kind"
          id="add-kind"
          label={words.addKind}
          value="text"
          options={BLOCK_KINDS.map((kind) => [kind, block.kind[kind]])}
        />
        <SelectField
          name="at"
          label={words.addAt}
          value={String(blocks.length)}
          options={[
            [String(blocks.length), words.atEnd],
            ...blocks.map(
              (found, at) => [String(at), words.before(at + 1, block.kind[found.block.kind])] as const,
            ),
          ]}
        />
        <button className="button" type="submit">
          {words.addSubmit}
        </button>
      </DeskForm>
    </section>
  );
}
