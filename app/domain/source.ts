/** Where figures come from (tietolähde). `own` = the region's own indicators and other producers' files. */
export const SOURCE_IDS = ["sotkanet", "tea", "own", "boundaries"] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** All that imports bring in: figures of a source, boundaries, and what the region decides by itself. */
export const IMPORT_IDS = [...SOURCE_IDS, "goals", "methods"] as const;
export type ImportId = (typeof IMPORT_IDS)[number];

export function isSourceId(value: unknown): value is SourceId {
  return SOURCE_IDS.some((id) => id === value);
}

export function isImportId(value: unknown): value is ImportId {
  return IMPORT_IDS.some((id) => id === value);
}
