import { theme } from "#app/charts/theme.ts";
import type { FrozenCell, FrozenTable } from "#app/domain/report-version.ts";
import { capital } from "#app/i18n/capital.ts";
import type { PrintColumn, PrintList, PrintTable } from "./print-document.ts";

/** The room that a table has on its page, pt. */
export interface TableRoom {
  /** Of the column of text. */
  width: number;
  /** Size of the letters; of a table of many columns. */
  size: number;
  crowded: number;
  /** Whether a table is as wide as it whatever it holds; else only as its texts are, and a little. */
  filled: boolean;
}

/** So many columns are many. */
const MANY_COLUMNS = 6;

/** A sign of the sans face is so wide on the average, and a cell's margins together, in ems. */
const SIGN = 0.5;
const MARGINS = 0.9;
/** Between two stacks of a list, in ems. */
const GUTTER = 1.2;
/** A longer word may be broken, signs. */
const LONGEST_WORD = 16;
/** Words end their lines early: a text needs so much more than its signs. */
const WORDS_WRAP = 1.1;
/** In a table that does not fill its room each column has so much more than it needs, signs. */
const AIR = 5;
/** A tall head weighs as much as so many tall rows. */
const HEAD_WEIGHT = 2;
/** What heads the rows is as short as a year, signs. */
const SHORT_HEAD = 8;
/** A row's lines and what is between two rows, in ems. */
const LINE = 1.15;
const ROW = 1.35;
/** A table of up to a quarter of what a page has is kept together, pt: the guess may be wrong by as much. */
const KEPT_TOGETHER = 160;
/** A list of two columns and more rows than this stands in stacks beside each other. */
const LONG_LIST = 40;
const MOST_STACKS = 5;
/** A name in a stack has so much room at the most, signs. */
const LONGEST_NAME = 11;

/**
 * A table as paper has it. `kin`: tables with the same heads, itself among them, so that their columns stand
 * under each other.
 */
export function printTable(
  table: FrozenTable,
  room: TableRoom,
  kin: readonly FrozenTable[] = [table],
): PrintTable {
  const size = table.columns.length < MANY_COLUMNS ? room.size : room.crowded;
  const columns = columnsOf(table, kin, { ...room, size });
  const rows = table.rows.map((row) => row.map((cell) => ({ text: cell.text, hue: markHue(cell) })));
  const asked = sum(columns.map((one) => one.width)) * size;
  const height = table.rows.reduce((sum, row) => sum + linesOf(row, columns) * LINE + ROW, ROW) * size;
  return {
    title: table.caption,
    size,
    columns,
    rows,
    share: room.filled ? 1 : Math.min(1, asked / room.width),
    whole: height <= KEPT_TOGETHER,
    notes: [],
    source: "",
  };
}

/** Whether it is set as stacks: every municipality with its figure. */
export function isLongList({ columns, rows }: FrozenTable): boolean {
  return columns.length === 2 && rows.length > LONG_LIST;
}

/** Its figures in stacks that are read one after another, and by name those that have none. */
export function printList(table: FrozenTable, room: TableRoom): PrintList {
  const absent = new Map<string, string[]>();
  for (const [name, figure] of table.rows)
    if (name && figure?.missing !== undefined)
      absent.set(figure.text, [...(absent.get(figure.text) ?? []), name.text]);
  const rows = table.rows.filter(([, figure]) => figure?.missing === undefined);
  const [name = 0, figure = 0] = [0, 1].map((at) =>
    longest([table.columns, ...rows.map(textsOf)].flatMap((row) => row[at] ?? [])),
  );
  const wide = sum([Math.min(LONGEST_NAME, name), figure].map((one) => one * SIGN + MARGINS)) + GUTTER;
  const stacks = Math.max(1, Math.min(MOST_STACKS, Math.floor((room.width / room.size + GUTTER) / wide)));
  const tall = Math.ceil(rows.length / stacks);
  const own = { ...table, rows };
  const columns = columnsOf(own, [own], { ...room, width: room.width / stacks - GUTTER * room.size });
  return {
    ...{ title: table.caption, size: room.size, columns, notes: [], source: "" },
    stacks: Array.from({ length: stacks }, (_, at) =>
      rows.slice(at * tall, (at + 1) * tall).map((row) => row.map(({ text }) => ({ text, hue: "" }))),
    ).filter((stack) => stack.length > 0),
    absent: [...absent].map(([reason, names]) => ({
      head: `${capital(reason)} (${names.length})`,
      text: names.join("; "),
    })),
  };
}

/**
 * Each column has the room of its longest word. The rest goes, a sign at a time, to the column whose texts
 * make rows tall; where no row has a second line, to the one that heads the rows.
 */
function columnsOf(
  { columns, rows }: FrozenTable,
  kin: readonly FrozenTable[],
  { width, size, filled }: TableRoom,
): PrintColumn[] {
  const lines = [
    ...Array<string[]>(HEAD_WEIGHT).fill(columns),
    ...kin.flatMap((one) => one.rows.map(textsOf)),
  ];
  const words = columns.map((_, at) => longest(lines.flatMap((line) => wordsOf(line[at] ?? ""))));
  const least = words.map((word) => Math.min(LONGEST_WORD, Math.max(1, word)));
  const room = (width / size - columns.length * MARGINS) / SIGN;
  const signs = withRest(least, lines, room - sum(least), filled ? Number.POSITIVE_INFINITY : AIR);
  const shrunk = Math.min(1, room / sum(signs));
  return columns.map((title, at) => {
    const own = (signs[at] ?? 1) * shrunk;
    return {
      title,
      width: Math.round((own * SIGN + MARGINS) * 100) / 100,
      right: rows.some((row) => row[at]?.value !== undefined),
      breaks: (words[at] ?? 0) > own + 0.01,
    };
  });
}

/** The columns' signs a line with the rest of the room shared out; `air`: what nobody needs, a column. */
function withRest(
  least: readonly number[],
  lines: readonly (readonly string[])[],
  rest: number,
  air: number,
): number[] {
  const signs = [...least];
  let left = Math.floor(rest);
  for (; left > 0; left--) {
    const pressed = mostPressed(lines, signs);
    if (pressed === null) break;
    signs[pressed] = (signs[pressed] ?? 0) + 1;
  }
  const spare = Math.max(0, Math.min(left, air * signs.length));
  return signs.map((own, at) => own + spare * shareOf(at, signs));
}

/** The column that makes the most of the lines that rows have beyond their first; null where none has any. */
function mostPressed(lines: readonly (readonly string[])[], signs: readonly number[]): number | null {
  const pressures = signs.map(() => 0);
  for (const line of lines) {
    const tall = signs.map((own, at) => (WORDS_WRAP * (line[at]?.length ?? 0)) / own);
    const tallest = Math.max(...tall);
    const at = tall.indexOf(tallest);
    if (tallest > WORDS_WRAP) pressures[at] = (pressures[at] ?? 0) + tallest - 1;
  }
  const most = Math.max(...pressures);
  return most > 0 ? pressures.indexOf(most) : null;
}

/** Of the room that nobody needs: years share it with their figures, a name keeps half of it. */
function shareOf(at: number, signs: readonly number[]): number {
  if ((signs[0] ?? 0) <= SHORT_HEAD) return 1 / signs.length;
  return at === 0 ? 0.5 : 0.5 / Math.max(1, signs.length - 1);
}

/** How many lines more than one its tallest cell has. */
function linesOf(row: readonly FrozenCell[], columns: readonly PrintColumn[]): number {
  const lines = columns.map(({ width }, at) => {
    const room = Math.max(4, (width - MARGINS) / SIGN);
    return Math.ceil((WORDS_WRAP * (row[at]?.text.length ?? 0)) / room);
  });
  return Math.max(1, ...lines) - 1;
}

/** What is not broken between: "/ 1 000" is one. */
function wordsOf(text: string): string[] {
  return text.split(/(?<![/\d])\s+|(?<!\/)\s+(?!\d)/);
}

function textsOf(row: readonly FrozenCell[]): string[] {
  return row.map(({ text }) => text);
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The hue that a goal's mark has on pages; the word says it too. */
function markHue({ mark }: FrozenCell): string {
  if (mark === undefined || mark === "refused" || mark === "pace-open") return "";
  return mark === "off-course" || mark === "wrong-way" ? theme.judgement.worse : theme.judgement.better;
}
