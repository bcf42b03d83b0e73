/** What pieces.typ is given, as JSON: nothing but plain texts, whose marks mean nothing to Typst. */
export interface PrintDocument {
  lang: string;
  region: string;
  title: string;
  /** Year, month, day of freezing: the document's date. */
  date: [number, number, number];
  cover: { area: string; years: string; decision: string; lines: string[]; hues: readonly string[] };
  words: Record<"contents" | "figures" | "page" | "of" | "tables" | "tablesLead" | "sources", string>;
  /** Stands at the foot of each page: version and the beginning of the hash. */
  foot: string;
  sections: PrintSection[];
  tables: PrintAnnexTable[];
  sources: PrintNode[];
}

export type PrintAnnexTable = ({ kind: "table" } & PrintTable) | ({ kind: "list" } & PrintList);

export interface PrintSection {
  title: string;
  /** Hue of the chapter, "#RRGGBB". */
  hue: string;
  /** Whether it begins a page whatever stands on the one before: the summary, and the plan. */
  opens: boolean;
  /** How much of a page it wants to begin on; where less is left, it begins the next one, mm. */
  room: number;
  /** Room above it on a page that it does not begin, beside what it always has, mm. */
  above: number;
  blocks: PrintBlock[];
}

export type PrintBlock =
  | { kind: "nodes"; nodes: PrintNode[] }
  | PrintFigure
  | ({ kind: "table" } & PrintTable)
  | PrintGroups
  | { kind: "sentence"; text: string; note: string }
  | { kind: "break" }
  /** Room between what stands over and under it, beside what they have, mm. */
  | { kind: "space"; height: number };

export interface PrintFigure {
  kind: "figure";
  label: string;
  /** As the list of figures has it. */
  listed: string;
  title: string;
  subtitle: string;
  /** The picture, or its parts from top to bottom; how much of the column's width each has, up to 1. */
  images: { svg: string; alt: string; share: number }[];
  sentences: string[];
  caption: string;
  source: string;
}

/** A text; of one in another language than the document, which, and what is said of that behind it. */
export interface PrintSaid {
  text: string;
  foreign?: { lang: string; region: string; note: string };
}

/** Names under what is said of them, as in the appendix of indicators. */
export interface PrintGroups {
  kind: "groups";
  title: string;
  groups: { head: PrintSaid[]; names: PrintSaid[] }[];
  /** How much of a page it wants to begin on, mm. */
  begins: number;
  notes: string[];
  source: string;
}

export interface PrintColumn {
  title: string;
  /** Its share of the table's width, in any unit. */
  width: number;
  /** Whether its texts stand at the right, as numbers do. */
  right: boolean;
  /** Whether a word in it is too long for it, and may be broken. */
  breaks: boolean;
}

export interface PrintTable {
  title: string;
  /** Of its letters, pt. */
  size: number;
  columns: PrintColumn[];
  /** Texts, and "#RRGGBB" of the state that each tells, or "". */
  rows: PrintRow[];
  /** How much of the column's width it has, up to 1. */
  share: number;
  /** Whether it is kept on one page. */
  whole: boolean;
  notes: string[];
  source: string;
}

export type PrintRow = (PrintSaid & { hue: string })[];

/** A long list of two columns: stacks beside each other, and by name what has no figure, for which reason. */
export interface PrintList extends Omit<PrintTable, "rows" | "share" | "whole"> {
  stacks: PrintRow[][];
  absent: { head: string; text: string }[];
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
