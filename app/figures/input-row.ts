/** One input or number of a method, in the reader's language. */
export type InputRow = [name: string, text: string];

/** The methods that say something of an area's figure, by the keys of their pages. */
export type JudgingMethod =
  | "interval"
  | "country"
  | "rest"
  | "similar"
  | "areas"
  | "pair"
  | "trend"
  | "position"
  | "pooled";
