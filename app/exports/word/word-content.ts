import type { Locale } from "#app/domain/text.ts";

/** A document for Word, as plain data: text, tables and pictures in their order. */
export interface WordContent {
  locale: Locale;
  title: string;
  /** Below the title: what kind of thing it is about. */
  kicker: string;
  /** At the foot of every page: where it comes from. */
  foot: string;
  blocks: readonly WordBlock[];
}

export type WordBlock = WordHeading | WordText | WordList | WordTable | WordPicture;

export interface WordHeading {
  kind: "heading";
  text: string;
}

export interface WordText {
  kind: "text";
  parts: readonly WordPart[];
  /** quiet: sources and notes, in small letters. */
  look?: "quiet";
}

/** A piece of running text. */
export interface WordPart {
  text: string;
  strong?: true;
  /** Whole address of what it leads to. */
  href?: string;
}

export interface WordList {
  kind: "list";
  items: readonly (readonly WordPart[])[];
}

export interface WordTable {
  kind: "table";
  columns: readonly WordColumn[];
  rows: readonly WordRow[];
}

export interface WordColumn {
  heading: string;
  /** How wide it is beside the others. */
  width: number;
}

/** A heading over the rows that follow it, or a row: its first cell names it, the others are figures. */
export type WordRow = { group: string } | { cells: readonly WordCell[] };

export interface WordCell {
  parts: readonly WordPart[];
}

/** A picture with its title and source drawn in it. */
export interface WordPicture {
  kind: "picture";
  title: string;
  alt: string;
  /** Begins with its width and height in px. */
  svg: string;
  png: Buffer;
}
