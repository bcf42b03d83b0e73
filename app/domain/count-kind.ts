/**
 * What an indicator's count counts. A balance (erotus) is the difference of two counts, such as arrivals less
 * departures.
 */
export const COUNT_KINDS = ["persons", "events", "households", "balance"] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

export function isCountKind(text: string): text is CountKind {
  return COUNT_KINDS.some((kind) => kind === text);
}
