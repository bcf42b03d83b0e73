/** Milliseconds after the last change of a choice. */
const PAUSE = 400;

/**
 * Shows a piece's picture or sentence anew as its choices change, by the same form as its button: the page
 * that the server answers with has it drawn. What is shown is not saved.
 */
export function livePreview(form: HTMLFormElement): void {
  const block = form.querySelector<HTMLInputElement>("input[name=block]")?.value ?? "";
  const place = document.querySelector(`[data-preview="${block}"]`);
  if (!place) return;
  let [timer, asked] = [0, new AbortController()];
  const show = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    fields.set("intent", "preview");
    place.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(location.pathname, { method: "POST", body: fields, signal: asked.signal });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const drawn = page.querySelector(`[data-preview="${block}"]`);
      if (drawn) place.replaceChildren(...drawn.childNodes);
    } catch {
      // Asked anew meanwhile, or the connection is gone: what is shown stays.
    } finally {
      place.removeAttribute("aria-busy");
    }
  };
  form.addEventListener("change", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), PAUSE);
  });
}
