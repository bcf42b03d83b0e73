import type { AreaKey } from "./area.ts";
import type { GoalMarkState } from "./goal.ts";
import type { IndicatorKey } from "./indicator.ts";
import type { MissingReason } from "./observation.ts";
import type { ReportKind, SentenceSource, Texts } from "./report.ts";
import type { Locale } from "./text.ts";
import type { TextDoc } from "./text-doc.ts";

/** What a thing is in each language that the report is in. */
export type InLanguages<T> = Partial<Record<Locale, T>>;

/**
 * The content of a version (versio), frozen: everything that its pages and files show, in named fields, so
 * that it can be read without the figures' tables and without the program that made it. The decision is not
 * in it: it is made on this content and recorded beside it.
 */
export interface Snapshot {
  form: 1;
  report: {
    key: string;
    kind: ReportKind;
    titles: Texts;
    area: AreaKey;
    areaNames: InLanguages<string>;
    years: { first: number; last: number };
    languages: Locale[];
  };
  /** Grows by one with each version of the report, from 1. */
  number: number;
  /** Moment of freezing, ISO in UTC. */
  frozenAt: string;
  /** Why a version after a published one was made (korjauksen syy); null of the first. */
  correction: Texts | null;
  /** Permalink of this version up to its language: "https://saukko.example.fi/{language}/reports/…/1". */
  address: string;
  /** Whether figures of the project's own example are in it: such a one is never published. */
  example: boolean;
  /** State of the figures and of the methods that it was frozen from. */
  dataVersion: number;
  methodVersion: string;
  sections: FrozenSection[];
  /** Where the figures are from, each once. */
  sources: FrozenSource[];
}

export interface FrozenSource {
  id: string;
  names: InLanguages<string>;
  licence: string | null;
  /** Latest day on which something of it that is used here was fetched, ISO; null where it is not known. */
  fetched: string | null;
}

export interface FrozenSection {
  id: string;
  titles: Texts;
  /** Position of the priority (painopiste) that the chapter is about, from 1: its hue. */
  priority: number | null;
  blocks: FrozenBlock[];
}

export type FrozenBlock = FrozenText | FrozenFigure | FrozenTableBlock | FrozenSentence | FrozenBreak;

export interface FrozenText {
  kind: "text";
  id: string;
  docs: InLanguages<TextDoc>;
}

/** A picture with everything that is said of it. */
export interface FrozenFigure {
  kind: "figure";
  id: string;
  /** Running number in the report, from 1. */
  number: number;
  /** The chart spec's query string, without language and width. */
  spec: string;
  shown: InLanguages<FrozenPicture>;
}

export interface FrozenPicture {
  title: string;
  /** Unit, sex and years: "%, miehet, 2015–2024". */
  subtitle: string;
  /** The writer's own words under it; null where there are none. */
  caption: string | null;
  alt: string;
  /** What the tests found, in sentences; none where nothing was tested. */
  sentences: string[];
  table: FrozenTable;
  /** Source, day and licence. */
  source: string;
  /**
   * One that is too tall for a page, as paper has it: in parts, each with its own words. Absent where the
   * whole fits.
   */
  parts?: { svg: string; alt: string }[];
  /** Short names of the areas that it was made of, in its order; none of a picture of all of them. */
  areas?: string[];
  /**
   * SVG of a phone's width, of a page's column, of a printed page's column. Text is text. Versions frozen
   * before December 2026 have a fourth one that names its indicator's page: no file is made of it any more.
   */
  svg: { phone: string; screen: string; print: string; alone?: string };
}

/** As what one figure can be taken out of a version: picture or numbers. */
export const FIGURE_FORMATS = ["svg", "png", "csv", "xlsx"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** What each kind of list shows: key figures, goals, measures, bodies, the appendix of indicators. */
export const FROZEN_LISTS = ["key-figures", "goals", "measures", "bodies", "indicator-appendix"] as const;
export type FrozenListKind = (typeof FROZEN_LISTS)[number];

export interface FrozenTableBlock {
  kind: FrozenListKind;
  id: string;
  /** Of key figures: which they are, so that they can be asked for again. Versions before it have none. */
  about?: { indicators: IndicatorKey[]; area: AreaKey };
  shown: InLanguages<{ table: FrozenTable; notes: string[]; source: string | null }>;
}

/** The first column heads its row. */
export interface FrozenTable {
  caption: string;
  columns: string[];
  rows: FrozenCell[][];
}

/** What a reader sees, with the number or the reason behind it. */
export interface FrozenCell {
  text: string;
  /** In the unit, unrounded as the source gave it. */
  value?: number;
  year?: number;
  missing?: MissingReason;
  /** The language of a text that its report's lacks; versions frozen before December 2026 have none. */
  lang?: Locale;
  /** How a goal stands, as its mark shows it; versions frozen before November 2026 have the word alone. */
  mark?: GoalMarkState;
  /**
   * Of the figure of a goal's meter, and of a row of an area's picture: whose it is, so that its year can be
   * asked for again. Versions frozen before December 2026 have none.
   */
  of?: FigureOf;
}

/** An indicator's figure of an area, and the decimals that it is shown with. */
export interface FigureOf {
  indicator: IndicatorKey;
  area: AreaKey;
  decimals: number;
}

/** A sentence of a result; `edited` where a person changed it, with the machine's words beside it. */
export interface FrozenSentence {
  kind: "sentence";
  id: string;
  result: SentenceSource;
  edited: boolean;
  /** The figures that it speaks of. Versions frozen before December 2026 have none. */
  figures?: SentenceFigure[];
  shown: InLanguages<SaidSentence>;
}

export interface SaidSentence {
  text: string;
  /** The machine's words, as they stand alone: of which figure, where and when. */
  machine: string;
  /**
   * The same without that, as a page says it under its heading. Versions frozen before sentences stood alone
   * have none: their `machine` is such a brief one.
   */
  brief?: string;
  source: string;
}

/** A figure of a sentence's indicator and sex, as the source gave it, and the decimals it is shown with. */
export interface SentenceFigure {
  area: AreaKey;
  year: number;
  /** In the unit. */
  value: number;
  decimals: number;
}

export interface FrozenBreak {
  kind: "page-break";
  id: string;
}

/** What a body decided of a version (päätös): recorded once, never changed. */
export interface Decision {
  /** "Kymenlaakson aluevaltuusto" */
  bodies: Texts;
  /** Day of the meeting, ISO: 2026-11-23. */
  day: string;
  /** The paragraph of the minutes: "12". */
  paragraph: string;
}

/** A version as readers meet it: its content, the hash of that content, and what was decided. */
export interface ReportVersion {
  snapshot: Snapshot;
  /** SHA-256 of the canonical JSON (RFC 8785) in UTF-8, 64 hexadecimal digits. */
  hash: string;
  decision: Decision | null;
  /** Moment of publishing, ISO; null while it is not published. */
  publishedAt: string | null;
}
