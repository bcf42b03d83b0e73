import type { ReactNode } from "react";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

type ToolWords = Messages["deskEditor"]["tools"];

/** Buttons in their groups: what the script does with them, their words, a sign where one stands for them. */
const GROUPS: readonly (readonly (readonly [
  tool: string,
  words: keyof ToolWords,
  sign?: (words: ToolWords) => string,
])[])[] = [
  [
    ["heading-3", "heading3"],
    ["heading-4", "heading4"],
  ],
  [
    ["bold", "bold", ({ boldSign }) => boldSign],
    ["italic", "italic", ({ italicSign }) => italicSign],
    ["link", "link"],
  ],
  [
    ["bullets", "bullets", () => "•"],
    ["numbers", "numbers", () => "1."],
    ["deeper", "deeper", () => "→"],
    ["shallower", "shallower", () => "←"],
    ["table", "table"],
  ],
  [
    ["add-row", "addRow"],
    ["add-column", "addColumn"],
    ["delete-row", "deleteRow"],
    ["delete-column", "deleteColumn"],
    ["delete-table", "deleteTable"],
  ],
  [
    ["undo", "undo", () => "↶"],
    ["redo", "redo", () => "↷"],
  ],
];

/** Which of them are pressed or not: the others do something once. */
const SWITCHES = ["heading-3", "heading-4", "bold", "italic", "link", "bullets", "numbers"];

/**
 * What the page's script makes an editor of, with all of its words in the reader's language; without
 * JavaScript nobody sees it.
 */
export function EditorTools(): ReactNode {
  const { deskEditor: words } = useServerMessages();
  return (
    <>
      <template id="writing-tools">
        <div className="editor">
          <div className="editor-tools" role="toolbar" aria-label={words.toolbar}>
            {GROUPS.map((group) => (
              <span key={group[0]?.[0]} className="editor-group">
                {group.map(([tool, name, sign]) => (
                  <ToolButton key={tool} tool={tool} name={name} sign={sign} />
                ))}
              </span>
            ))}
          </div>
          <div className="editor-place report-text" data-place="" />
          <p className="form-hint" data-keys="">
            {words.keys}
          </p>
        </div>
      </template>
      <dialog id="writing-link" className="editor-dialog" aria-labelledby="writing-link-label">
        <form method="dialog" className="desk-form" noValidate>
          <div className="form-field">
            <label id="writing-link-label" htmlFor="writing-link-field">
              {words.link.title}
            </label>
            <p className="form-hint" id="writing-link-hint">
              {words.link.hint}
            </p>
            <p className="form-field-problem" role="alert" data-link-problem="" hidden>
              {words.link.problem}
            </p>
            <input
              type="text"
              inputMode="url"
              id="writing-link-field"
              autoComplete="off"
              aria-describedby="writing-link-hint"
            />
          </div>
          <div className="form-row">
            <button className="button" type="submit">
              {words.link.set}
            </button>
            <button className="button-quiet" type="button" value="remove">
              {words.link.remove}
            </button>
            <button className="button-quiet" type="button" value="cancel">
              {words.link.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

function ToolButton({
  tool,
  name,
  sign,
}: {
  tool: string;
  name: keyof ToolWords;
  sign: (typeof GROUPS)[number][number][2];
}): ReactNode {
  const { tools } = useServerMessages().deskEditor;
  return (
    <button
      type="button"
      data-tool={tool}
      aria-label={tools[name]}
      aria-pressed={SWITCHES.includes(tool) ? false : undefined}
      title={tools[name]}
      data-sign={sign?.(tools)}
    >
      {sign ? null : tools[name]}
    </button>
  );
}
