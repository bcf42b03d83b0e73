import type { WritersWords } from "#app/i18n/messages-context.tsx";

/**
 * Who a page is drawn for. The words come with it: they are not among those that every browser is sent, since
 * most readers need none of them.
 */
export interface WhoIsHere {
  /** The way in; null for who is in. */
  signIn: string | null;
  person: HerePerson | null;
}

export interface HerePerson {
  name: string;
  /** For the form that signs out. */
  token: string;
  words: { desk: string; account: string; signOut: string; addToReport: WritersWords };
}
