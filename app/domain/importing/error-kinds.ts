/** An error of a file as far as its kind and its place go. */
export interface PlacedError {
  /** What is wrong; null where nobody knows any more. */
  code: string | null;
  row: number | null;
  /** A header, or a workbook's cell ("C11"). */
  column: string | null;
  value: string | null;
}

/** Errors of one kind: the same fault in the same column. */
export interface ErrorKind<One> {
  /** Those to tell in full, by row. */
  told: One[];
  /** How many more there are. */
  more: number;
  /** The rows of those: "7–3001", "9, 12–40"; empty where no row is known. */
  rows: string;
}

/** So many errors are told one by one; of more, some of each kind. */
export const MOST_ONE_BY_ONE = 50;
/** Errors of a kind that are told where there are many. */
const OF_A_KIND = 5;
/** Runs of rows that are listed; of more, the first and the last row stand. */
const MOST_RUNS = 12;

/**
 * Errors by their kind, in the order of the kinds' first rows, so that however many there are of one, every
 * other is told as well. Of a kind, values that differ in form ("12,3*" and "n. 12") are told before those
 * that differ in digits alone.
 */
export function errorKinds<One extends PlacedError>(errors: readonly One[]): ErrorKind<One>[] {
  const inOrder = [...errors].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (errors.length <= MOST_ONE_BY_ONE) return inOrder.map((one) => ({ told: [one], more: 0, rows: "" }));
  const kinds = new Map<string, One[]>();
  for (const one of inOrder) {
    const same = kinds.get(kindOf(one));
    if (same === undefined) kinds.set(kindOf(one), [one]);
    else same.push(one);
  }
  return [...kinds.values()].map((same) => {
    const telling = tellingOnes(same);
    const rest = same.filter((one) => !telling.has(one));
    return { told: [...telling], more: rest.length, rows: runsOf(rest.flatMap(({ row }) => row ?? [])) };
  });
}

/** How many kinds of error there are. */
export function countKinds(errors: readonly PlacedError[]): number {
  return new Set(errors.map(kindOf)).size;
}

function kindOf(one: PlacedError): string {
  return `${one.code} ${columnOf(one)}`;
}

/** A workbook's cell is of its column whatever its row. */
function columnOf({ row, column }: PlacedError): string | null {
  return column !== null && row !== null && /^[A-Z]+\d+$/.test(column)
    ? column.slice(0, -String(row).length)
    : column;
}

/** The first of each form, then of each value, then whichever come first; in their order. */
function tellingOnes<One extends PlacedError>(same: readonly One[]): Set<One> {
  const chosen = new Set<One>();
  for (const likeness of [formOf, ({ value }: PlacedError) => value, (one: PlacedError) => one])
    for (const one of firstOfEach(same, likeness)) if (chosen.size < OF_A_KIND) chosen.add(one);
  return new Set(same.filter((one) => chosen.has(one)));
}

function firstOfEach<One extends PlacedError>(
  same: readonly One[],
  likeness: (one: PlacedError) => unknown,
): One[] {
  const seen = new Set<unknown>();
  return same.filter((one) => {
    const mark = likeness(one);
    const isFirst = !seen.has(mark);
    seen.add(mark);
    return isFirst;
  });
}

/** "12,3*" → "9,9*", "Kovola" → "a". */
function formOf({ value }: PlacedError): string {
  return (value ?? "").replace(/\d+/gu, "9").replace(/\p{L}+/gu, "a");
}

function runsOf(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of new Set(rows)) {
    const last = runs.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const text = ({ from, to }: { from: number; to: number }): string =>
    from === to ? String(from) : `${from}–${to}`;
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (runs.length <= MOST_RUNS) return runs.map(text).join(", ");
  return `${runs.slice(0, MOST_RUNS).map(text).join(", ")} … ${last.to}`;
}
