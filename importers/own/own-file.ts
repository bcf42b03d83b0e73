import { decimalsOf } from "#app/domain/decimals.ts";
import type { RejectionCode } from "#app/domain/importing/rejection-code.ts";
import { areaCellReader, emptyUnder } from "../area-cell.ts";
import { allFigures, headerWords, readColumns } from "../csv/columns.ts";
import { commaDoubt, type NeighbouringColumns, yearPairs } from "../csv/comma-doubt.ts";
import { expectedByColumn } from "../csv/error-cells.ts";
import {
  type FileDoor,
  type FileIndicator,
  type FileReading,
  type FileWarning,
  inKeyOrder,
  refused,
  settleQuestions,
  withoutDuplicates,
} from "../csv/file-reading.ts";
import { decimalMarkOf } from "../csv/number.ts";
import { rowCells } from "../csv/row-cells.ts";
import { readTable } from "../csv/table.ts";
import { regionResolver } from "../region-names.ts";
import { inRowOrder, type Rejection } from "../rejection.ts";
import { byAreaAndYear, groupsBy } from "./by-area-and-year.ts";
import { type Hidden, hideSmall, type OwnFigure, SMALLEST_COUNT, SMALLEST_GROUP } from "./hide-small.ts";
import { readMetadata } from "./metadata.ts";
import { hasRespondents, OWN_COLUMNS, type OwnRole, titleAsValue } from "./own-columns.ts";
import { type OwnFrame, type OwnPlaced, type OwnRow, type RejectedPlace, readOwnRow } from "./own-row.ts";
import { looksLikeShares, sexesDisagree, sharesAmongPercents } from "./plausible.ts";

/** No figure of a region's own is older. */
const FIRST_YEAR = 1950;

/** What may be wrong with a figure in the light of its unit. */
const OF_UNIT: readonly RejectionCode[] = [
  "percent-elsewhere",
  "not-a-count",
  "count-above-group",
  "unlikely-figure",
  "contradictory-counts",
];

/**
 * A file of one indicator of the region's own, or of another producer: metadata lines, then figures in the
 * long or the wide form. Small counts are hidden before anything leaves this function. See
 * docs/file-formats.md.
 */
export function readOwnFile(bytes: Uint8Array, door: FileDoor): FileReading {
  const { acceptUnusual = false, regions, thisYear } = door;
  const file = readTable(bytes, headerWords(OWN_COLUMNS), { acceptUnusual, figures: true });
  if (file.table === null) return refused(file.rejections, file.warnings);
  const described = readMetadata(file.table.above, {
    today: door.today ?? `${thisYear}-12-31`,
    acceptUnusual,
    respondents: hasRespondents(file.table.header),
  });
  const range = { from: FIRST_YEAR, to: thisYear };
  const { metadata, hasUnit } = described;
  const head = titleAsValue(file.table.header, metadata.indicator.title);
  const table = { ...file.table, header: head };
  const header = readColumns(head, OWN_COLUMNS, range);
  const ofCells = expectedByColumn(file.rejections, head, header.columns);
  const ofLines = described.rejections.filter(({ row }) => !ofCells.some((one) => one.row === row));
  const atTop = [...ofLines, ...header.rejections, ...ofCells];
  const warnings = [...described.warnings, ...file.warnings];
  if (header.columns === null) return refused(file.blame(atTop), warnings);

  const decimalMark = metadata.decimalMark ?? decimalMarkOf(allFigures(table, header.columns, "value"));
  const inDoubt = commaDoubt(table, numberPairs(header.columns), decimalMark, isWide(header.columns) ? 1 : 2);
  if (inDoubt.length > 0) return refused([...atTop, ...inDoubt], warnings);
  const cells = rowCells(head, header.columns);
  const frame: OwnFrame = {
    table,
    columns: header.columns,
    metadata,
    range,
    decimalMark,
    areaOf: areaCellReader(cells, table.rows, regionResolver(regions)),
    yearless: emptyUnder("year", table.rows, (row) => cells.text(row, "year")),
    acceptUnusual,
  };
  const rows = table.rows.map((row) => readOwnRow(row, frame));
  const { kept, rejections: doubled } = withoutDuplicates(rows.flatMap(({ placed }) => placed));
  const disagreeing = [...disagreements(kept, frame), ...shareCells(kept, frame)];
  const whole = withoutHalves(
    kept.map(({ figure }) => figure),
    rejectedPlaces(rows, [...doubled, ...(acceptUnusual ? [] : disagreeing)], frame),
  );
  const { countsPersons, indicator } = metadata;
  const asShares = shares(whole, frame);
  const ofRows = [...rows.flatMap(({ rejections }) => rejections), ...doubled, ...disagreeing, ...asShares];
  const found = settleQuestions(
    [...atTop, ...ofRows.filter(({ code }) => hasUnit || !OF_UNIT.includes(code))],
    door,
  );
  const rejections = inRowOrder(found.rejections);
  // What describes all the figures must be right, or nothing can be taken.
  const isDescribed = file.isDescribed && described.rejections.length + header.rejections.length === 0;
  if (!isDescribed || (asShares.length > 0 && !acceptUnusual))
    return refused(file.blame(rejections), warnings);
  const hidden = hideSmall(whole, { countsPersons, multiplier: indicator.multiplier });
  return {
    indicators: hidden.figures.length > 0 ? [withDecimals(indicator, whole)] : [],
    figures: inKeyOrder(hidden.figures),
    rejections,
    warnings: [...warnings, ...hiddenWarning(hidden), ...found.warnings],
  };
}

/**
 * Every figure is shown with as many decimals as the most exact of the file, where the file does not say how
 * many: 42 beside 41.5 is 42.0.
 */
function withDecimals(indicator: FileIndicator, figures: readonly OwnFigure[]): FileIndicator {
  return { ...indicator, decimals: indicator.decimals ?? decimalsOf(figures.map(({ value }) => value)) };
}

function isWide(columns: OwnFrame["columns"]): boolean {
  return columns.form === "wide";
}

/** A figure and the number in the next column: where commas part columns, they may be one number. */
function numberPairs({ form, at, years }: OwnFrame["columns"]): NeighbouringColumns[] {
  if (form === "wide") return yearPairs(years);
  const value = at.get("value");
  const numbers: readonly OwnRole[] = ["count", "group", "lower", "upper"];
  return value !== undefined && numbers.some((role) => at.get(role) === value + 1)
    ? [[value, value + 1]]
    : [];
}

/** What the rejected rows are about, as far as they tell. */
function rejectedPlaces(
  rows: readonly OwnRow[],
  doubled: readonly Rejection[],
  frame: OwnFrame,
): RejectedPlace[] {
  const twice = new Set(doubled.map(({ row }) => row));
  return [
    ...rows.flatMap(({ rejected }) => rejected),
    ...rows.flatMap(({ placed }) => placed.flatMap(({ row, figure }) => (twice.has(row) ? figure : []))),
    ...frame.table.faulty.flatMap((row) => readOwnRow(row, frame).placed.map(({ figure }) => figure)),
    ...frame.table.faulty.flatMap((row) => readOwnRow(row, frame).rejected),
  ];
}

/**
 * Figures of the same area and year are taken together or not at all, where sexes are told apart: a total
 * beside sexes of another time could give away what either of them hides.
 */
function withoutHalves(figures: readonly OwnFigure[], rejected: readonly RejectedPlace[]): OwnFigure[] {
  if (figures.every(({ sex }) => sex === "total")) return [...figures];
  const all = new Set(rejected.flatMap(({ region, year }) => (year === null ? region : [])));
  const one = new Set(rejected.map(({ region, year }) => `${region} ${year}`));
  return figures.filter(({ region, year }) => !all.has(region) && !one.has(`${region} ${year}`));
}

/** Totals that their sexes contradict. */
function disagreements(kept: readonly OwnPlaced[], { metadata }: OwnFrame): Rejection[] {
  if (kept.every(({ figure }) => figure.sex === "total")) return [];
  return byAreaAndYear(kept, ({ figure }) => figure).flatMap((group) => {
    const told = group.flatMap(({ figure: { sex, value, absValue, groupSize } }) =>
      value === null ? [] : [{ sex, value, count: absValue, group: groupSize }],
    );
    const expected = sexesDisagree(told, { ...metadata.indicator, countsPersons: metadata.countsPersons });
    const total = group.find(({ figure }) => figure.sex === "total");
    if (expected === null || total === undefined) return [];
    const { row, column, label: value } = total;
    return [{ code: "contradictory-counts", row, column, value, expected }];
  });
}

/** Figures that look like shares beside the per cents of the same area and sex. */
function shareCells(kept: readonly OwnPlaced[], { metadata }: OwnFrame): Rejection[] {
  const groups = groupsBy(
    kept.filter(({ figure }) => figure.value !== null),
    ({ figure }) => `${figure.region} ${figure.sex}`,
  );
  return groups.flatMap((group) => {
    const told = group.map(({ figure: { value, absValue: count, groupSize } }) => ({
      ...{ value: value ?? 0, count, group: groupSize },
    }));
    return sharesAmongPercents(told, metadata.indicator.unit).flatMap((at) => {
      const [one, value] = [group[at], told[at]?.value ?? 0];
      const expected = `a per cent as the area's other figures: ${value} looks like a share (${Number((value * 100).toPrecision(12))} %)`;
      return one
        ? { code: "unlikely-figure" as const, row: one.row, column: one.column, value: one.label, expected }
        : [];
    });
  });
}

function shares(figures: readonly OwnFigure[], { metadata, table, columns }: OwnFrame): Rejection[] {
  const told = figures.flatMap(({ value, absValue: count, groupSize: group }) =>
    value === null ? [] : [{ value, count, group }],
  );
  if (!looksLikeShares(told, metadata.indicator.unit)) return [];
  const values = told.map(({ value }) => value);
  const column = table.header.cells[columns.at.get("value") ?? -1] ?? null;
  const expected = "per cents (41,5); figures that are all below one look like shares (0,415)";
  return [
    {
      code: "unlikely-figure",
      row: null,
      column,
      value: `${Math.min(...values)}–${Math.max(...values)}`,
      expected,
    },
  ];
}

function hiddenWarning({ small, complements }: Hidden): FileWarning[] {
  if (small + complements === 0) return [];
  const also = complements === 0 ? "" : `; hidden with them, since they would give them away: ${complements}`;
  const rule = `Counts of 1–${SMALLEST_COUNT - 1} and groups under ${SMALLEST_GROUP} are never stored or shown.`;
  return [{ code: "small-counts-hidden", message: `Hidden for smallness: ${small}${also}. ${rule}` }];
}
