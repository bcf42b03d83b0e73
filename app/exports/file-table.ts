import type { Locale } from "#app/domain/text.ts";

/** A cell of a file: a number of ours, a text (from anywhere: never trusted), or nothing. */
export type FileCell = number | string | null;

export interface FileColumn {
  heading: string;
  /**
   * Decimals that a spreadsheet shows; null: as many as the number has. A year is a number with 0 and
   * `plain`.
   */
  decimals: number | null;
  /** True for numbers that take no thousands separator (years). */
  plain?: boolean;
}

/** A table as it goes into a file, values unrounded. */
export interface FileTable {
  columns: FileColumn[];
  rows: FileCell[][];
}

/** What a file says about its figures: label and text, in reading order. */
export type FileFacts = readonly (readonly [label: string, text: string])[];

/** A table with what must be told about it. */
export interface FileContent {
  locale: Locale;
  table: FileTable;
  facts: FileFacts;
  /** Where the table is a list: its figures as the page lays them out. A workbook has them first. */
  shown?: readonly TitledTable[];
}

/** One of the tables of a page, under its title. */
export interface TitledTable {
  title: string;
  table: FileTable;
}
