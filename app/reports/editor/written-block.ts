import { isLocale, LOCALES, type Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { writeMarkdown } from "#app/reports/text/write-markdown.ts";
import { type Around, autosave, type Texts, type Unsaved } from "./autosave.ts";
import { keptPlace } from "./kept-texts.ts";
import type { Docs } from "./save-reply.ts";
import { type SaveWords, saveStatus } from "./save-status.ts";
import { sendTexts } from "./send-texts.ts";
import { renewForms } from "./session-forms.ts";
import { stalePanel } from "./stale-panel.ts";
import { type TextEditor, textEditor } from "./text-editor.ts";

/** What the page tells its script, on the script's own element. */
export interface PageFacts {
  person: string;
  /** Where texts are saved. */
  address: string;
  /** Where the form's token of the session of now is asked for. */
  session: string;
  words: SaveWords;
}

/** A text in its languages, being written. */
export interface WrittenBlock {
  form: HTMLFormElement;
  /** Makes an editor of one of its fields. */
  open(field: HTMLTextAreaElement): void;
  /** Saves what is not saved; whether nothing is left. */
  save(): Promise<boolean>;
  unsaved(): boolean;
  /** The page is about to go. */
  leave(): void;
}

/** Milliseconds between what is typed and its being kept in the browser. */
const KEPT_AFTER = 300;

export function writtenBlock(form: HTMLFormElement, facts: PageFacts): WrittenBlock {
  const fields = [...form.querySelectorAll<HTMLTextAreaElement>("textarea[data-written]")];
  const input = (name: string): string =>
    form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? "";
  const block = input("block");
  const to = {
    address: facts.address,
    token: () => input("csrf"),
    renew: () => renewForms(facts.session, facts.person),
  };
  const store = keptPlace<Unsaved>(facts.person, block);
  const kept = store.read();
  const editors = new Map<HTMLTextAreaElement, TextEditor>();
  const status = saveStatus(form, facts.words);
  const panel = stalePanel(form, (whose) => void saving.choose(whose).then(backToSaving));
  let [saveTimer, keepTimer, leaving] = [0, 0, false];

  // As the server drew the fields; nothing is known to be saved of what it took back.
  const saved = textsOf(fields, (field) =>
    readMarkdown(field.dataset.written === "unsaved" ? "" : field.defaultValue),
  );
  if (kept)
    for (const field of fields) {
      const text = kept.texts[languageOf(field)];
      if (text !== undefined) typedInto(field, text);
    }

  const around: Around = {
    texts: () => textsOf(fields, (field) => editors.get(field)?.doc() ?? readMarkdown(field.value)),
    show: (texts) => {
      for (const field of fields) {
        const text = texts[languageOf(field)];
        if (text === undefined) continue;
        const editor = editors.get(field);
        if (editor) editor.show(text ?? { type: "doc", content: [] });
        else typedInto(field, text);
      }
    },
    send: (base, texts) => sendTexts(to, { block, base, texts }, leaving),
    keep: (unsaved) => void store.keep(unsaved),
    tell: (state) => {
      panel.show(state.is === "stale" ? { ...state, mine: around.texts() } : null);
      status(state);
      if (state.is === "saved" && state.docs) showMissing(form, state.docs);
    },
    later: (wait, what) => {
      window.clearTimeout(saveTimer);
      saveTimer = window.setTimeout(what, wait);
    },
  };
  const saving = autosave({ version: Number(input("base")), saved, kept }, around);
  // The buttons of the choice are gone: the reader goes on at the one that saves, and sees what came of it.
  const backToSaving = (): void => {
    if (panel.focus()) return;
    form.querySelector<HTMLElement>("[data-save] button")?.focus({ preventScroll: true });
    form.querySelector("[data-status]")?.scrollIntoView({ block: "nearest" });
  };
  const changed = (): void => {
    panel.typed(around.texts());
    saving.changed();
    window.clearTimeout(keepTimer);
    keepTimer = window.setTimeout(saving.keep, KEPT_AFTER);
  };
  for (const field of fields) field.addEventListener("input", changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void saving.now().then(panel.focus);
  });
  return {
    form,
    open: (field) => {
      const editor = textEditor(field, changed);
      if (editor) editors.set(field, editor);
    },
    save: saving.now,
    unsaved: saving.unsaved,
    leave: () => {
      leaving = true;
      saving.leaving();
      leaving = false;
    },
  };
}

/** Of what the page says is missing, shows the languages that the text lacks now, and no other. */
function showMissing(form: HTMLFormElement, docs: Docs): void {
  const isWritten = LOCALES.some((one) => docs[one]);
  for (const line of form.closest("article")?.querySelectorAll<HTMLElement>("[data-no-text]") ?? [])
    line.hidden = !isWritten || LOCALES.some((one) => one === line.dataset.noText && docs[one]);
}

function languageOf({ lang }: HTMLElement): Locale {
  return isLocale(lang) ? lang : "fi";
}

function textsOf(
  fields: readonly HTMLTextAreaElement[],
  docIn: (field: HTMLTextAreaElement) => TextDoc,
): Texts {
  return Object.fromEntries(
    fields.map((field) => {
      const doc = docIn(field);
      return [languageOf(field), doc.content.length > 0 ? doc : null];
    }),
  );
}

function typedInto(field: HTMLTextAreaElement, text: TextDoc | null): void {
  field.value = text === null ? "" : writeMarkdown(text);
}
