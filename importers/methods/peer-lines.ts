import type { AreaKey } from "#app/domain/area.ts";
import type { PEER_COLUMNS, RoleOf } from "#app/domain/importing/methods-file.ts";
import type { AreaPeers } from "#db/queries/method-data.ts";
import type { TableRow } from "../csv/table.ts";
import type { RegionResolver } from "../region-names.ts";
import { type MethodsDoor, municipalityResolver } from "./methods-door.ts";
import type { RowReader } from "./row-reader.ts";

type Reader = RowReader<RoleOf<typeof PEER_COLUMNS>>;

interface Picked {
  row: TableRow;
  region: AreaKey;
  /** Null: the row says that the municipality has none. */
  peer: AreaKey | null;
  place: number;
}

/**
 * One row a peer. Without a place in the order, rows stand in the file's; a row without a peer says that the
 * municipality has none.
 */
export function readPeerLines(reader: Reader, door: MethodsDoor): AreaPeers[] {
  const resolve = municipalityResolver(door);
  const seen = { pairs: new Map<string, number>(), places: new Map<string, number>() };
  const picked = reader.rows.flatMap((row, at) => readRow(reader, row, at, resolve, seen) ?? []);
  const areas = [...new Set(picked.map(({ region }) => region))];
  return areas.map((region) => {
    const own = picked.filter((one) => one.region === region);
    const none = own.find(({ peer }) => peer === null);
    if (none && own.length > 1)
      reader.reject(
        none.row,
        "peer",
        "none-and-some",
        "either rows with peers, or one row without",
        reader.text(none.row, "area"),
      );
    const ordered = [...own].sort((a, b) => a.place - b.place);
    return { region, peers: ordered.flatMap(({ peer }) => peer ?? []) };
  });
}

function readRow(
  reader: Reader,
  row: TableRow,
  at: number,
  resolve: RegionResolver,
  seen: { pairs: Map<string, number>; places: Map<string, number> },
): Picked | null {
  const region = municipality(reader, row, "area", resolve);
  const peer = reader.text(row, "peer") === "" ? null : municipality(reader, row, "peer", resolve);
  const place = readPlace(reader, row);
  if (region === null) return null;
  if (reader.text(row, "peer") === "") return { row, region, peer, place: place ?? at };
  if (peer === null) return null;
  if (peer === region) return reader.reject(row, "peer", "own-peer", "another municipality");
  const first = reader.isFirst(row, "peer", `${region} ${peer}`, seen.pairs);
  const placed = place === null || reader.isFirst(row, "place", `${region} ${place}`, seen.places);
  // Rows without a place come after those that have one, as they stand.
  return first && placed ? { row, region, peer, place: place ?? MOST_PEERS + at } : null;
}

function municipality(
  reader: Reader,
  row: TableRow,
  role: "area" | "peer",
  resolve: RegionResolver,
): AreaKey | null {
  const read = resolve(reader.text(row, role));
  return "key" in read ? read.key : reader.reject(row, role, read.code, read.expected);
}

/** More peers than there are municipalities nobody has. */
const MOST_PEERS = 400;

function readPlace(reader: Reader, row: TableRow): number | null {
  if (reader.text(row, "place") === "") return null;
  const fits = (place: number): boolean => Number.isInteger(place) && place >= 1 && place <= MOST_PEERS;
  return reader.number(row, "place", fits, "a place in the order (1, 2, 3 …), or nothing");
}
