import type { Editor } from "@tiptap/core";
import { TOOLS } from "./tools.ts";

/**
 * Makes the buttons of a toolbar work on an editor. One of them can be reached by Tab, the others by arrows;
 * Escape leads back into the text, Alt+F10 there leads here. `bar` came from the server, with its words.
 */
export function wireToolbar(bar: HTMLElement, editor: Editor, askLink: () => void): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button[data-tool]")];
  const usable = (): HTMLButtonElement[] => buttons.filter((button) => !button.hidden && !button.disabled);
  const reach = (button: HTMLButtonElement | undefined): void => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
  };
  const show = (): void => {
    const focused = document.activeElement;
    for (const button of buttons) {
      const tool = TOOLS[button.dataset.tool ?? ""];
      if (!tool) continue;
      button.hidden = tool.shown?.(editor) === false;
      // A button that has the focus would lose it with its use.
      button.disabled = button !== focused && tool.usable?.(editor) === false;
      if (tool.pressed) button.setAttribute("aria-pressed", String(tool.pressed(editor)));
    }
    if (!usable().some((button) => button.tabIndex === 0)) reach(usable()[0]);
  };
  for (const button of buttons) {
    // The text keeps its selection and its focus.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      if (button.dataset.tool === "link") return askLink();
      TOOLS[button.dataset.tool ?? ""]?.use?.(editor);
      // At once: Tiptap's own command waits for the next frame, and a quick hand types before it.
      editor.view.focus();
      show();
    });
    button.addEventListener("focus", () => reach(button));
  }
  bar.addEventListener("keydown", (event) => {
    const all = usable();
    const at = all.findIndex((button) => button.matches(":focus"));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (event.key === "Escape") editor.view.focus();
    else if (to !== undefined) all[to % all.length]?.focus();
    else return;
    event.preventDefault();
  });
  editor.view.dom.addEventListener("keydown", (event) => {
    if (event.key !== "F10" || !event.altKey) return;
    event.preventDefault();
    (usable().find((button) => button.tabIndex === 0) ?? usable()[0])?.focus();
  });
  editor.on("transaction", show);
  show();
}
