/** What report.typ is given, as JSON: nothing but plain texts, whose marks mean nothing to Typst. */
export interface PrintDocument {
  lang: string;
  region: string;
  title: string;
  /** Year, month, day of freezing: the document's date. */
  date: [number, number, number];
  cover: { area: string; years: string; decision: string; lines: string[]; hues: readonly string[] };
  words: { contents: string; page: string; of: string; tables: string; tablesLead: string; sources: string };
  /** Stands at the foot of each page: version and the beginning of the hash. */
  foot: string;
  sections: PrintSection[];
  tables: PrintTable[];
  sources: PrintNode[];
}

export interface PrintSection {
  title: string;
  /** Hue of the chapter, "#RRGGBB". */
  hue: string;
  /**
   * Whether it begins a page: chapters about a priority, the first, which is a page of its own, and the next.
   */
  opens: boolean;
  blocks: PrintBlock[];
}

export type PrintBlock =
  | { kind: "nodes"; nodes: PrintNode[] }
  | PrintFigure
  | ({ kind: "table" } & PrintTable)
  | PrintGroups
  | { kind: "sentence"; text: string; note: string }
  | { kind: "break" };

export interface PrintFigure {
  kind: "figure";
  label: string;
  title: string;
  subtitle: string;
  /** The picture, or its parts from top to bottom; how much of the column's width each has, up to 1. */
  images: { svg: string; alt: string; share: number }[];
  sentences: string[];
  caption: string;
  source: string;
}

/** Names under what is said of them, as in the appendix of indicators. */
export interface PrintGroups {
  kind: "groups";
  title: string;
  groups: { head: string; text: string }[];
  notes: string[];
  source: string;
}

export interface PrintTable {
  title: string;
  columns: string[];
  /**
   * Texts, whether each stands at the right, as numbers do, and "#RRGGBB" of the state that it tells, or "".
   */
  rows: { text: string; right: boolean; hue: string }[][];
  notes: string[];
  source: string;
}

export interface PrintRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** "" where it is no link. */
  href: string;
}

export type PrintNode =
  | { kind: "p"; runs: PrintRun[] }
  | { kind: "h"; level: number; runs: PrintRun[] }
  | { kind: "ul" | "ol"; items: PrintNode[][] }
  | { kind: "grid"; head: PrintRun[][]; rows: PrintRun[][][] };
