import type { AreaKey } from "#app/domain/area.ts";
import type { MERGED_COLUMNS, RoleOf } from "#app/domain/importing/methods-file.ts";
import type { WantedMergedArea } from "#db/commands/edit-merged-areas.ts";
import type { TableRow } from "../csv/table.ts";
import { asLine } from "../csv/word.ts";
import type { RegionResolver } from "../region-names.ts";
import { type MethodsDoor, municipalityResolver } from "./methods-door.ts";
import type { RowReader } from "./row-reader.ts";

type Reader = RowReader<RoleOf<typeof MERGED_COLUMNS>>;

/** A key stands in addresses and must last: small letters without dots, digits and hyphens. */
const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST_KEY = 40;
const LONGEST_NAME = 200;
const FEWEST_MEMBERS = 2;

/** One row an area, its municipalities in one cell. */
export function readMergedLines(reader: Reader, door: MethodsDoor): WantedMergedArea[] {
  const resolve = municipalityResolver(door);
  const seen = new Map<string, number>();
  return reader.rows.flatMap((row) => {
    const key = readKey(reader, row, seen);
    const [fi, sv, en] = [nameIn(reader, row, "fi"), nameIn(reader, row, "sv"), nameIn(reader, row, "en")];
    const members = readMembers(reader, row, resolve);
    if (key === null || fi === null || sv === null || en === null || members === null) return [];
    return [{ key, name: { fi, sv, en }, members }];
  });
}

function readKey(reader: Reader, row: TableRow, seen: Map<string, number>): string | null {
  const key = reader.text(row, "key");
  if (!KEY.test(key) || key.length > LONGEST_KEY) {
    const expected = `a short lasting name of small letters a–z, digits and hyphens, at most ${LONGEST_KEY} (rajaseutu)`;
    return reader.reject(row, "key", "bad-key", expected);
  }
  return reader.isFirst(row, "key", key, seen) ? key : null;
}

function nameIn(reader: Reader, row: TableRow, language: "fi" | "sv" | "en"): string | null {
  const name = asLine(reader.text(row, language));
  if (name.length > LONGEST_NAME)
    return reader.reject(row, language, "too-long", `at most ${LONGEST_NAME} signs`);
  return name === "" ? reader.reject(row, language, "text-missing", "the name in this language") : name;
}

/** Codes or names apart by commas or semicolons; null where any of them cannot be taken. */
function readMembers(reader: Reader, row: TableRow, resolve: RegionResolver): AreaKey[] | null {
  const written = reader.text(row, "members").split(/[,;]/).map(asLine).filter(Boolean);
  const members: AreaKey[] = [];
  let sound = true;
  for (const text of written) {
    const read = resolve(text);
    if ("code" in read) reader.reject(row, "members", read.code, read.expected, text);
    else if (members.includes(read.key))
      reader.reject(row, "members", "twice", "each municipality once", text);
    else {
      members.push(read.key);
      continue;
    }
    sound = false;
  }
  if (written.length < FEWEST_MEMBERS) {
    const expected = `at least ${FEWEST_MEMBERS} municipalities apart by commas (Miehikkälä, Virolahti)`;
    return reader.reject(row, "members", "too-few", expected);
  }
  return sound ? members : null;
}
