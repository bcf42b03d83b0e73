/** How tall the pieces of each chapter are in its column, mm, as measures.typ has measured them. */
export interface PrintHeights {
  /** A line of running text, from the top of its capitals to its baseline. */
  line: number;
  sections: { head: number; blocks: BlockHeights[] }[];
}

/**
 * Of a text, each of its nodes; of a picture, the whole and what is said under it; of a table, its title, its
 * head, what stands under it and each of its rows; of another, the whole; of a page's end, nothing.
 */
export type BlockHeights = number[];
