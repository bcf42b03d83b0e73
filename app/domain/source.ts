/** Where figures come from (tietolähde). `own` = the region's own indicators and other producers' files. */
export const SOURCE_IDS = ["sotkanet", "tea", "own", "boundaries"] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

export function isSourceId(value: unknown): value is SourceId {
  return SOURCE_IDS.some((id) => id === value);
}
