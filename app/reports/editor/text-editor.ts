import { Editor } from "@tiptap/core";
import type { TextDoc } from "#app/domain/text-doc.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { docOf } from "./doc-of.ts";
import { EXTENSIONS } from "./extensions.ts";
import { askLink } from "./link-dialog.ts";
import { cleanPasted } from "./paste/clean-pasted.ts";
import { wireToolbar } from "./toolbar.ts";

/** A field for several rows of text that has become an editor. */
export interface TextEditor {
  editor: Editor;
  /** What it holds now. */
  doc(): TextDoc;
  /** Shows another text; one step back brings the one before. */
  show(doc: TextDoc): void;
}

/**
 * Puts an editor in a field's place. The field stays in its form, out of sight; what was typed there before
 * the script came is what the editor begins with.
 */
export function textEditor(field: HTMLTextAreaElement, changed: () => void): TextEditor | null {
  const parts = document.querySelector<HTMLTemplateElement>("template#writing-tools");
  const dialog = document.querySelector<HTMLDialogElement>("dialog#writing-link");
  const frame = parts?.content.firstElementChild?.cloneNode(true);
  const label = document.querySelector<HTMLLabelElement>(`label[for="${field.id}"]`);
  if (!(frame instanceof HTMLElement) || !dialog || !label) return null;
  const bar = frame.querySelector<HTMLElement>("[role=toolbar]");
  const place = frame.querySelector<HTMLElement>("[data-place]");
  const hint = frame.querySelector<HTMLElement>("[data-keys]");
  if (!bar || !place || !hint) return null;
  label.id ||= `${field.id}-label`;
  hint.id = `${field.id}-keys`;
  const editor = new Editor({
    element: place,
    extensions: EXTENSIONS,
    content: shownDoc(readMarkdown(field.value)),
    injectCSS: false,
    editorProps: {
      transformPastedHTML: cleanPasted,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": label.id,
        "aria-describedby": hint.id,
        lang: field.lang,
        id: `${field.id}-editor`,
      },
    },
    onUpdate: changed,
  });
  bar.setAttribute("aria-controls", `${field.id}-editor`);
  wireToolbar(bar, editor, () => askLink(dialog, editor));
  label.addEventListener("click", () => editor.commands.focus());
  field.hidden = true;
  field.after(frame);
  return {
    editor,
    doc: () => docOf(editor.state.doc),
    show: (doc) => void editor.commands.setContent(shownDoc(doc)),
  };
}

/** A text without a word is a paragraph without one. */
function shownDoc(doc: TextDoc): TextDoc {
  return doc.content.length > 0 ? doc : { type: "doc", content: [{ type: "paragraph", content: [] }] };
}
