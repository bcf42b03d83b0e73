import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { DeskTable } from "#app/components/desk-table.tsx";
import { focusAfterMove, type JustMoved } from "#app/components/focus-after-move.ts";
import { listText } from "#app/i18n/list-text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ListedSection } from "./report-contents.server.ts";

export interface SectionTableProps {
  /** Of the report. */
  address: string;
  sections: readonly ListedSection[];
  token: string;
  writes: boolean;
  moved: JustMoved | null;
}

/** The chapters in order, each with what it lacks and where it can be moved. */
export function SectionTable({ address, sections, token, writes, moved }: SectionTableProps): ReactNode {
  const { deskReports } = useServerMessages();
  const { contents: words } = deskReports;
  const headings = [
    words.chapter,
    words.state,
    words.writer,
    words.missing,
    ...(writes ? [words.order] : []),
  ];
  return (
    <DeskTable caption={words.caption} heads={headings}>
      {sections.map((section, at) => (
        <tr key={section.id} id={`chapter-${section.id}`}>
          <th scope="row">
            {at + 1}.{" "}
            <a href={`${address}/${section.id}`}>
              <bdi>{section.title}</bdi>
            </a>
          </th>
          <td data-label={words.state}>
            <span className={`desk-state desk-state-${section.state}`}>
              {deskReports.sectionState[section.state]}
            </span>
          </td>
          <td data-label={words.writer}>{section.writer ?? words.noWriter}</td>
          <td data-label={words.missing}>
            <Missing missing={section.missing} />
          </td>
          {writes ? (
            <td data-label={words.order}>
              <OrderForm
                section={section}
                can={{ up: at > 0, down: at < sections.length - 1 }}
                moved={moved}
                token={token}
              />
            </td>
          ) : null}
        </tr>
      ))}
    </DeskTable>
  );
}

function Missing({ missing }: Pick<ListedSection, "missing">): ReactNode {
  const { deskReports } = useServerMessages();
  const locale = useLocale();
  if (missing.length === 0) return deskReports.contents.nothingMissing;
  const languages = missing.map(({ language }) => deskReports.inLanguage[language]);
  const count = missing.reduce((sum, one) => sum + one.count, 0);
  return deskReports.contents.missingIn(listText(languages, locale), count);
}

function OrderForm({
  section: { id, title },
  can,
  moved,
  token,
}: {
  section: ListedSection;
  can: { up: boolean; down: boolean };
  moved: JustMoved | null;
  token: string;
}): ReactNode {
  const { contents: words } = useServerMessages().deskReports;
  const focus = focusAfterMove(moved, id, can);
  return (
    <DeskForm token={token} className="desk-acts">
      <input type="hidden" name="section" value={id} />
      <button
        type="submit"
        className="button-quiet"
        name="intent"
        value="up"
        disabled={!can.up}
        // biome-ignore lint/a11y/noAutofocus: the keyboard goes on where it was
        autoFocus={focus === "up"}
        aria-label={words.upOf(title)}
      >
        {words.up}
      </button>
      <button
        type="submit"
        className="button-quiet"
        name="intent"
        value="down"
        disabled={!can.down}
        // biome-ignore lint/a11y/noAutofocus: the keyboard goes on where it was
        autoFocus={focus === "down"}
        aria-label={words.downOf(title)}
      >
        {words.down}
      </button>
      <button
        type="submit"
        className="button-quiet"
        name="intent"
        value="remove"
        aria-label={words.removeOf(title)}
      >
        {words.remove}
      </button>
    </DeskForm>
  );
}
