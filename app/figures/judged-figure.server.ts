import type { AreaKey } from "#app/domain/area.ts";
import type { Goal } from "#app/domain/goal.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Sex } from "#app/domain/observation.ts";
import { frameOf } from "#app/verdicts/area-frame.ts";
import type { IndicatorMaterial } from "#app/verdicts/material.ts";
import { populationsOf } from "#app/verdicts/populations.ts";
import { asFarBackAs, readMaterial } from "#app/verdicts/read-material.ts";
import type { Database } from "#db/client.server.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import { cachedByVersion } from "./cached-by-version.server.ts";
import { judgedIndicators } from "./judged-indicators.server.ts";

/** Whose figure: of one sex, or of everybody. */
export interface FigureOwner {
  indicator: IndicatorKey;
  area: AreaKey;
  sex?: Sex;
}

/**
 * The figure that results and goals of an area are made from in one year, as the source has it now; null
 * where there is none.
 */
export function judgedFigure(database: Database, owner: FigureOwner, year: number): Promise<number | null> {
  const { indicator, area, sex = "total" } = owner;
  return cachedByVersion(database, `judged figure ${area} ${indicator} ${sex} ${year}`, async () => {
    const material = await materialOf(database, indicator, { baseline: { year, value: 0 } });
    return material?.of(area, sex)?.in(year)?.value ?? null;
  });
}

/** The latest year of such a figure; null where there is none. */
export function latestJudgedYear(database: Database, owner: FigureOwner): Promise<number | null> {
  const { indicator, area, sex = "total" } = owner;
  return cachedByVersion(database, `latest judged year ${area} ${indicator} ${sex}`, async () => {
    const material = await materialOf(database, indicator, { baseline: null });
    return material?.of(area, sex)?.latest(1)[0]?.year ?? null;
  });
}

/** An indicator's figures as far back as a goal needs them; null where the indicator is not known. */
export async function materialOf(
  database: Database,
  key: IndicatorKey,
  goal: Pick<Goal, "baseline">,
): Promise<IndicatorMaterial | null> {
  const indicators = await judgedIndicators(database);
  const known = indicators.find((one) => one.key === key);
  if (!known) return null;
  const frame = { ...frameOf(await readAreaNumbers(database)), similar: new Map() };
  const source = indicators.find((one) => one.key === known.method.population);
  const populations = source ? await populationsOf(database, frame.keys, source) : null;
  return asFarBackAs([goal], await readMaterial(database, known, frame, populations), database);
}
