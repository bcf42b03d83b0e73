import { getSchema } from "@tiptap/core";
import { DOMSerializer } from "@tiptap/pm/model";
import { isLocale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import type { Texts } from "./autosave.ts";
import { EXTENSIONS } from "./extensions.ts";

/**
 * Shows somebody else's texts beside one's own, with the choice between them; both can be read and copied
 * from. What it is made of came with the page.
 */
export function stalePanel(
  form: HTMLFormElement,
  choose: (whose: "mine" | "theirs") => void,
): { show(stale: { said: string; theirs: Texts } | null): void } {
  let shown: Element[] = [];
  const clear = (): void => {
    for (const one of shown) {
      one.closest(".form-field")?.classList.remove("editor-beside");
      one.remove();
    }
    shown = [];
  };
  const show = ({ said, theirs }: { said: string; theirs: Texts }): void => {
    const parts = document.querySelector<HTMLTemplateElement>("template#writing-stale")?.content;
    const notice = parts?.querySelector("[data-stale]")?.cloneNode(true);
    if (!parts || !(notice instanceof HTMLElement)) return;
    const words = notice.querySelector("[data-said]");
    if (words) words.textContent = said;
    for (const button of notice.querySelectorAll("button"))
      button.addEventListener("click", () => choose(button.value === "theirs" ? "theirs" : "mine"));
    form.prepend(notice);
    shown.push(notice);
    for (const field of form.querySelectorAll<HTMLTextAreaElement>("textarea[data-written]")) {
      const doc = isLocale(field.lang) ? theirs[field.lang] : undefined;
      const box = parts.querySelector(`[data-theirs="${field.lang}"]`)?.cloneNode(true);
      if (doc === undefined || !(box instanceof HTMLElement)) continue;
      if (doc !== null) box.querySelector("[data-text]")?.append(drawn(doc));
      const place = field.closest(".form-field");
      place?.classList.add("editor-beside");
      place?.append(box);
      shown.push(box);
    }
  };
  return {
    show: (stale) => {
      clear();
      if (stale) show(stale);
    },
  };
}

/** As an editor would show it: nodes of ours alone. */
function drawn(doc: TextDoc): DocumentFragment {
  const schema = getSchema(EXTENSIONS);
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(doc).content);
  const all = document.createDocumentFragment();
  all.append(fragment);
  return all;
}
