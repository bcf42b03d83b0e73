import type { IndicatorLine } from "#app/domain/indicator-line.ts";
import type { Beside } from "#app/domain/set-beside.ts";
import type { Change, Standing } from "./standing.ts";

/** In the order in which readers ask. */
const STANDING_KINDS = ["worse", "better", "changed", "unjudged"] as const;

export interface StandingGroup {
  kind: (typeof STANDING_KINDS)[number];
  /** What all of its figures are beside; of those that have changed, anything. */
  to: Beside;
  rows: readonly { line: IndicatorLine; since?: Change["since"] }[];
  /** How many of the kind the heading tells: all where these are the first of them, else these. */
  count: number;
  /** Others of the kind stand before these. */
  further: boolean;
}

type Rows = StandingGroup["rows"];

interface KindRows {
  kind: StandingGroup["kind"];
  rows: Rows;
}

/** Every kind that has rows, in the order in which readers ask. */
export function groupsOf(standing: Standing, lines: readonly IndicatorLine[]): KindRows[] {
  const found = new Map(lines.map((line) => [line.key, line]));
  return STANDING_KINDS.flatMap((kind) => {
    const rows = standing[kind].flatMap((one) => {
      const { key, since } = typeof one === "string" ? { key: one } : one;
      const line = found.get(key);
      return line ? [since ? { line, since } : { line }] : [];
    });
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}

const SIDES = ["country", "rest"] as const;

/**
 * Rows of one kind under a heading for what they are beside; those that have changed under one. A heading
 * tells how many of `all` there are, unless the first of them stand elsewhere: then how many further ones.
 */
export function bySide(kind: StandingGroup["kind"], shown: Rows, all: Rows): StandingGroup[] {
  const isOf = (to: Beside) => (row: Rows[number]) =>
    kind === "changed" ? to === "country" : sideOf(row.line) === to;
  return SIDES.flatMap((to) => {
    const rows = shown.filter(isOf(to));
    const whole = all.filter(isOf(to));
    if (rows.length === 0) return [];
    const further = rows[0] !== whole[0];
    return [{ kind, to, rows, count: further ? rows.length : whole.length, further }];
  });
}

/** What a figure is beside. */
export function sideOf(line: IndicatorLine): Beside {
  return line.marks[0]?.beside?.to ?? "country";
}
