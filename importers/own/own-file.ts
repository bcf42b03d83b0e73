import { indicatorKey } from "#app/domain/indicator.ts";
import { type ObservedValue, SEXES, type Sex } from "#app/domain/observation.ts";
import {
  allFigures,
  type ColumnSpec,
  type Columns,
  type FigureCell,
  figureCells,
  headerWords,
  readColumns,
} from "../csv/columns.ts";
import {
  type FileDoor,
  type FileReading,
  type FileWarning,
  inKeyOrder,
  type PlacedFigure,
  refused,
  withoutDuplicates,
} from "../csv/file-reading.ts";
import { missingReason } from "../csv/missing-marks.ts";
import { type DecimalMark, decimalMarkOf, readNumber } from "../csv/number.ts";
import { type RowCells, rowCells } from "../csv/row-cells.ts";
import { readTable, type Table, type TableRow } from "../csv/table.ts";
import { asWord } from "../csv/word.ts";
import { readYear, type YearRange } from "../csv/year.ts";
import { type RegionResolver, regionResolver } from "../region-names.ts";
import { inRowOrder, type Rejection } from "../rejection.ts";
import { type Hidden, hideSmall, SMALLEST_COUNT, SMALLEST_GROUP } from "./hide-small.ts";
import { type OwnMetadata, readMetadata } from "./metadata.ts";

/** No figure of a region's own is older. */
const FIRST_YEAR = 1950;

type Role = "area" | "year" | "sex" | "value" | "count" | "group";

const COLUMNS: readonly ColumnSpec<Role>[] = [
  {
    role: "area",
    headers: ["kunta", "alue", "kommun", "område", "municipality", "area", "region"],
    need: "both",
  },
  { role: "sex", headers: ["sukupuoli", "kön", "sex", "gender"], need: "optional" },
  { role: "year", headers: ["vuosi", "år", "year"], need: "long" },
  { role: "value", headers: ["arvo", "värde", "value"], need: "long" },
  { role: "count", headers: ["lukumäärä", "lkm", "antal", "count"], need: "long-optional" },
  {
    role: "group",
    headers: [
      "ryhmän koko",
      "vastaajia",
      "vastaajat",
      "gruppens storlek",
      "svarande",
      "group size",
      "respondents",
    ],
    need: "long-optional",
  },
];

const ROLES = { year: "year", value: "value" } as const;

const SEX_WORDS: Record<Sex, readonly string[]> = {
  total: ["", "yhteensä", "kaikki", "molemmat", "totalt", "alla", "båda", "total", "all"],
  male: ["miehet", "mies", "pojat", "m", "män", "man", "pojkar", "male", "men", "boys"],
  female: ["naiset", "nainen", "tytöt", "n", "kvinnor", "kvinna", "flickor", "female", "women", "girls", "f"],
};

/**
 * A file of one indicator of the region's own, or of another producer: metadata lines, then figures in the long or the
 * wide form. Small counts are hidden before anything leaves this function. See docs/file-formats.md.
 */
export function readOwnFile(bytes: Uint8Array, { regions, thisYear }: FileDoor): FileReading {
  const { table, rejections } = readTable(bytes, headerWords(COLUMNS));
  if (table === null) return refused(rejections);
  const described = readMetadata(table.above);
  const range = { from: FIRST_YEAR, to: thisYear };
  const header = readColumns(table.header, COLUMNS, range);
  const atTop = [...described.rejections, ...header.rejections, ...rejections];
  if (described.metadata === null || header.columns === null) return refused(atTop, described.warnings);

  const { metadata } = described;
  const found = readRows(table, header.columns, metadata, range, regionResolver(regions));
  const { kept, rejections: doubled } = withoutDuplicates(found.placed);
  const hidden = hideSmall(
    kept.map(({ figure }) => ({ ...figure, groupSize: found.groups.get(figure) ?? null })),
    metadata.countsPersons,
  );
  return {
    indicators: hidden.figures.length > 0 ? [metadata.indicator] : [],
    figures: inKeyOrder(hidden.figures),
    rejections: inRowOrder([...atTop, ...found.rejections, ...doubled]),
    warnings: [...described.warnings, ...hiddenWarning(hidden), ...unusualValues(kept, metadata)],
  };
}

interface Found {
  placed: PlacedFigure[];
  groups: Map<PlacedFigure["figure"], number | null>;
  rejections: Rejection[];
}

function readRows(
  table: Table,
  columns: Columns<Role>,
  metadata: OwnMetadata,
  range: YearRange,
  resolve: RegionResolver,
): Found {
  const cells = rowCells(table.header, columns);
  const decimalMark = metadata.decimalMark ?? decimalMarkOf(allFigures(table, columns, "value"));
  const found: Found = { placed: [], groups: new Map(), rejections: [] };
  for (const row of table.rows) {
    const region = resolve(cells.text(row, "area"));
    if ("code" in region) found.rejections.push(cells.reject(row, "area", region.code, region.expected));
    const sex = sexOf(cells.text(row, "sex"));
    if (sex === null)
      found.rejections.push(
        cells.reject(row, "sex", "unknown-sex", "yhteensä, miehet or naiset; empty for all"),
      );
    const count = readCount(row, "count", cells);
    const group = readCount(row, "group", cells);
    for (const one of [count, group]) if ("rejection" in one) found.rejections.push(one.rejection);

    for (const cell of figureCells(row, table.header, columns, ROLES)) {
      const read = readFigure(row, cell, range, decimalMark, metadata);
      found.rejections.push(...read.rejections);
      if (
        read.figure === null ||
        "code" in region ||
        sex === null ||
        "rejection" in count ||
        "rejection" in group
      )
        continue;
      const { year, value } = read.figure;
      const figure = {
        indicator: indicatorKey(metadata.indicator),
        region: region.key,
        sex,
        year,
        absValue: value.missing === null ? count.count : null,
        ...value,
      };
      const label = [cells.text(row, "area"), cells.text(row, "sex"), year]
        .filter((part) => part !== "")
        .join(", ");
      found.placed.push({ row: row.row, column: cells.column("area"), label, figure });
      found.groups.set(figure, group.count);
    }
  }
  return found;
}

function readFigure(
  { row }: TableRow,
  cell: FigureCell,
  range: YearRange,
  decimalMark: DecimalMark | null,
  metadata: OwnMetadata,
): {
  figure: { year: number; value: ObservedValue & { rawMark: string | null } } | null;
  rejections: Rejection[];
} {
  const year = readYear(cell.yearText, range);
  const value = readValue(cell.text, decimalMark, metadata);
  const rejections: Rejection[] = [];
  if ("code" in year) rejections.push({ ...year, row, column: cell.yearColumn, value: cell.yearText });
  if ("code" in value) rejections.push({ ...value, row, column: cell.column, value: cell.text });
  if ("code" in year || "code" in value) return { figure: null, rejections };
  return { figure: { year: year.year, value }, rejections };
}

function readValue(
  text: string,
  decimalMark: DecimalMark | null,
  { indicator }: OwnMetadata,
): (ObservedValue & { rawMark: string | null }) | Pick<Rejection, "code" | "expected"> {
  const missing = missingReason(text);
  if (missing !== null) return { value: null, missing, rawMark: text };
  const number = readNumber(text, decimalMark);
  if ("code" in number) return number;
  if (indicator.unit === "count" && !isCount(number.value))
    return { code: "not-a-count", expected: "a whole number, 0 or more, as the unit is a count" };
  return { value: number.value, missing: null, rawMark: null };
}

/** An empty or missing count is no count; anything else must be one. */
function readCount(
  row: TableRow,
  role: "count" | "group",
  cells: RowCells<Role>,
): { count: number | null } | { rejection: Rejection } {
  const text = cells.text(row, role);
  if (missingReason(text) !== null) return { count: null };
  const number = readNumber(text, null);
  if ("value" in number && isCount(number.value)) return { count: number.value };
  return { rejection: cells.reject(row, role, "not-a-count", "a whole number, 0 or more, or nothing") };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function sexOf(text: string): Sex | null {
  return SEXES.find((sex) => SEX_WORDS[sex].includes(asWord(text))) ?? null;
}

function hiddenWarning({ small, complements }: Hidden): FileWarning[] {
  if (small === 0) return [];
  const also = complements === 0 ? "" : `; hidden with them, since they would give them away: ${complements}`;
  const rule = `Counts of 1–${SMALLEST_COUNT - 1} and groups under ${SMALLEST_GROUP} are never stored or shown.`;
  return [{ code: "small-counts-hidden", message: `Hidden for smallness: ${small}${also}. ${rule}` }];
}

function unusualValues(kept: readonly PlacedFigure[], { indicator }: OwnMetadata): FileWarning[] {
  if (indicator.unit !== "percent") return [];
  return kept
    .filter(({ figure }) => figure.value !== null && (figure.value < 0 || figure.value > 100))
    .map(({ row, label, figure }) => ({
      code: "unusual-value",
      message: `Row ${row} (${label}): ${figure.value} per cent is outside 0–100. Check the figure.`,
    }));
}
