import type { Editor } from "@tiptap/core";
import { linkAddress } from "#app/reports/text/link-address.ts";

/**
 * Asks for the address of a link in the dialog that came with the page, and makes, changes or takes away the
 * link at the cursor. Without a selection the address itself becomes the words.
 */
export function askLink(dialog: HTMLDialogElement, editor: Editor): void {
  const field = dialog.querySelector<HTMLInputElement>("input");
  const problem = dialog.querySelector<HTMLElement>("[data-link-problem]");
  if (!field || !problem) return;
  const before = String(editor.getAttributes("link").href ?? "");
  field.value = before;
  problem.hidden = true;
  field.removeAttribute("aria-invalid");
  const close = (): void => {
    listening.abort();
    dialog.close();
    editor.view.focus();
  };
  const listening = new AbortController();
  const { signal } = listening;
  dialog.addEventListener("cancel", close, { signal });
  dialog.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.value === "cancel") close();
      if (target.value !== "remove") return;
      editor.chain().extendMarkRange("link").unsetLink().run();
      close();
    },
    { signal },
  );
  dialog.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      const href = addressIn(field.value);
      if (href === null) {
        problem.hidden = false;
        field.setAttribute("aria-invalid", "true");
        field.focus();
        return;
      }
      setLink(editor, href);
      close();
    },
    { signal },
  );
  dialog.querySelector<HTMLElement>("[value=remove]")?.toggleAttribute("hidden", before === "");
  dialog.showModal();
  field.select();
}

/** As it is typed, or as it was meant: "www.thl.fi", "nimi@kunta.fi". */
function addressIn(typed: string): string | null {
  const text = typed.trim();
  const meant = /^[^\s@:/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  return linkAddress(text) ?? (/^[\w-]+(\.[\w-]+)+|@/.test(text) ? linkAddress(meant) : null);
}

function setLink(editor: Editor, href: string): void {
  if (editor.state.selection.empty && !editor.isActive("link"))
    editor
      .chain()
      .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
      .unsetMark("link")
      .run();
  else editor.chain().extendMarkRange("link").setLink({ href }).run();
}
