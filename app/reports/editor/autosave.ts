import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { TextDoc } from "#app/domain/text-doc.ts";
import type { Docs, SaveReply } from "./save-reply.ts";

/** Languages of a text, each with what is written in it; null: nothing any more. */
export type Texts = Partial<Record<Locale, TextDoc | null>>;

/** What came of sending; "lost": nothing is known of it, the connection is gone or the server failed. */
export type Sent = SaveReply | { how: "lost" } | { how: "refused"; why: "signed-out" };

/** By language, the marks (`markOf`) of texts that may have arrived. */
type Lost = Partial<Record<Locale, string[]>>;

/** Typed and not known to be saved, as the browser keeps it. */
export interface Unsaved {
  base: number;
  /** What is typed, and what stood there in the version that it began from. */
  texts: Texts;
  before: Texts;
  /** Marks of what was sent without an answer: if one of it is what is stored, it has arrived. */
  lost: Lost;
}

export type SaveState =
  /** `docs`: every language as it is stored now; null where nothing new is known of them. */
  | { is: "saved"; said: string | null; docs: Docs | null }
  | { is: "typing" }
  | { is: "offline" }
  | { is: "stale"; said: string; theirs: Texts }
  /** Somebody else's text was taken in the place of one's own. */
  | { is: "took" }
  | { is: "refused"; why: "signed-out" | "closed" | "unreadable" };

/** What the saving of a text needs of the page around it. */
export interface Around {
  /** The languages that the page has fields for, with what they hold now. */
  texts(): Texts;
  /** Shows somebody else's text in a field. */
  show(texts: Texts): void;
  send(base: number, texts: Texts): Promise<Sent>;
  keep(unsaved: Unsaved | null): void;
  tell(state: SaveState): void;
  /** Does it after so many milliseconds, in the place of what was to be done later before. */
  later(wait: number, what: () => void): void;
}

export interface Autosave {
  /** Something was typed. */
  changed(): void;
  /** Saves what is not saved; whether nothing is left. */
  now(): Promise<boolean>;
  /** Keeps what is typed in the browser, at once. */
  keep(): void;
  /** The page may be gone in a moment: keeps what is typed, and sends it without waiting. */
  leaving(): void;
  /** After a conflict: saves one's own text over the other, or takes the other one's. */
  choose(whose: "mine" | "theirs"): Promise<void>;
  unsaved(): boolean;
}

/** After the last key, in milliseconds; and after a save that came to nothing, longer each time. */
const PAUSE = 1_500;
const RETRY = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Saves a text while it is typed. Whatever happens, what is typed is in the field, in the browser's own store
 * or on the server: a save without an answer is sent again, and one that came too late ends in a choice of
 * the writer's.
 */
export function autosave(
  page: { version: number; saved: Texts; kept: Unsaved | null },
  around: Around,
): Autosave {
  let base = page.kept?.base ?? page.version;
  let saved: Texts = { ...page.saved, ...page.kept?.before };
  let lost: Lost = page.kept?.lost ?? {};
  /** Somebody else's texts that stand against what is typed, and what had been saved before them. */
  let conflict: { theirs: Texts; base: number; saved: Texts } | null = null;
  let refused = false;
  let failures = 0;
  let running: Promise<boolean> | null = null;

  const changes = (from = saved): Texts => {
    const texts = around.texts();
    const changed = LOCALES.filter((one) => texts[one] !== undefined && !same(texts[one], from[one]));
    return Object.fromEntries(changed.map((one) => [one, texts[one]]));
  };
  const keep = (): void => {
    // Until the writer has chosen, a page that is opened anew must ask again.
    const from = conflict ?? { base, saved };
    const texts = changes(from.saved);
    around.keep(isEmpty(texts) ? null : { base: from.base, texts, before: ofSame(texts, from.saved), lost });
  };
  const send = (texts: Texts): Promise<Sent> => {
    for (const one of LOCALES)
      if (texts[one] !== undefined) lost[one] = [...(lost[one] ?? []), markOf(texts[one])].slice(-MOST_LOST);
    keep();
    return around.send(base, texts);
  };
  /** Takes in what is stored now: shows it where nothing was typed. What stands against what is typed. */
  const meet = (docs: Docs, version: number): Texts => {
    const [texts, against, shown]: [Texts, Texts, Texts] = [around.texts(), {}, {}];
    for (const one of LOCALES) {
      const theirs = docs[one] ?? null;
      if (texts[one] === undefined || same(theirs, saved[one])) continue;
      const isOwn = lost[one]?.includes(markOf(theirs)) === true;
      if (same(texts[one], saved[one])) shown[one] = theirs;
      else if (!isOwn && !same(texts[one], theirs)) against[one] = theirs;
      saved = { ...saved, [one]: theirs };
    }
    base = version;
    lost = {};
    if (!isEmpty(shown)) around.show(shown);
    return against;
  };
  const once = async (): Promise<boolean> => {
    const texts = changes();
    if (isEmpty(texts)) {
      around.keep(null);
      return true;
    }
    const answer = await send(texts);
    if (answer.how === "lost") {
      around.tell({ is: "offline" });
      around.later(RETRY[Math.min(failures, RETRY.length - 1)] ?? PAUSE, () => void run());
      failures += 1;
      return false;
    }
    failures = 0;
    if (answer.how === "refused") {
      // Who signs in again in another window goes on here.
      refused = answer.why !== "signed-out";
      around.tell({ is: "refused", why: answer.why });
      return false;
    }
    const before = { base, saved };
    if (answer.how === "saved") saved = { ...saved, ...texts };
    const against = meet(answer.docs, answer.version);
    if (!isEmpty(against)) {
      conflict = { theirs: against, ...before };
      around.tell({ is: "stale", said: answer.said, theirs: against });
      keep();
      return false;
    }
    keep();
    if (isEmpty(changes())) {
      around.tell({ is: "saved", said: answer.said, docs: answer.docs });
      return true;
    }
    return answer.how === "stale" ? once() : later();
  };
  const later = (): boolean => {
    around.tell({ is: "typing" });
    around.later(PAUSE, () => void run());
    return false;
  };
  const run = (): Promise<boolean> => {
    if (conflict !== null || refused) return Promise.resolve(false);
    running ??= once().finally(() => {
      running = null;
    });
    return running;
  };
  const unsaved = (): boolean => conflict !== null || !isEmpty(changes());

  if (page.kept) around.later(0, () => void run());
  return {
    unsaved,
    keep,
    changed: () => {
      if (conflict === null && !refused) later();
    },
    now: async () => {
      if (await run()) return true;
      // What was typed while the save before was on its way.
      return conflict === null && !refused && failures === 0 && unsaved() ? run() : !unsaved();
    },
    leaving: () => {
      const texts = changes();
      if (isEmpty(texts) || conflict !== null) return keep();
      void send(texts);
    },
    choose: async (whose) => {
      if (conflict === null) return;
      const { theirs } = conflict;
      if (whose === "theirs") {
        // Into the history with one's own: no version is from before the first, so that it comes too late.
        const answer = await around.send(0, ofSame(theirs, around.texts()));
        if (answer.how === "lost") return around.tell({ is: "offline" });
        around.show(theirs);
      }
      conflict = null;
      around.tell(whose === "theirs" ? { is: "took" } : { is: "saved", said: null, docs: null });
      keep();
      await run();
    },
  };
}

/** Marks that are kept of a language; a save that arrived without an answer is among the latest. */
const MOST_LOST = 200;

/** A short mark of a text, by which it is known again (cyrb53). */
function markOf(text: TextDoc | null | undefined): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  const written = JSON.stringify(text ?? null);
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}.${written.length}`;
}

function same(one: TextDoc | null | undefined, other: TextDoc | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function isEmpty(texts: Texts): boolean {
  return Object.keys(texts).length === 0;
}

/** Of the second the languages of the first. */
function ofSame(languages: Texts, texts: Texts): Texts {
  return Object.fromEntries(
    LOCALES.filter((one) => one in languages).map((one) => [one, texts[one] ?? null]),
  );
}
