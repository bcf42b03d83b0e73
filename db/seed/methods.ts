import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { COUNT_KINDS, type CountKind } from "#app/domain/count-kind.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { indicatorIn } from "./indicator-cell.ts";
import { seedFile } from "./seed-file.ts";

/** What the methods need to know of an indicator; one without a line has the defaults. */
export interface MethodLine {
  indicator: IndicatorKey;
  /** The indicator whose count is the denominator of the same group; null where none is. */
  population: IndicatorKey | null;
  counts: CountKind;
  yearsInFigure: number;
  /** First years after breaks in the series. */
  breaks: number[];
  restandardised: boolean;
  relevance: { relative: number | null; absolute: number | null };
  /** A crude rate of something that comes with age. */
  ageRelated: boolean;
  /** Totals without chance: voters, population structure, litres sold. */
  exact: boolean;
}

const COLUMNS = [
  "indicator",
  "population",
  "counts",
  "years_in_figure",
  "breaks",
  "restandardised",
  "relevance_relative",
  "relevance_absolute",
  "age_related",
  "exact",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The lines of methods.csv; throws on one it cannot read, naming row and value. */
export function seedMethodLines(text: string = readFileSync(seedFile("methods.csv"), "utf8")): MethodLine[] {
  const { data, errors, meta } = Papa.parse<Row>(text, {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  const header = meta.fields?.join(";");
  if (header !== COLUMNS.join(";"))
    throw new Error(`methods.csv, row 1: "${header}" is not ${COLUMNS.join(";")}`);
  const [odd] = errors;
  if (odd) throw new Error(`methods.csv, row ${(odd.row ?? 0) + 2}: ${odd.message}`);
  const lines = data.map(toLine);
  const keys = lines.map(({ indicator }) => indicator);
  const again = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (again >= 0) throw new Error(`methods.csv, row ${again + 2}: "${keys[again]}" has a line already`);
  return lines;
}

function toLine(row: Row, index: number): MethodLine {
  const where = `methods.csv, row ${index + 2}`;
  const counts = COUNT_KINDS.find((one) => one === row.counts);
  if (!counts) throw new Error(`${where}: "${row.counts}" is none of ${COUNT_KINDS.join(", ")}`);
  return {
    indicator: indicatorIn(row.indicator, where).key,
    population: row.population ? indicatorIn(row.population, where).key : null,
    counts,
    yearsInFigure: row.years_in_figure ? Number(wholeNumber(row.years_in_figure, where)) : 1,
    breaks: (row.breaks ?? "")
      .split(",")
      .filter(Boolean)
      .map((one) => year(one.trim(), where)),
    restandardised: yes(row.restandardised, where),
    relevance: {
      relative: limit(row.relevance_relative, where),
      absolute: limit(row.relevance_absolute, where),
    },
    ageRelated: yes(row.age_related, where),
    exact: yes(row.exact, where),
  };
}

function wholeNumber(text: string | undefined, where: string): string {
  if (!/^[1-9]\d*$/.test(text ?? "")) throw new Error(`${where}: "${text}" is no whole number`);
  return text ?? "";
}

function year(text: string, where: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new Error(`${where}: "${text}" is no year`);
  return Number(text);
}

function yes(text: string | undefined, where: string): boolean {
  if (text && text !== "yes") throw new Error(`${where}: "${text}" is neither "yes" nor empty`);
  return text === "yes";
}

function limit(text: string | undefined, where: string): number | null {
  if (!text) return null;
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (value === 0)
    throw new Error(`${where}: "${text}" is no limit of relevance: write a number above nought`);
  return value;
}
