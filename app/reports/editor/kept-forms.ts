import { type FormValues, fillForm, valuesOf } from "./form-values.ts";
import { isAnyKept, keptPlace } from "./kept-texts.ts";

/** What is said of forms that are not saved. */
export type KeptWords = Readonly<Record<"restored" | "unsaved" | "discard" | "signOut", string>>;

/** What is filled in and not saved, and the version that it began from. */
interface KeptForm {
  base: string;
  values: FormValues;
}

interface Ground {
  person: string;
  words: KeptWords;
}

const FORM = "form/";
/** Where a tab remembers which of its forms it sent last. */
const SENT = "saukko-sent";

/**
 * Keeps what is filled in forms that are saved by their button: leaving the page, a lost connection or a
 * session that has ended loses none of it. It is shown again where it was filled in, until it is saved or
 * thrown away. `arrived`: the page tells that what was sent has been saved.
 */
export function keepForms(
  forms: Iterable<HTMLFormElement>,
  { arrived, ...ground }: Ground & { arrived: boolean },
): void {
  const sent = takeSent();
  if (arrived && sent !== null) keptPlace(ground.person, sent).keep(null);
  for (const form of forms) keepForm(form, ground);
  askBeforeSignOut(ground);
}

/** Milliseconds within which a form that is sent again is the one that the reader agreed to. */
const AGREED = 10_000;

/** Asks once: a text that is saved first sends the same form a second time. */
function askBeforeSignOut(ground: Ground): void {
  let agreedAt = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    "submit",
    (event) => {
      const { target: form } = event;
      if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/sign-out")) return;
      if (event.timeStamp - agreedAt < AGREED || !isAnyKept(ground.person, FORM)) return;
      agreedAt = window.confirm(ground.words.signOut) ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (agreedAt === event.timeStamp) return;
      event.preventDefault();
      // The texts' own listener stands on the same place: it would throw away what is kept.
      event.stopImmediatePropagation();
    },
    true,
  );
}

function keepForm(form: HTMLFormElement, { person, words }: Ground): void {
  const what = `${FORM}${form.dataset.kept}`;
  const place = keptPlace<KeptForm>(person, what);
  const atFirst = valuesOf(form);
  // What is shown again because it was not taken is what was sent, and not what is saved.
  const answered = form.dataset.answered !== undefined;
  const base = form.querySelector<HTMLInputElement>("input[name=base]");
  const status = addStatus(form);
  const kept = place.read();
  if (kept && !same(kept.values, atFirst)) {
    fillForm(form, kept.values);
    if (base && !answered) base.value = kept.base;
    const fold = form.closest("details");
    if (fold) fold.open = true;
    addNotice(form, words, () => {
      place.keep(null);
      window.location.assign(window.location.pathname + window.location.search);
    });
    form.dispatchEvent(new Event("change"));
  } else if (!answered) place.keep(null);
  const changed = (): void => {
    const values = valuesOf(form);
    const saved = !answered && same(values, atFirst);
    place.keep(saved ? null : { base: base?.value ?? "", values });
    status.textContent = saved ? "" : words.unsaved;
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.querySelector("[data-discard]")?.addEventListener("click", () => place.keep(null));
  form.addEventListener("submit", ({ submitter }) => {
    if (!(submitter instanceof HTMLButtonElement) || submitter.value !== "preview") markSent(what);
  });
}

function same(one: FormValues, other: FormValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function addStatus(form: HTMLFormElement): HTMLElement {
  const status = document.createElement("p");
  status.className = "form-hint";
  status.setAttribute("role", "status");
  form.append(status);
  return status;
}

function addNotice(form: HTMLFormElement, words: KeptWords, discard: () => void): void {
  const notice = document.createElement("div");
  notice.className = "form-notice form-notice-problem";
  notice.setAttribute("role", "status");
  const said = document.createElement("p");
  said.textContent = words.restored;
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "button-quiet", textContent: words.discard });
  button.addEventListener("click", discard);
  notice.append(said, button);
  form.prepend(notice);
}

function markSent(what: string): void {
  try {
    sessionStorage.setItem(SENT, what);
  } catch {
    // Turned off: what was saved is offered once more, and can be thrown away.
  }
}

function takeSent(): string | null {
  try {
    const sent = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    return sent;
  } catch {
    return null;
  }
}
