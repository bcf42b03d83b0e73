import { type TextEditor, textEditor } from "./text-editor.ts";

/** Pixels below and above what is seen, within which fields become editors. */
const NEAR = "800px 0px";

/**
 * Makes editors of the fields as the reader comes near them; of one in which somebody is typing, once they
 * leave it.
 */
export function beginWriting(fields: readonly HTMLTextAreaElement[]): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLTextAreaElement) {
          seen.unobserve(target);
          if (target === document.activeElement)
            target.addEventListener("blur", () => begin(target), { once: true });
          else begin(target);
        }
    },
    { rootMargin: NEAR },
  );
  for (const field of fields) seen.observe(field);
}

function begin(field: HTMLTextAreaElement): void {
  const written: TextEditor | null = textEditor(field, () => {});
  if (!written) return;
  const hint = field.form?.querySelector<HTMLElement>("[data-plain]");
  if (hint) hint.hidden = true;
  field.form?.addEventListener("submit", () => written.fill());
}
