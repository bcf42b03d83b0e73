import { rhythmOf } from "#app/domain/earlier-figure.ts";
import type { DecidedGoal } from "#app/domain/goal.ts";
import type { Database } from "#db/client.server.ts";
import type { JudgedIndicator } from "#db/queries/method-data.ts";
import { readResultInputs, readResultYears } from "#db/queries/result-inputs.ts";
import type { Populations } from "./area-figures.ts";
import { type AreaFrame, type IndicatorMaterial, indicatorMaterial } from "./material.ts";

/**
 * How far back figures are read: ten of the indicator's own steps, so that a trend finds five points beside
 * breaks and gaps; as many times more where one figure covers several years.
 */
const STEPS_BACK = 10;

/** An indicator's figures as its results are computed from them, and the year that they are read from. */
export interface ReadMaterial {
  material: IndicatorMaterial;
  from: number;
  populations: Populations | null;
}

export async function readMaterial(
  database: Database,
  indicator: JudgedIndicator,
  frame: AreaFrame,
  populations: Populations | null,
): Promise<ReadMaterial> {
  const years = await readResultYears(database, indicator.id);
  const rhythm = rhythmOf(years.slice(-STEPS_BACK));
  const from = (years.at(-1) ?? 0) - STEPS_BACK * Math.max(rhythm, indicator.method.yearsInFigure);
  const series = await readResultInputs(database, indicator.id, from);
  return { material: indicatorMaterial(indicator, series, frame, populations, rhythm), from, populations };
}

/** A goal is judged from its starting level on, which may be further back than anything else is looked at. */
export async function asFarBackAs(
  goals: readonly Pick<DecidedGoal, "baseline">[],
  { material, from, populations }: ReadMaterial,
  database: Database,
): Promise<IndicatorMaterial> {
  const starts = goals.flatMap(({ baseline }) => (baseline ? [baseline.from ?? baseline.year] : []));
  const earliest = Math.min(from, ...starts);
  if (earliest === from) return material;
  const { indicator, frame, rhythm, dispersion } = material;
  const series = await readResultInputs(database, indicator.id, earliest);
  return indicatorMaterial(indicator, series, frame, populations, rhythm, dispersion);
}
