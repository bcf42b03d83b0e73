import { titleNamesUnit, withUnitAfter } from "#app/i18n/amount.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ChartDataset } from "./dataset.ts";
import type { TickForm, TickScale } from "./tick-scale.ts";
import type { ChartWords } from "./words.ts";

type Measure = Pick<ChartDataset, "unit" | "unitLabel" | "decimals" | "locale">;

/** A figure alone: "11,6". */
export function valueText(value: number, measure: Measure, decimals = measure.decimals): string {
  return formatNumber(value, decimals, measure.locale);
}

/** A figure with its unit where the unit reads well after a number: "11,6 %", "23 / 1 000", "102". */
export function valueWithUnit(value: number, measure: Measure, decimals = measure.decimals): string {
  const text = valueText(value, measure, decimals);
  if (measure.unitLabel !== "" && measure.unit === "percent" && measure.locale === "en") return `${text}%`;
  return withUnitAfter(text, measure.unit, measure.unitLabel);
}

/** Signs of a unit that still finds room in an area of a map: "/ 1 000". */
const ROOM_ON_MAP = 8;

/** A figure where there is little room: a long unit stands in the subtitle and beside the country's alone. */
export function valueOnMap(value: number, measure: Measure): string {
  return measure.unitLabel.length > ROOM_ON_MAP ? valueText(value, measure) : valueWithUnit(value, measure);
}

/** The unit as a caption tells it beside the title; "" where the title tells it already. */
export function unitBesideTitle({ title, unitLabel }: Pick<ChartDataset, "title" | "unitLabel">): string {
  return titleNamesUnit(title, unitLabel) ? "" : unitLabel;
}

/** A tick of the axis: a plain per cent carries its sign, other units stand once beside the axis. */
export function tickText(value: number, measure: Measure, { scale, size, decimals }: TickForm): string {
  return measure.unit === "percent" && scale === "ones"
    ? valueWithUnit(value, measure, decimals)
    : valueText(value / size, measure, decimals);
}

/**
 * What stands beside the axis: its unit unless the ticks carry it or the subtitle right above names it
 * (`named`), and what the ticks are counted in: "euroa (miljoonaa)". Null where there is nothing to say.
 */
export function axisUnit(
  measure: Measure,
  scale: TickScale,
  words: ChartWords,
  named: boolean,
): string | null {
  const counted = scale === "ones" ? null : words.chart.tickScale[scale];
  const carried = measure.unit === "percent" && counted === null;
  const unit = named || carried ? "" : measure.unitLabel;
  if (counted === null) return unit === "" ? null : unit;
  return unit === "" ? counted : `${unit} (${counted})`;
}

/** An index as its source has it stands for itself: nobody misses its nought. */
export function hasNoZero({ unit, index }: Pick<ChartDataset, "unit" | "index">): boolean {
  return unit === "index" && index === undefined;
}

/** The bounds of an axis in this unit: nobody has more than all. */
export function axisBounds({ unit }: Pick<ChartDataset, "unit">): readonly [number, number] | null {
  return unit === "percent" ? [0, 100] : null;
}
