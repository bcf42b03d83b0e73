import { getSchema } from "@tiptap/core";
import { DOMSerializer } from "@tiptap/pm/model";
import { isLocale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import type { Texts } from "./autosave.ts";
import { EXTENSIONS } from "./extensions.ts";

/** The choice between one's own text and somebody else's, where a form's save button is. */
export interface StalePanel {
  /** Null takes it away. */
  show(stale: { said: string; mine: Texts; theirs: Texts } | null): void;
  /** Shows one's own texts as they are now, while the choice stands there. */
  typed(mine: Texts): void;
  /** Brings the reader to the choice, where it stands; whether it does. */
  focus(): boolean;
}

/** Shows both texts and the buttons that choose; what it is made of came with the page. */
export function stalePanel(form: HTMLFormElement, choose: (whose: "mine" | "theirs") => void): StalePanel {
  let panel: HTMLElement | null = null;
  const clear = (): void => {
    panel?.remove();
    panel = null;
  };
  const show = ({ said, mine, theirs }: { said: string; mine: Texts; theirs: Texts }): void => {
    const parts = document.querySelector<HTMLTemplateElement>("template#writing-stale")?.content;
    const made = parts?.querySelector("[data-stale]")?.cloneNode(true);
    if (!parts || !(made instanceof HTMLElement)) return;
    panel = made;
    fill(panel, "[data-said]", document.createTextNode(said));
    for (const button of panel.querySelectorAll("button"))
      button.addEventListener("click", () => choose(button.value === "theirs" ? "theirs" : "mine"));
    for (const locale of Object.keys(theirs)) {
      const both = isLocale(locale) ? parts.querySelector(`[data-both="${locale}"]`)?.cloneNode(true) : null;
      if (both instanceof HTMLElement) panel.querySelector("[data-texts]")?.append(both);
    }
    fillTexts(panel, "theirs", theirs);
    fillTexts(panel, "mine", mine);
    form.querySelector("[data-save]")?.before(panel);
  };
  return {
    show: (stale) => {
      clear();
      if (stale) show(stale);
    },
    typed: (mine) => {
      if (panel) fillTexts(panel, "mine", mine);
    },
    focus: () => {
      const notice = panel?.querySelector<HTMLElement>(".form-notice");
      if (!notice) return false;
      notice.tabIndex = -1;
      notice.focus({ preventScroll: true });
      notice.scrollIntoView({ block: "start" });
      return true;
    },
  };
}

function fillTexts(panel: HTMLElement, whose: "mine" | "theirs", texts: Texts): void {
  for (const place of panel.querySelectorAll<HTMLElement>(`[data-text=${whose}]`)) {
    const doc = isLocale(place.lang) ? texts[place.lang] : null;
    place.replaceChildren(...(doc ? [drawn(doc)] : []));
  }
}

function fill(panel: HTMLElement, selector: string, content: Node): void {
  panel.querySelector(selector)?.replaceChildren(content);
}

/** As an editor would show it: nodes of ours alone. */
function drawn(doc: TextDoc): DocumentFragment {
  const schema = getSchema(EXTENSIONS);
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(schema.nodeFromJSON(doc).content);
  const all = document.createDocumentFragment();
  all.append(fragment);
  return all;
}
