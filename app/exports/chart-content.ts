import type { AreaDataset } from "#app/charts/area-dataset.ts";
import type { ChartDataset } from "#app/charts/dataset.ts";
import type { PairDataset } from "#app/charts/pair-dataset.ts";
import type { ChartTable, TableCell } from "#app/charts/table.ts";
import { formatDay } from "#app/i18n/format-day.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { fileFacts } from "./file-facts.ts";
import type { FileCell, FileColumn, FileContent, FileTable } from "./file-table.ts";

/**
 * A picture's table twin as a file's content. A missing figure is an empty cell, so that no spreadsheet takes
 * its reason for a zero; the reasons that the source gave stand among the facts, with area and year.
 */
export function chartContent(
  table: ChartTable,
  dataset: ChartDataset,
  words: Messages,
  { boundaries, seen }: { boundaries: string | null; seen: string | null },
): FileContent {
  const facts = fileFacts(
    {
      provenance: dataset.provenance,
      unit: [dataset.unitLabel, dataset.sexLabel].filter((part) => part).join(", "),
      permalink: dataset.footer.permalink ?? "",
      boundaries,
      seen,
    },
    words.files,
    dataset.locale,
  );
  const reasons = missingReasons(table);
  return {
    locale: dataset.locale,
    table: fileTable(table),
    facts: reasons === "" ? facts : [...facts, [words.files.fact.missing, reasons]],
  };
}

/**
 * The same of many indicators of one area: sources are named, what else is known of each stands on its own
 * page.
 */
export function areaContent(
  table: ChartTable,
  dataset: AreaDataset,
  { files }: Messages,
  seen: string | null,
): FileContent {
  const { title, locale, example, sources, fetched, footer } = dataset;
  const facts: [string, string | null][] = [
    [files.fact.caution, example ? files.exampleCaution : null],
    [files.fact.seen, seen],
    [files.fact.about, title],
    [files.fact.source, sources],
    [files.fact.licence, footer.licence],
    [files.fact.fetched, fetched && formatDay(fetched, locale)],
    [files.fact.permalink, footer.permalink],
  ];
  return {
    locale,
    table: fileTable(table),
    facts: facts.flatMap(([label, text]) => (text ? [[label, text] as const] : [])),
  };
}

/** The same of two indicators: what is known of each, and the address that both share. */
export function pairContent(table: ChartTable, dataset: PairDataset, { files }: Messages): FileContent {
  const { locale, x, y, footer, example } = dataset;
  const caution = files.fact.caution;
  const facts = [x, y].flatMap(({ provenance, unitLabel, year }) => [
    ...fileFacts({ provenance, unit: unitLabel, permalink: "" }, files, locale).filter(
      ([label]) => label !== caution,
    ),
    [files.twin.year, String(year)] as const,
  ]);
  const reasons = missingReasons(table);
  return {
    locale,
    table: fileTable(table),
    facts: [
      ...(example ? [[caution, files.exampleCaution] as const] : []),
      ...facts,
      ...(reasons === "" ? [] : [[files.fact.missing, reasons] as const]),
      [files.fact.permalink, footer.permalink ?? ""],
    ],
  };
}

/** The picture's year in each row: on the page the caption says it, in a file the rows go on their own. */
export function withYear(
  table: ChartTable,
  year: number | null,
  { year: heading }: Messages["chart"],
): ChartTable {
  if (year === null) return table;
  const put = <Cell>([head, ...others]: readonly Cell[], cell: Cell): Cell[] =>
    head === undefined ? [] : [head, cell, ...others];
  return {
    ...table,
    header: put(table.header, heading),
    rows: table.rows.map((row) => put<TableCell>(row, { kind: "year", year, text: String(year) })),
  };
}

/** A picture's table twin as a file has it: numbers as numbers, what is missing as an empty cell. */
export function fileTable(table: ChartTable): FileTable {
  return {
    columns: table.header.map((heading, at) => columnOf(table, heading, at)),
    rows: table.rows.map(cellsOf),
  };
}

function columnOf(table: ChartTable, heading: string, at: number): FileColumn {
  const years = table.rows.some((row) => row[at]?.kind === "year");
  if (years) return { heading, decimals: 0, plain: true };
  const own = table.rows.flatMap((row) => decimalsOfCell(row[at]) ?? []);
  return { heading, decimals: own.length > 0 ? Math.max(...own) : table.decimals };
}

function decimalsOfCell(cell: TableCell | undefined): number | null {
  return cell?.kind === "number" ? (cell.decimals ?? null) : null;
}

function cellsOf(row: readonly TableCell[]): FileCell[] {
  return row.map(fileCell);
}

function fileCell(cell: TableCell): FileCell {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "year":
      return cell.year;
    case "number":
      return cell.value;
    case "missing":
      return null;
  }
}

/**
 * "salattu …: Pyhtää 2019, Virolahti 2020": reasons the source gave; a mere absence ("unknown") needs no
 * words.
 */
function missingReasons(table: ChartTable): string {
  const places = new Map<string, string[]>();
  for (const row of table.rows) {
    const [head] = row;
    row.forEach((cell, at) => {
      if (cell.kind !== "missing" || cell.reason === "unknown" || !head) return;
      const place = head.kind === "year" ? `${table.header[at] ?? ""} ${head.text}` : head.text;
      places.set(cell.text, [...(places.get(cell.text) ?? []), place]);
    });
  }
  return [...places].map(([reason, list]) => `${reason}: ${list.join(", ")}`).join("; ");
}
