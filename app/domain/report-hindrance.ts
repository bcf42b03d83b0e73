import type { IndicatorKey } from "./indicator.ts";
import type { Texts } from "./report.ts";
import type { FrozenListKind } from "./report-version.ts";
import type { Locale } from "./text.ts";

/**
 * What stands in the way of a report as it is (este): where it is, and what is the matter. None of them
 * stops the preview, which shows the rest; before a decision each is mended or accepted.
 */
export interface Hindrance {
  section: string;
  /** Null of the chapter itself. */
  block: string | null;
  matter: HindranceMatter;
}

export type HindranceMatter =
  /** A chapter that shows nothing yet: a version leaves it out. */
  | { why: "empty-chapter" }
  /** A chapter that shows what its template brings along; nobody has written in it. */
  | { why: "untouched-chapter" }
  /** A chapter's title is not there in this language. */
  | { why: "no-title"; language: Locale }
  /** A text that has been written in another language. */
  | { why: "no-text"; language: Locale }
  /** A sentence that has been edited in another language: in this one the computed one stays. */
  | { why: "half-edited"; indicator: IndicatorKey; language: Locale }
  /** A caption that has been written in another language. */
  | { why: "no-caption"; language: Locale }
  /** The picture cannot be drawn: what it asks for is not known, or has no figures. */
  | { why: "no-picture" }
  /** The picture's address cannot be read at all. */
  | { why: "unreadable-picture" }
  | { why: "no-figure"; indicator: IndicatorKey }
  /** Nothing has been computed that the sentence could tell. */
  | { why: "no-sentence"; indicator: IndicatorKey }
  /** A sentence that was edited, whose figure has moved since. */
  | { why: "moved-sentence"; indicator: IndicatorKey; language: Locale; before: string; now: string }
  /** The source has changed the piece's figures since they were last looked at, and nobody has chosen. */
  | { why: "undecided-figure" }
  /** An indicator that the report does not show and that has no reason for it. */
  | { why: "no-reason"; indicator: IndicatorKey }
  /** An indicator that is left out with a reason in another language. */
  | { why: "no-reason-in"; indicator: IndicatorKey; language: Locale }
  /** A list without a row, such as goals of a priority that has none: a version leaves it out. */
  | { why: "empty-list"; list: FrozenListKind }
  /** A goal without a measure; its name in the report's languages. */
  | { why: "no-measure"; name: Texts }
  /** A goal, measure or body of the plan that says something in another language only. */
  | { why: "no-plan-text"; language: Locale; name: Texts };
