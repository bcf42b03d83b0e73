import type { LinearMap } from "../axis.ts";
import { type ChartDataset, yearsWithFigures } from "../dataset.ts";
import { textWidth } from "../text-width.ts";
import type { ChartWords } from "../words.ts";

/**
 * Where figures of one line are not of one way of counting (break: katkos), or may not be (jump: hyppy).
 * Tests compare nothing across a break, so no line crosses it; a jump parts no years by itself.
 */
export interface CourseMark {
  kind: "break" | "jump";
  /** The first year of the new figures. */
  year: number;
  /** The mark stands here on the axis of years: between the last year before and the first one after. */
  at: number;
}

/** The breaks and jumps that have figures on both sides, in order. */
export function courseMarks({
  areas,
  periods,
  jumps = [],
}: Pick<ChartDataset, "areas" | "periods" | "jumps">): CourseMark[] {
  const years = yearsWithFigures(areas);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return [
    ...(periods?.breaks ?? []).map((year): CourseMark => ({ kind: "break", year, at: year - 0.5 })),
    ...jumps.map(({ before, year }): CourseMark => ({ kind: "jump", year, at: (before + year) / 2 })),
  ]
    .filter(({ year }) => first < year && year <= last)
    .sort((a, b) => a.at - b.at);
}

/** "katkos 2019" */
export function courseMarkName({ kind, year }: CourseMark, words: ChartWords): string {
  return words.chart.courseMark[kind](year);
}

export interface PlacedMark extends CourseMark {
  x: number;
  /** Its name, or its number where the names of all do not fit; set from `left` on. */
  label: { text: string; left: number };
}

/** px between two names beside each other. */
const BETWEEN = 8;

/** Places the marks and their names over a plot; `note` tells which number is which, where they have some. */
export function placeMarks(
  marks: readonly CourseMark[],
  xOfYear: LinearMap,
  room: { left: number; right: number; textSize: number },
  words: ChartWords,
): { placed: PlacedMark[]; note: string | null } {
  const names = marks.map((mark) => courseMarkName(mark, words));
  const named = inRow(marks, names, xOfYear, room);
  if (fits(named, room)) return { placed: named, note: null };
  const numbers = marks.map((_, at) => String(at + 1));
  const note = numbers.map((number, at) => `${number} = ${names[at]}`).join(", ");
  return { placed: inRow(marks, numbers, xOfYear, room), note: `${note}.` };
}

type Room = Parameters<typeof placeMarks>[2];

function inRow(
  marks: readonly CourseMark[],
  texts: readonly string[],
  xOfYear: LinearMap,
  { left, right, textSize }: Room,
): PlacedMark[] {
  return marks.map((mark, i) => {
    const x = xOfYear(mark.at);
    const text = texts[i] ?? "";
    const width = textWidth(text, textSize);
    return { ...mark, x, label: { text, left: Math.max(left, Math.min(right - width, x - width / 2)) } };
  });
}

function fits(placed: readonly PlacedMark[], { left, right, textSize }: Room): boolean {
  return placed.every(({ label }, i) => {
    const width = textWidth(label.text, textSize);
    const next = placed[i + 1]?.label.left ?? Number.POSITIVE_INFINITY;
    return label.left + width + BETWEEN <= next && width <= right - left;
  });
}
