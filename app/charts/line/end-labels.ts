import { latestPoint } from "#app/domain/series.ts";
import { wrapAtMost } from "../caption.ts";
import type { ChartArea, ChartDataset } from "../dataset.ts";
import { roomFor, spreadLabels } from "../labels.ts";
import { textWidth } from "../text-width.ts";
import { valueText } from "../value-text.ts";
import { dotsAlong, earlyLabelBox, type LabelBox } from "./early-label.ts";
import type { EndLabel, PlacedLine, Spot } from "./placed-line.ts";

interface LabelFrame {
  first: number;
  /** The latest year of all: a label whose figure is older names its year. */
  last: number;
  width: number;
  textSize: number;
  lineHeight: number;
  narrow: boolean;
}

export interface EndLabels {
  /** Width of the margin that the labels need. */
  gutter: number;
  leaderRoom: number;
  /** Height that they need at the least. */
  height: number;
  place(lines: PlacedLine[], frame: { top: number; bottom: number; left: number; x: number }): void;
}

const LEADER_ROOM = 14;
const GAP = 3;

/** px that a line must end before the picture does for its label to go to that end. */
const EARLY = 26;
/** About this share of a picture's width is its plot, before the labels' room is known. */
const PLOT_SHARE = 0.65;

/** Measures the labels before the plot has its size, and places them when it has. */
export function endLabels(
  lines: readonly { area: ChartArea }[],
  dataset: ChartDataset,
  frame: LabelFrame,
): EndLabels {
  const { textSize, lineHeight } = frame;
  const widest = frame.width * (frame.narrow ? 0.34 : 0.28);
  const perYear = (frame.width * PLOT_SHARE) / Math.max(1, frame.last - frame.first);
  const isEarly = ({ area }: { area: ChartArea }): boolean => {
    const end = latestPoint(area.series);
    return end !== null && (frame.last - end.year) * perYear > EARLY;
  };
  const texts = lines.map(({ area }) => labelLines(area, dataset, frame, widest));
  const late = lines.flatMap((line, i) => (isEarly(line) ? [] : [texts[i] ?? []]));
  const widthOf = (text: string): number => textWidth(text, textSize, "strong");
  const gutter = Math.ceil(Math.max(0, ...late.flat().map(widthOf))) + LEADER_ROOM + 2;
  const sizes = late.filter((text) => text.length > 0).map((text) => ({ size: text.length * lineHeight }));

  return {
    gutter,
    leaderRoom: LEADER_ROOM,
    height: roomFor(sizes, GAP),
    place(placed, room) {
      const ends = placed.flatMap((line, i) => {
        const text = texts[i] ?? [];
        return line.last && text.length > 0 ? [{ line, last: line.last, text, early: isEarly(line) }] : [];
      });
      const inMargin = ends.filter(({ early }) => !early);
      const wanted = inMargin.map(({ last, text }) => ({ centre: last.y, size: text.length * lineHeight }));
      const centres = spreadLabels(wanted, room.top, room.bottom, GAP);
      inMargin.forEach(({ line, last, text }, i) => {
        const centre = centres[i] ?? last.y;
        const top = centre - (text.length * lineHeight) / 2;
        const box = boxAt(room.x, top, text);
        const apart = Math.abs(centre - last.y) > 4;
        const leader = apart ? { x1: last.x + 5, y1: last.y, x2: room.x - 3, y2: centre } : null;
        line.label = { ...inBox(box, text), leader, halo: false };
      });
      const boxes = ends.flatMap(({ line }) => line.label?.box ?? []);
      const marks = placed.flatMap(marksOf);
      const plot = {
        left: room.left,
        right: room.x - LEADER_ROOM,
        top: room.top,
        bottom: room.bottom,
      };
      const ending = ends.filter(({ early }) => early);
      const dots = ending.length > 0 ? placed.flatMap(dotsAlong) : [];
      for (const { line, last, text } of ending) {
        const { left, right, top, bottom } = boxAt(0, 0, text);
        const size = { width: right - left, height: bottom - top, row: lineHeight };
        const box = earlyLabelBox(last, size, plot, { dots, boxes, marks });
        boxes.push(box);
        line.label = { ...inBox(box, text), leader: leaderTo(box, last), halo: true };
      }
    },
  };

  /** Only to a name that stands so far above or below its end that another line may run between. */
  function leaderTo({ left, right, top, bottom }: LabelBox, end: Spot): EndLabel["leader"] {
    const edge = top > end.y ? top : bottom;
    if (Math.abs(edge - end.y) < lineHeight * 0.6 || (top < end.y && bottom > end.y)) return null;
    const x2 = Math.max(left + 3, Math.min(right - 3, end.x + 6));
    return { x1: end.x, y1: end.y + Math.sign(edge - end.y) * 5, x2, y2: edge };
  }

  function boxAt(left: number, top: number, text: readonly string[]): LabelBox {
    const right = left + Math.max(...text.map(widthOf));
    return { left, top, right, bottom: top + text.length * lineHeight };
  }

  function inBox(box: LabelBox, text: readonly string[]): Pick<EndLabel, "x" | "lines" | "box"> {
    const lines = text.map((words, k) => ({ text: words, y: box.top + lineHeight * (k + 0.78) }));
    return { x: box.left, lines, box };
  }
}

/** Half of a mark's width with the paper around it, px. */
const MARK = 6;

/** Where a line ends and where it has a figure by itself: no name may lie there. */
function marksOf({ last, lone }: PlacedLine): LabelBox[] {
  return [...(last ? [last] : []), ...lone].map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
}

/** "Kouvola 11,6", and "Hamina 12,1 (2019)" when the figure is older than the picture's last year. */
function labelLines(area: ChartArea, dataset: ChartDataset, frame: LabelFrame, widest: number): string[] {
  const point = latestPoint(area.series);
  if (!point) return [];
  const value = valueText(point.value, dataset);
  const figure = point.year === frame.last ? value : `${value}\u00a0(${point.year})`;
  const whole = `${area.name} ${figure}`;
  if (textWidth(whole, frame.textSize, "strong") <= widest) return [whole];
  const name = wrapAtMost(area.name, 2, widest, frame.textSize, "strong");
  const lastName = name.at(-1) ?? "";
  const joined = `${lastName} ${figure}`;
  return textWidth(joined, frame.textSize, "strong") <= widest
    ? [...name.slice(0, -1), joined]
    : [...name, figure];
}
