import { type AreaDataset, type AreaGroup, type AreaLine, isJudged, wholeOf } from "../area-dataset.ts";
import { type LinearMap, linear } from "../axis.ts";
import { wrapAtMost, wrapText } from "../caption.ts";
import type { PictureFrame } from "../frame/picture-frame.ts";
import type { SpineMark } from "../spine/geometry.ts";
import { type Foot, placeFoot } from "../spine/legend.ts";
import { spineWords } from "../spine/spine-words.ts";
import { beeswarm } from "../swarm.ts";
import { theme } from "../theme.ts";
import { valueWithUnit } from "../value-text.ts";
import { riverDifference } from "./difference.ts";
import { placeInRiver, RIVER } from "./place.ts";
import { RIVER_WORDS } from "./river-words.ts";

export interface RiverMark extends SpineMark {
  line: AreaLine;
  /** Where it was some years ago. */
  earlier: number | null;
  /** Name, figure, year and word, as they are read beside the strip. */
  told: string[];
}

/** A priority across the river. */
export interface RiverStrip {
  key: string;
  heading: { lines: string[]; baseline: number };
  marks: RiverMark[];
}

export interface RiverGeometry {
  width: number;
  height: number;
  textSize: number;
  lineHeight: number;
  /** The middle half of the others, the country in its middle, from the first strip to the last. */
  band: { left: number; right: number; middle: number; top: number; bottom: number };
  ends: { left: string; middle: string; right: string; baseline: number };
  strips: RiverStrip[];
  /** Baseline of the first line in which a mark that is pointed at is told, under the last strip. */
  reading: number;
  legend: Foot["legend"];
  notes: Foot["notes"];
}

/** Half of the widest mark, and a little: it stands whole at the river's ends. */
const EDGE = 8;
/** From a mark's middle to the next one's at the least, halved. */
const ROOM = { narrow: 5.6, wide: 6.4 } as const;
/** A strip's marks lie so far from its middle line at the most: room for a hundred in one place. */
const MOST = 600;
/** Between what belongs together. */
const AIR = 9;

/**
 * Null where no figure has a place. `told`: whether each mark is told under its strip when it is pointed at.
 */
export function riverGeometry(
  dataset: AreaDataset,
  frame: PictureFrame,
  { told }: { told: boolean },
): RiverGeometry | null {
  const shown = dataset.groups.filter(({ lines }) => lines.length > 0);
  if (shown.length === 0) return null;
  const { width, textSize } = frame;
  const lineHeight = Math.round(textSize * 1.3);
  const xOf = linear([0, 100], [EDGE, width - EDGE]);
  const words = RIVER_WORDS[dataset.locale];
  const top = lineHeight + 2;
  const rows = told ? (frame.narrow ? 2 : 1) : 0;
  let bottom = top;
  const strips = shown.map((group) => {
    const placed = placeStrip(group, bottom, { dataset, frame, lineHeight, xOf, rows });
    bottom = placed.bottom;
    return placed.strip;
  });
  const legend = spineWords(wholeOf(dataset));
  const besideRest = legend.alt.rest !== null;
  const signs = { ...legend, difference: { ...words.difference, untested: legend.difference.untested } };
  const unjudged = wholeOf(dataset).groups.some(({ lines }) => !lines.every(isJudged));
  const notes = [
    ...(unjudged ? [words.unjudged] : []),
    ...(besideRest ? [words.withoutCountry] : []),
    ...(dataset.withoutPlace > 0 ? [signs.withoutPlace(dataset.withoutPlace)] : []),
  ];
  const foot = placeFoot({ told: signs, notes }, bottom + AIR + rows * lineHeight, frame);
  return {
    width,
    height: Math.ceil(foot.bottom),
    textSize,
    lineHeight,
    band: { left: xOf(RIVER.left), right: xOf(RIVER.right), middle: xOf(RIVER.middle), top, bottom },
    ends: {
      left: words.ends.worse,
      middle: words.ends.country,
      right: words.ends.better,
      baseline: textSize,
    },
    strips,
    reading: bottom + textSize,
    legend: foot.legend,
    notes: foot.notes,
  };
}

interface Around {
  dataset: AreaDataset;
  frame: PictureFrame;
  lineHeight: number;
  xOf: LinearMap;
  /** Lines to tell a mark in. */
  rows: number;
}

/** A heading, and the marks around a line of their own. */
function placeStrip(group: AreaGroup, from: number, around: Around): { strip: RiverStrip; bottom: number } {
  const { dataset, frame, lineHeight, xOf, rows } = around;
  const { width, textSize, narrow } = frame;
  const heading = {
    lines: wrapText(group.name, width, textSize, "strong"),
    baseline: from + textSize + AIR / 2,
  };
  const placeOf = (percentile: number, line: AreaLine): number => {
    const place = placeInRiver(percentile, line);
    return xOf(line.polarity === "lower" ? 100 - place : place);
  };
  // What is clear is nearest to the strip's own line; the others in their order.
  const lines = [...group.lines].sort((a, b) => rank(a) - rank(b));
  const radius = narrow ? ROOM.narrow : ROOM.wide;
  const { offsets } = beeswarm(
    lines.map((line) => ({ x: placeOf(line.percentile, line), radius })),
    MOST,
  );
  const half = Math.max(radius, ...offsets.map(Math.abs)) + radius;
  const middle = heading.baseline + (heading.lines.length - 1) * lineHeight + AIR + half;
  const toldOf = (line: AreaLine): string[] =>
    rows > 0 ? wrapAtMost(tellMark(line, dataset), rows, width, textSize) : [];
  return {
    strip: {
      key: group.key,
      heading,
      marks: lines.map((line, at) => ({
        line,
        x: placeOf(line.percentile, line),
        y: middle + (offsets[at] ?? 0),
        difference: riverDifference(line),
        colour: colourOf(line),
        earlier: line.earlier ? placeOf(line.earlier.percentile, line) : null,
        told: toldOf(line),
      })),
    },
    bottom: middle + half + AIR,
  };
}

/** "Työttömät: 14,5 % (2023), suurempi, huonompi" */
export function tellMark(line: AreaLine, { locale }: Pick<AreaDataset, "locale">): string {
  return `${line.name}: ${valueWithUnit(line.value, { ...line, locale })} (${line.year}), ${line.word}`;
}

const RANKS = { clear: 0, chance: 1, untested: 2 } as const;

function rank(line: AreaLine): number {
  return RANKS[riverDifference(line)];
}

/** Blue without judgement, a hue where better or worse is sure, grey else. */
function colourOf(line: AreaLine): string {
  if (!isJudged(line)) return theme.river[500];
  const judgement = riverDifference(line) === "clear" ? line.mark?.judgement : null;
  return judgement === "better" || judgement === "worse" ? theme.judgement[judgement] : theme.granite[600];
}
