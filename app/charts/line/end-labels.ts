import { latestPoint } from "#app/domain/series.ts";
import { wrapAtMost } from "../caption.ts";
import type { ChartArea, ChartDataset } from "../dataset.ts";
import { roomFor, spreadLabels } from "../labels.ts";
import { textWidth } from "../text-width.ts";
import { valueText } from "../value-text.ts";
import type { PlacedLine } from "./placed-line.ts";

interface LabelFrame {
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
  place(lines: PlacedLine[], frame: { top: number; bottom: number; x: number }): void;
}

const LEADER_ROOM = 14;
const GAP = 3;

/** Measures the labels before the plot has its size, and places them when it has. */
export function endLabels(
  lines: readonly { area: ChartArea }[],
  dataset: ChartDataset,
  frame: LabelFrame,
): EndLabels {
  const { textSize, lineHeight } = frame;
  const widest = frame.width * (frame.narrow ? 0.34 : 0.28);
  const texts = lines.map(({ area }) => labelLines(area, dataset, frame, widest));
  const widthOf = (text: string): number => textWidth(text, textSize, "strong");
  const gutter = Math.ceil(Math.max(0, ...texts.flat().map(widthOf))) + LEADER_ROOM + 2;
  const sizes = texts.filter((text) => text.length > 0).map((text) => ({ size: text.length * lineHeight }));

  return {
    gutter,
    leaderRoom: LEADER_ROOM,
    height: roomFor(sizes, GAP),
    place(placed, room) {
      const ends = placed.flatMap((line, i) => {
        const text = texts[i] ?? [];
        return line.last && text.length > 0 ? [{ line, last: line.last, text }] : [];
      });
      const wanted = ends.map(({ last, text }) => ({ centre: last.y, size: text.length * lineHeight }));
      const centres = spreadLabels(wanted, room.top, room.bottom, GAP);
      ends.forEach(({ line, last, text }, i) => {
        const centre = centres[i] ?? last.y;
        const top = centre - (text.length * lineHeight) / 2;
        const early = last.x < room.x - LEADER_ROOM - 12;
        const apart = !early && Math.abs(centre - last.y) > 4;
        line.label = {
          x: room.x,
          lines: text.map((words, k) => ({ text: words, y: top + lineHeight * (k + 0.78) })),
          box: {
            left: room.x,
            top,
            right: room.x + Math.max(...text.map(widthOf)),
            bottom: top + text.length * lineHeight,
          },
          leader: apart ? { x1: last.x + 5, y1: last.y, x2: room.x - 3, y2: centre } : null,
          marker: early ? { x: room.x - 8, y: top + lineHeight / 2 } : null,
        };
      });
    },
  };
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
