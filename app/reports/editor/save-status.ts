import type { SaveState } from "./autosave.ts";

/** What is said of a text that is not saved. */
export type SaveWords = Readonly<Record<"took" | "offline" | "signedOut" | "closed" | "unreadable", string>>;

/**
 * Says below a text how its saving stands, in a place that screen readers read when they have nothing else to
 * say. While somebody types it says what it said: the time changes once a minute at the most.
 */
export function saveStatus(form: HTMLFormElement, words: SaveWords): (state: SaveState) => void {
  const place = form.querySelector<HTMLElement>("[data-status]");
  return (state) => {
    if (!place || state.is === "typing") return;
    const said = wordsOf(state, words);
    if (place.textContent !== said) place.textContent = said;
    place.classList.toggle("editor-status-problem", state.is === "offline" || state.is === "refused");
  };
}

function wordsOf(state: Exclude<SaveState, { is: "typing" }>, words: SaveWords): string {
  switch (state.is) {
    case "saved":
      return state.said ?? "";
    case "stale":
      return "";
    case "took":
      return words.took;
    case "offline":
      return words.offline;
    case "refused":
      return state.why === "signed-out" ? words.signedOut : words[state.why];
  }
}
