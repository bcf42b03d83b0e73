import type { RowCells } from "../csv/row-cells.ts";
import type { TableRow } from "../csv/table.ts";
import { asLine, asWord, nearestWords } from "../csv/word.ts";
import type { Rejection } from "../rejection.ts";
import { DIMENSIONS, dimensionOf, type FrameworkName, SECTORS, sectorOf, spellings } from "./framework.ts";
import { type TeaSubject, teaSourceKey } from "./indicator.ts";

export type SubjectReading = { subject: TeaSubject; sourceKey: string } | { rejections: Rejection[] };

type Role = "sector" | "dimension" | "item";

/** THL's longest question is far shorter. */
const LONGEST_ITEM = 500;

/**
 * What a row's score is about: its sector, dimension and item, each checked against TEAviisari's framework.
 */
export function readSubject(row: TableRow, cells: RowCells<Role>): SubjectReading {
  const rejections: Rejection[] = [];
  const sector = sectorOf(cells.text(row, "sector"));
  if (sector === null)
    rejections.push(cells.reject(row, "sector", "unknown-sector", oneOf(SECTORS, cells.text(row, "sector"))));

  const named = cells.text(row, "dimension");
  const dimension = dimensionOf(named);
  const item = asLine(cells.text(row, "item"));
  if (dimension === null) {
    const expected = `${oneOf(DIMENSIONS, named)}; empty for a total`;
    rejections.push(cells.reject(row, "dimension", "unknown-dimension", expected));
  } else if (dimension === "total" && item !== "") {
    const expected = `a dimension in column "${cells.column("dimension")}" beside the item`;
    rejections.push(cells.reject(row, "item", "item-without-dimension", expected));
  } else if (dimension !== "total" && sector?.without.includes(dimension.key)) {
    const own = DIMENSIONS.filter(({ key }) => !sector.without.includes(key));
    const expected = `a dimension of ${sector.fi}: ${listed(own)}`;
    rejections.push(cells.reject(row, "dimension", "forbidden-dimension", expected));
  }
  if (sector === null || dimension === null || rejections.length > 0) return { rejections };

  const subject = {
    sector,
    dimension: dimension === "total" ? null : dimension,
    item: item === "" ? null : item,
  };
  if (item.length > LONGEST_ITEM)
    return { rejections: [cells.reject(row, "item", "too-long", `at most ${LONGEST_ITEM} signs`)] };
  const sourceKey = teaSourceKey(subject);
  if (sourceKey !== null) return { subject, sourceKey };
  return { rejections: [cells.reject(row, "item", "unusable-item", "a text with letters a–z or digits")] };
}

/**
 * Watches over items: two different texts that come out as one key would silently become one indicator.
 * Gives the row that has the key with another text, else null.
 */
export function itemWatch(): (row: number, sourceKey: string, item: string) => number | null {
  const seen = new Map<string, { word: string; row: number }>();
  return (row, sourceKey, item) => {
    const word = asWord(item);
    const before = seen.get(sourceKey);
    if (before === undefined) seen.set(sourceKey, { word, row });
    return before === undefined || before.word === word ? null : before.row;
  };
}

function oneOf(names: readonly FrameworkName[], misspelled: string): string {
  const [near] = nearestWords(misspelled, spellings(names), 1);
  return `one of ${listed(names)}${near === undefined ? "" : ` (perhaps ${near})`}`;
}

function listed(names: readonly FrameworkName[]): string {
  return names.map(({ fi }) => fi).join(", ");
}
