import Papa from "papaparse";
import { areaKey } from "#app/domain/area.ts";
import {
  asPercent,
  COUNT_WORDS,
  INDICATOR_COLUMNS,
  MERGED_COLUMNS,
  type MethodsKind,
  PEER_COLUMNS,
  TRAIT_WORDS,
  WEIGHT_COLUMNS,
  YES_NO_WORDS,
} from "#app/domain/importing/methods-file.ts";
import { withoutFormula } from "#app/domain/spreadsheet-text.ts";
import { TRAITS } from "#app/domain/trait.ts";
import type { Database } from "#db/client.server.ts";
import {
  type JudgedIndicator,
  listJudgedIndicators,
  listMergedAreas,
  listPeers,
  readSimilarityWeights,
} from "#db/queries/method-data.ts";
import { listRegions } from "#db/queries/regions.ts";

/** Excel takes a text file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

type Cell = string | number | null;
interface Sheet {
  columns: readonly { headers: readonly [string, ...string[]] }[];
  rows: Cell[][];
}

const SHEETS: Record<MethodsKind, (database: Database) => Promise<Sheet>> = {
  indicators: async (database) => ({
    columns: INDICATOR_COLUMNS,
    rows: (await listJudgedIndicators(database)).map(indicatorCells),
  }),
  merged: async (database) => {
    const names = await municipalityNames(database);
    const areas = await listMergedAreas(database);
    return {
      columns: MERGED_COLUMNS,
      rows: areas.map(({ key, name, members }) => [
        key,
        name.fi,
        name.sv,
        name.en,
        members.map((member) => names.get(member) ?? member).join(", "),
      ]),
    };
  },
  peers: async (database) => {
    const names = await municipalityNames(database);
    const nameOf = (key: string): string => names.get(key) ?? key;
    return {
      columns: PEER_COLUMNS,
      rows: (await listPeers(database)).flatMap(({ region, peers }) =>
        peers.map((peer, at) => [nameOf(region), nameOf(peer), at + 1]),
      ),
    };
  },
  weights: async (database) => {
    const weights = await readSimilarityWeights(database);
    return { columns: WEIGHT_COLUMNS, rows: TRAITS.map((trait) => [TRAIT_WORDS[trait][0], weights[trait]]) };
  },
};

/**
 * One of the files by which the methods' data are edited, as they stand now, in the form that the import
 * takes.
 */
export async function* methodsFile(database: Database, kind: MethodsKind): AsyncGenerator<string> {
  const { columns, rows } = await SHEETS[kind](database);
  const lines = [columns.map(({ headers: [first] }) => first), ...rows.map((row) => row.map(cellText))];
  yield `${BYTE_ORDER_MARK}${Papa.unparse(lines, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

function indicatorCells({ key, title, method }: JudgedIndicator): Cell[] {
  const { relative, absolute } = method.relevance;
  return [
    key,
    title.fi ?? title.sv ?? title.en,
    method.population,
    COUNT_WORDS[method.counts][0],
    method.yearsInFigure,
    // A space as well: 2015,2019 alone would be a number to a Finnish Excel.
    method.breaks.join(", "),
    YES_NO_WORDS[method.restandardised ? "yes" : "no"][0],
    relative === null ? null : asPercent(relative),
    absolute,
  ];
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe, which the import leaves out again.
 * Decimal comma. A number with three decimals gets a fourth: 1,234 alone could be a thousand.
 */
function cellText(cell: Cell): string {
  if (typeof cell !== "number") return withoutFormula(cell ?? "");
  const text = String(cell);
  return (/\.\d{3}$/.test(text) ? `${text}0` : text).replace(".", ",");
}

async function municipalityNames(database: Database): Promise<Map<string, string>> {
  const municipalities = await listRegions(database, "kunta");
  return new Map(municipalities.map((region) => [areaKey(region), region.name.fi]));
}
