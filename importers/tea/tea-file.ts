import { indicatorKey } from "#app/domain/indicator.ts";
import type { MissingReason, ObservedValue } from "#app/domain/observation.ts";
import { areaCellReader, emptyUnder } from "../area-cell.ts";
import {
  allFigures,
  type ColumnSpec,
  type Columns,
  type FigureCell,
  figureCells,
  headerWords,
  readColumns,
} from "../csv/columns.ts";
import { commaDoubt, yearPairs } from "../csv/comma-doubt.ts";
import { expectedByColumn } from "../csv/error-cells.ts";
import {
  byText,
  type FigureInRow,
  type FileDoor,
  type FileFigure,
  type FileIndicator,
  type FileReading,
  type FileWarning,
  inKeyOrder,
  refused,
  withoutDuplicates,
} from "../csv/file-reading.ts";
import { missingReason, REASON_BY_MARK } from "../csv/missing-marks.ts";
import { type DecimalMark, decimalMarkOf, readNumber, withoutPercent } from "../csv/number.ts";
import { rowCells } from "../csv/row-cells.ts";
import { readTable, type Table, type TableRow } from "../csv/table.ts";
import { readYear, type YearRange } from "../csv/year.ts";
import { type RegionResolver, regionResolver } from "../region-names.ts";
import { inRowOrder, type Rejection } from "../rejection.ts";
import { SECTORS } from "./framework.ts";
import { teaIndicator } from "./indicator.ts";
import { itemWatch, readSubject } from "./subject.ts";

/** TEAviisari's first year. */
const FIRST_YEAR = 2006;

type Role = "area" | "sector" | "dimension" | "item" | "year" | "score";

const COLUMNS: readonly ColumnSpec<Role>[] = [
  {
    role: "area",
    headers: ["kunta", "alue", "kommun", "område", "municipality", "area", "region"],
    need: "both",
  },
  { role: "sector", headers: ["sektori", "toimiala", "sektor", "sector"], need: "both" },
  { role: "dimension", headers: ["ulottuvuus", "dimension"], need: "both" },
  { role: "item", headers: ["osoitin", "indikator", "item", "indicator"], need: "both" },
  { role: "year", headers: ["vuosi", "år", "year"], need: "long" },
  { role: "score", headers: ["pisteet", "pistemäärä", "poäng", "score", "points"], need: "long" },
];

const ROLES = { year: "year", value: "score" } as const;
/** What names a figure to a person. */
const LABELLED: readonly Role[] = ["area", "sector", "dimension", "item"];

/**
 * A TEA score is a municipality's own answer and is never hidden to protect anybody. So a dash means that it
 * did not answer, and the marks that elsewhere say "hidden" say here only that there is no score.
 */
const TEA_REASONS: ReadonlyMap<string, MissingReason> = new Map<string, MissingReason>([
  ...REASON_BY_MARK,
  ...["-", "–", "—", "\u2212"].map((mark) => [mark, "not-answered"] as const),
  ...["..", "...", "…", "x"].map((mark) => [mark, "unknown"] as const),
]);

type Score = ObservedValue & { rawMark: string | null };

/**
 * A file of TEA scores, in the long or the wide form, as indicators and figures. See docs/file-formats.md.
 */
export function readTeaFile(
  bytes: Uint8Array,
  { regions, thisYear, acceptUnusual = false }: FileDoor,
): FileReading {
  const file = readTable(bytes, headerWords(COLUMNS), { acceptUnusual, figures: true });
  const { table } = file;
  if (table === null) return refused(file.rejections, file.warnings);
  const range = { from: FIRST_YEAR, to: thisYear };
  const header = readColumns(table.header, COLUMNS, range);
  const rejections = expectedByColumn(file.rejections, table.header, header.columns);
  if (header.columns === null)
    return refused(file.blame([...header.rejections, ...rejections]), file.warnings);
  const inDoubt = commaDoubt(table, yearPairs(header.columns.years), null, 1);
  if (inDoubt.length > 0) return refused([...rejections, ...inDoubt], file.warnings);

  const found = readRows(table, header.columns, range, regionResolver(regions));
  const { kept, rejections: doubled } = withoutDuplicates(found.placed);
  const all = inRowOrder([...header.rejections, ...rejections, ...found.rejections, ...doubled]);
  if (header.rejections.length > 0 || !file.isDescribed) return refused(file.blame(all), file.warnings);
  const figures = kept.map(({ figure }) => figure);
  const withFigures = new Set(figures.map(({ indicator }) => indicator));
  return {
    indicators: [...found.indicators.values()]
      .filter((indicator) => withFigures.has(indicatorKey(indicator)))
      .sort((a, b) => byText(a.sourceKey, b.sourceKey)),
    figures: inKeyOrder(figures),
    rejections: all,
    warnings: [...file.warnings, ...unusualYears(figures)],
  };
}

interface Found {
  indicators: Map<string, FileIndicator>;
  placed: FigureInRow[];
  rejections: Rejection[];
}

/**
 * Everything that is wrong with a row is told at once, so that a file need not be mended one error at a time.
 */
function readRows(table: Table, columns: Columns<Role>, range: YearRange, resolve: RegionResolver): Found {
  const cells = rowCells(table.header, columns);
  const decimalMark = decimalMarkOf(allFigures(table, columns, "score"));
  const otherTextOf = itemWatch();
  const found: Found = { indicators: new Map(), placed: [], rejections: [] };

  const areaOf = areaCellReader(cells, table.rows, resolve);
  const yearless = emptyUnder("year", table.rows, (row) => cells.text(row, "year"));
  for (const row of table.rows) {
    const region = areaOf(row);
    if ("code" in region) found.rejections.push(cells.reject(row, "area", region.code, region.expected));
    if ("code" in region && region.code === "note-row") continue;
    const subject = readSubject(row, cells);
    if ("rejections" in subject) found.rejections.push(...subject.rejections);
    const figures = readFigures(row, figureCells(row, table.header, columns, ROLES), range, {
      decimalMark,
      yearless: yearless(row),
    });
    found.rejections.push(...figures.rejections);
    if ("code" in region || "rejections" in subject) continue;

    const { sourceKey } = subject;
    const clash = otherTextOf(row.row, sourceKey, subject.subject.item ?? "");
    if (clash !== null) {
      const expected = `a text that differs in letters or digits from the item on row ${clash}`;
      found.rejections.push(cells.reject(row, "item", "item-name-clash", expected));
      continue;
    }
    const indicator = found.indicators.get(sourceKey) ?? teaIndicator(sourceKey, subject.subject);
    found.indicators.set(sourceKey, indicator);
    const names = LABELLED.map((role) => cells.text(row, role)).filter((text) => text !== "");
    for (const { year, score } of figures.read)
      found.placed.push({
        row: row.row,
        column: cells.column("area"),
        label: [...names, year].join(", "),
        figure: {
          indicator: indicatorKey(indicator),
          region: region.key,
          sex: "total",
          year,
          absValue: null,
          ...score,
        },
      });
  }
  return found;
}

function readFigures(
  { row }: TableRow,
  figures: readonly FigureCell[],
  range: YearRange,
  {
    decimalMark,
    yearless,
  }: { decimalMark: DecimalMark | null; yearless: ReturnType<ReturnType<typeof emptyUnder>> },
): { read: { year: number; score: Score }[]; rejections: Rejection[] } {
  const read: { year: number; score: Score }[] = [];
  const rejections: Rejection[] = [];
  for (const cell of figures) {
    const year = readYear(cell.yearText, range);
    if ("code" in year)
      rejections.push({ ...year, ...yearless, row, column: cell.yearColumn, value: cell.yearText });
    const score = readScore(cell.text, decimalMark);
    if ("code" in score) rejections.push({ ...score, row, column: cell.column, value: cell.text });
    if ("year" in year && !("code" in score)) read.push({ year: year.year, score });
  }
  return { read, rejections };
}

function readScore(
  text: string,
  decimalMark: DecimalMark | null,
): Score | Pick<Rejection, "code" | "expected"> {
  const missing = missingReason(text, TEA_REASONS);
  if (missing !== null) return { value: null, missing, rawMark: text };
  // A score goes to a hundred: an Excel cell of 86 % is 86.
  const number = readNumber(withoutPercent(text).text, decimalMark);
  if ("code" in number) return number;
  if (number.value < 0 || number.value > 100)
    return { code: "out-of-range", expected: "a score from 0 to 100" };
  return { value: number.value, missing: null, rawMark: null };
}

/** THL asks each sector every second year. A score of another year may be right, but is worth a look. */
function unusualYears(figures: readonly FileFigure[]): FileWarning[] {
  const unusual = new Map<string, FileWarning>();
  for (const { indicator, year, value } of figures) {
    const sector = SECTORS.find(
      ({ key }) => indicator === `tea-${key}` || indicator.startsWith(`tea-${key}.`),
    );
    if (value === null || !sector?.asked || sector.asked === (year % 2 === 0 ? "even" : "odd")) continue;
    const message = `${sector.fi} ${year}: TEAviisari asks about this sector in ${sector.asked} years. Check the year.`;
    unusual.set(`${sector.key} ${year}`, { code: "unusual-year", message });
  }
  return [...unusual.values()].sort((a, b) => byText(a.message, b.message));
}
