import { forgetTexts } from "./kept-texts.ts";
import { type PageFacts, type WrittenBlock, writtenBlock } from "./written-block.ts";

/** Pixels below and above what is seen, within which fields become editors. */
const NEAR = "800px 0px";
/** How long, in milliseconds, another form of the page waits for a text to be saved. */
const PATIENCE = 4_000;

/** Brings a chapter's page to life: its texts in editors, saved while they are typed. */
export function beginWriting(fields: readonly HTMLTextAreaElement[], facts: PageFacts): void {
  const forms = new Set(fields.flatMap(({ form }) => form ?? []));
  const blocks = [...forms].map((form) => writtenBlock(form, facts));
  openNear(fields, (field) => blocks.find(({ form }) => form === field.form)?.open(field));
  const leave = (): void => {
    for (const block of blocks) if (block.unsaved()) block.leave();
  };
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leave();
    else again();
  });
  const again = (): void => {
    for (const block of blocks) if (block.unsaved()) void block.save();
  };
  window.addEventListener("online", again);
  window.addEventListener("pageshow", ({ persisted }) => persisted && again());
  beforeOtherForms(blocks, facts);
}

/**
 * Makes editors of the fields as the reader comes near them; of one in which somebody is typing, once they
 * leave it.
 */
function openNear(fields: readonly HTMLTextAreaElement[], open: (field: HTMLTextAreaElement) => void): void {
  const begin = (field: HTMLTextAreaElement): void => {
    const hint = field.form?.querySelector<HTMLElement>("[data-plain]");
    if (hint) hint.hidden = true;
    open(field);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLTextAreaElement) {
          seen.unobserve(target);
          if (target.matches(":focus")) target.addEventListener("blur", () => begin(target), { once: true });
          else begin(target);
        }
    },
    { rootMargin: NEAR },
  );
  for (const field of fields) seen.observe(field);
}

/** Another form of the page leads away from it: what is typed is saved first, and kept where it cannot be. */
function beforeOtherForms(blocks: readonly WrittenBlock[], { person }: PageFacts): void {
  document.addEventListener(
    "submit",
    (event) => {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
      if (blocks.some((block) => block.form === form)) return;
      const signsOut = form.action.endsWith("/sign-out");
      const unsaved = blocks.filter((block) => block.unsaved());
      if (unsaved.length === 0) {
        if (signsOut) forgetTexts(person);
        return;
      }
      event.preventDefault();
      const wait = new Promise((done) => window.setTimeout(done, PATIENCE));
      void Promise.race([Promise.all(unsaved.map((block) => block.save())), wait]).then(() => {
        // Once more by this way where all is saved; a text that cannot be saved keeps its writer signed in.
        if (!blocks.some((block) => block.unsaved())) form.requestSubmit(submitter);
        else if (!signsOut) submitAsItIs(form, submitter);
      });
    },
    true,
  );
}

function submitAsItIs(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: submitter.name, value: submitter.value });
    form.append(input);
  }
  form.submit();
}
