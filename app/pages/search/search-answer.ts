import type { AreaKey } from "#app/domain/area.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";

/** What a search can find. `elsewhere`: a municipality outside the home region, in an indicator's picture. */
export type FoundKind =
  | "municipality"
  | "county"
  | "priority"
  | "report"
  | "indicator"
  | "page"
  | "method"
  | "elsewhere";

/** A thing that answers the question (haun osuma). */
export interface SearchResult {
  kind: FoundKind;
  /** The address of its page, from the root on. */
  href: string;
  title: string;
  /** What kind of thing it is, in the reader's language. */
  kindName: string;
  /** What tells it from others of its name: source and number, the method's question. */
  detail: string | null;
  /** Of an indicator. */
  indicator?: IndicatorKey;
  /** The place that its page speaks of, where the question names one. */
  area?: AreaKey;
}

/** The search's answer as the page and its JSON twin give it. */
export interface SearchPage {
  /** The question as it was asked. */
  q: string;
  /** Best first. */
  results: SearchResult[];
  /** How many there are; at most `results.length` are listed. */
  found: number;
  /** Words of the question, as typed, that lead to nothing that Saukko has. */
  unknown: string[];
  /** Nothing answers every word: the results are those that come nearest. */
  nearest: boolean;
  /** What is to be said of the answer, in the reader's language. */
  said: string[];
  /** Where to look where nothing was found, or nothing asked. */
  ways: { href: string; title: string }[];
  /** Moves with every import and every published report: an answer is good as long as it stays. */
  dataVersion: string;
  example: boolean;
}

/** The few words of the page, which come with its data and not with the scripts. */
export interface SearchWords {
  label: string;
  placeholder: string;
  submit: string;
  failed: string;
}
