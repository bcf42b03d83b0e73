import type { Difference } from "../area-dataset.ts";
import { wrapText } from "../caption.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import { textWidth } from "../text-width.ts";
import type { SpineWords } from "./spine-words.ts";

/** What one sign of the picture means. */
export interface LegendItem {
  sign: Difference | "band" | "earlier";
  text: string;
  x: number;
  baseline: number;
}

/** Room of a sign before its text, px. */
export const SIGN = 24;
const GAP = 18;

export interface Foot {
  legend: LegendItem[];
  notes: { text: string; baseline: number }[];
  /** Where it ends. */
  bottom: number;
}

/** The signs with their meanings and the notes under them; nothing where a next part has them. */
export function placeFoot(
  { told, notes }: { told: SpineWords; notes: readonly string[] },
  top: number,
  frame: PictureFrame,
): Foot {
  if (!frame.legend) return { legend: [], notes: [], bottom: top };
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const legend = placeLegend(told, top, frame);
  const lines = notes.flatMap((note) => wrapText(note, width, textSize));
  return {
    legend: legend.items,
    notes: lines.map((text, at) => ({ text, baseline: legend.bottom + lineHeight * (at + 0.8) })),
    bottom: legend.bottom + lines.length * lineHeight + 6,
  };
}

/** One after the other, in as many lines as they need. */
function placeLegend(
  told: SpineWords,
  top: number,
  { width, textSize }: PictureFrame,
): { items: LegendItem[]; bottom: number } {
  const lineHeight = Math.round(textSize * 1.45);
  const signs = [
    { sign: "band", text: told.band },
    { sign: "clear", text: told.difference.clear },
    { sign: "chance", text: told.difference.chance },
    { sign: "untested", text: told.difference.untested },
    { sign: "earlier", text: told.earlier },
  ] as const;
  let [x, line] = [0, 0];
  const items = signs.map(({ sign, text }): LegendItem => {
    const wide = SIGN + textWidth(text, textSize);
    if (x > 0 && x + wide > width) {
      x = 0;
      line += 1;
    }
    const item = { sign, text, x, baseline: top + line * lineHeight + textSize };
    x += wide + GAP;
    return item;
  });
  return { items, bottom: top + (line + 1) * lineHeight };
}
