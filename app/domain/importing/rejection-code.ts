/**
 * Why an import could not take a row or a whole file. Stored and compared; the words for each may be
 * bettered.
 */
export const REJECTION_CODES = [
  // Of a file as a whole.
  "empty-file",
  "too-large",
  "protected-workbook",
  "old-excel",
  "open-document",
  "other-archive",
  "broken-workbook",
  "no-visible-sheet",
  "wrong-sheet",
  "hidden-columns",
  "binary",
  "encoding",
  "delimiter",
  "quote",
  "no-header",
  "no-rows",
  // Of its columns.
  "missing-column",
  "unknown-column",
  "duplicate-column",
  "mixed-form",
  "second-header",
  // Of a row.
  "merged-cells",
  "note-row",
  "sum-row",
  "not-repeated",
  "excel-error",
  "formula-without-result",
  "number-not-shown",
  "comma-in-doubt",
  "too-long",
  "percent-elsewhere",
  "region-mismatch",
  "field-count",
  "unknown-region",
  "ambiguous-region",
  "not-a-year",
  "several-years",
  "year-out-of-range",
  "not-a-number",
  "ambiguous-number",
  "out-of-range",
  "not-a-count",
  "count-above-group",
  "limits-askew",
  "unknown-sex",
  "duplicate-row",
  // Of TEAviisari's framework.
  "unknown-sector",
  "unknown-dimension",
  "forbidden-dimension",
  "item-without-dimension",
  "unusable-item",
  "item-name-clash",
  // Of an own indicator's metadata.
  "missing-metadata",
  "unknown-metadata",
  "duplicate-metadata",
  "bad-metadata",
  // Of a list of goals.
  "wrong-kind-of-area",
  "unknown-indicator",
  "ambiguous-indicator",
  "unknown-direction",
  "half-baseline",
  "missing-decision",
  "duplicate-goal",
  // Of what may be right though it looks wrong: asked about.
  "garbled-text",
  "day-to-come",
  "unlikely-figure",
  "contradictory-counts",
  "against-direction",
  "unlikely-goal",
  // Of a service's answer.
  "unknown-region-number",
  "two-figures",
  "unknown-area",
] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

/** What only looks wrong: a person who knows that it is right takes it with --accept-unusual. */
export const ASKED_CODES: readonly RejectionCode[] = [
  "garbled-text",
  "day-to-come",
  "unlikely-figure",
  "contradictory-counts",
  "against-direction",
  "unlikely-goal",
];

export function isRejectionCode(value: unknown): value is RejectionCode {
  return REJECTION_CODES.some((code) => code === value);
}
