import {
  type AreaDataset,
  type AreaGroup,
  type AreaLine,
  type Difference,
  differenceOf,
  isJudged,
  turnedPosition,
  wholeOf,
} from "../area-dataset.ts";
import { type LinearMap, linear } from "../axis.ts";
import { wrapAtMost, wrapText } from "../caption.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { theme } from "../theme.ts";
import { type Foot, placeFoot } from "./legend.ts";
import { type SpineColumns, spineColumns, twoLines } from "./spine-columns.ts";
import { spineWords } from "./spine-words.ts";

export interface SpineMark {
  x: number;
  y: number;
  difference: Difference;
  colour: string;
}

export interface SpineRow {
  line: AreaLine;
  name: { lines: string[]; baseline: number };
  figure: { text: string; baseline: number };
  word: { lines: string[]; baseline: number };
  mark: SpineMark;
  /** Where it was some years ago. */
  earlier: number | null;
}

/** What a stretch of rows has at its ends: worse and better, or lower and higher. */
export interface SpineEnds {
  left: string;
  right: string;
  baseline: number;
}

export interface SpineGroup {
  key: string;
  heading: { lines: string[]; baseline: number };
  ends: SpineEnds[];
  rows: SpineRow[];
  /** The river's stretch. */
  top: number;
  bottom: number;
  /** Where its banks and its middle are drawn: all along, but not behind the names. */
  lined: { from: number; to: number }[];
}

export interface SpineGeometry {
  width: number;
  height: number;
  textSize: number;
  lineHeight: number;
  /** The groups' headings: larger where they stand among rows that are folded, as on a phone. */
  headings: { textSize: number; lineHeight: number };
  columns: Pick<SpineColumns, "plot" | "figureEnd" | "wordStart">;
  /** The middle half of the municipalities, and the middle one. */
  band: { left: number; right: number; middle: number };
  groups: SpineGroup[];
  legend: Foot["legend"];
  notes: Foot["notes"];
}

/** px between two groups, and where their rows are folded. */
const APART = 16;
const APART_FOLDED = 26;
/** Enough for what a figure is beside where that is no country. */
const WORD_LINES = 4;
/** How much larger a heading is there. */
const LARGER = 1.25;

/** Null where no figure has a place. */
export function spineGeometry(dataset: AreaDataset, frame: PictureFrame): SpineGeometry | null {
  const shown = dataset.groups.filter(({ lines }) => lines.length > 0);
  if (shown.length === 0) return null;
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const columns = spineColumns(dataset, frame);
  const xOf = linear([0, 100], [columns.plot.left, columns.plot.right]);
  const headSize = columns.stacked ? Math.round(textSize * LARGER) : textSize;
  const headings = { textSize: headSize, lineHeight: Math.round(headSize * 1.3) };
  const room: Room = { dataset, frame, columns, lineHeight, headings, xOf };
  const apart = columns.stacked ? APART_FOLDED : APART;
  let bottom = 0;
  const groups = shown.map((group, at) => {
    const placed = placeGroup(group, at === 0 ? 0 : bottom + apart, room);
    bottom = placed.bottom;
    return placed;
  });
  const told = spineWords(wholeOf(dataset));
  const notes = [
    told.twoComparisons,
    ...(dataset.withoutPlace > 0 ? [told.withoutPlace(dataset.withoutPlace)] : []),
  ];
  const foot = placeFoot({ told, notes }, bottom + APART, frame);
  return {
    width,
    height: Math.ceil(foot.bottom),
    textSize,
    lineHeight,
    headings,
    columns,
    band: { left: xOf(25), right: xOf(75), middle: xOf(50) },
    groups,
    legend: foot.legend,
    notes: foot.notes,
  };
}

interface Room {
  dataset: AreaDataset;
  frame: PictureFrame;
  columns: SpineColumns;
  lineHeight: number;
  headings: SpineGeometry["headings"];
  xOf: LinearMap;
}

/** A heading, then what is judged between its ends, then what is not between its own. */
function placeGroup(group: AreaGroup, from: number, room: Room): SpineGroup {
  const { dataset, frame, columns, lineHeight, headings } = room;
  const told = spineWords(dataset);
  const lines = wrapText(
    group.name,
    columns.stacked ? frame.width : columns.nameWidth,
    headings.textSize,
    "strong",
  );
  const heading = { lines, baseline: from + headings.textSize };
  // The ends stand beside the heading's last line where there is room, else under it.
  const top = from + (lines.length - (columns.stacked ? 0 : 1)) * headings.lineHeight;
  const ends: SpineEnds[] = [];
  const rows: SpineRow[] = [];
  let bottom = top;
  for (const judged of [true, false]) {
    const some = group.lines.filter((line) => isJudged(line) === judged);
    if (some.length === 0) continue;
    ends.push({ ...(judged ? told.judged : told.unjudged), baseline: bottom + frame.textSize });
    bottom += lineHeight + 3;
    for (const line of some) {
      const { row, height } = placeRow(line, bottom, room);
      rows.push(row);
      bottom += height;
    }
  }
  const lined = columns.stacked
    ? rows.map(({ mark }) => ({ from: mark.y - lineHeight / 2, to: mark.y + lineHeight / 2 }))
    : [{ from: top, to: bottom }];
  return { key: group.key, heading, ends, rows, top, bottom, lined };
}

function placeRow(line: AreaLine, top: number, room: Room): { row: SpineRow; height: number } {
  const { frame, columns, lineHeight, xOf } = room;
  const { textSize } = frame;
  const { stacked } = columns;
  const names = twoLines(line.name, columns.nameWidth, textSize);
  const words = wrapAtMost(line.word, WORD_LINES, columns.wordWidth, textSize);
  const above = stacked ? names.length * lineHeight : 0;
  const tallest = stacked ? words.length : Math.max(names.length, words.length);
  const height = above + tallest * lineHeight + 6;
  const middle = top + above + (tallest * lineHeight) / 2 + 1;
  const centred = (count: number): number => middle + textSize * 0.35 - ((count - 1) * lineHeight) / 2;
  const first = top + textSize;
  const place = (percentile: number): number => xOf(turnedPosition(percentile, line));
  return {
    height,
    row: {
      line,
      name: { lines: names, baseline: stacked ? first : centred(names.length) },
      figure: { text: columns.figureOf(line), baseline: stacked ? first : centred(1) },
      word: { lines: words, baseline: centred(words.length) },
      mark: {
        x: place(line.percentile),
        y: middle,
        difference: differenceOf(line),
        colour: colourOf(line),
      },
      earlier: line.earlier ? place(line.earlier.percentile) : null,
    },
  };
}

/**
 * As the marks of tables are coloured: blue without judgement, a hue where better or worse is sure, grey
 * else.
 */
function colourOf(line: AreaLine): string {
  if (!isJudged(line)) return theme.river[500];
  const judgement = differenceOf(line) === "clear" && !line.mark?.small ? line.mark?.judgement : null;
  if (judgement === "better" || judgement === "worse") return theme.judgement[judgement];
  return theme.granite[600];
}
