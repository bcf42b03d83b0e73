import type { Unit } from "#app/domain/indicator.ts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ChartDataset } from "./dataset.ts";

type Measure = Pick<ChartDataset, "unit" | "unitLabel" | "decimals" | "locale">;

const NO_BREAK_SPACE = "\u00a0";

/** Units that read well after a number; the others ("indeksi", "keskiarvo") are named in the subtitle only. */
const WRITTEN_AFTER: readonly Unit[] = [
  "percent",
  "per-1000",
  "per-10000",
  "per-100000",
  "score",
  "euro",
  "litre",
];

/** A figure alone: "11,6". */
export function valueText(value: number, measure: Measure, decimals = measure.decimals): string {
  return formatNumber(value, decimals, measure.locale);
}

/** A figure with its unit where the unit reads well after a number: "11,6 %", "23 / 1 000", "102". */
export function valueWithUnit(value: number, measure: Measure, decimals = measure.decimals): string {
  const text = valueText(value, measure, decimals);
  if (measure.unitLabel === "" || !WRITTEN_AFTER.includes(measure.unit)) return text;
  if (measure.unit === "percent" && measure.locale === "en") return `${text}%`;
  return `${text}${NO_BREAK_SPACE}${measure.unitLabel.replaceAll(" ", NO_BREAK_SPACE)}`;
}

/** A tick of the axis: per cent carries its sign, other units stand once above the axis. */
export function tickText(value: number, measure: Measure, decimals: number): string {
  return measure.unit === "percent"
    ? valueWithUnit(value, measure, decimals)
    : valueText(value, measure, decimals);
}

/** The unit above the axis, or null where the ticks carry it. */
export function axisUnit(measure: Measure): string | null {
  return measure.unit === "percent" || measure.unitLabel === "" ? null : measure.unitLabel;
}
