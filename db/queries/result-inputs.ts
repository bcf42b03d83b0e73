import { SEXES, type Sex } from "#app/domain/observation.ts";
import type { Limits } from "#app/domain/verdict.ts";
import { type Database, engineOf } from "#db/client.server.ts";
import { OBSERVED_UNTIL } from "./observed-until.ts";

/** The figures of one area and sex over the years, in their order, as parallel columns. */
export interface InputSeries {
  regionId: number;
  sex: Sex;
  years: number[];
  /** The figure; null where it is missing. */
  values: (number | null)[];
  /** The count behind it; null where the source gives none. */
  counts: (number | null)[];
  /** How many it was made from; null where the source does not give it. */
  respondents: (number | null)[];
  /** Its 95 % limits as the source gives them, in the unit; null where it does not. */
  limits: (Limits | null)[];
}

type InputRow = [
  regionId: number,
  sex: number,
  year: number,
  value: number | null,
  missing: string | null,
  count: number | null,
  respondents: number | null,
  lower: number | null,
  upper: number | null,
];

const INPUTS_SQL = `
  SELECT region_id, sex, year, value, missing, abs_value, respondents, lower, upper FROM observations
  WHERE indicator_id = ? AND vanished_run_id IS NULL AND year >= ?
    AND year <= (SELECT ${OBSERVED_UNTIL} FROM indicators AS i WHERE i.id = indicator_id)`;

/**
 * Current figures of an indicator, every area and sex, from a year on: what results are computed from. Read
 * in the order of the key. A figure of which the source gives only the count has no value here, but its
 * count.
 */
export async function readResultInputs(
  database: Database,
  indicatorId: number,
  fromYear: number,
): Promise<InputSeries[]> {
  // Raw rows in the order of the columns named.
  const rows = engineOf(database).prepared(INPUTS_SQL).raw().all(indicatorId, fromYear) as InputRow[];
  const found: InputSeries[] = [];
  let open: InputSeries | undefined;
  for (const [regionId, sexPlace, year, value, missing, count, respondents, lower, upper] of rows) {
    const sex = SEXES[sexPlace];
    if (sex === undefined) throw new Error(`unknown sex ${sexPlace} in the database`);
    if (open?.regionId !== regionId || open.sex !== sex) {
      open = { regionId, sex, years: [], values: [], counts: [], respondents: [], limits: [] };
      found.push(open);
    }
    open.years.push(year);
    open.values.push(missing === null ? countable(value) : null);
    open.counts.push(missing === null ? countable(count) : null);
    open.respondents.push(missing === null ? respondents : null);
    open.limits.push(missing !== null || lower === null || upper === null ? null : { lower, upper });
  }
  return found;
}

/** What an earlier version took in whatever size it came: sums and squares of such numbers are no numbers. */
const LARGEST_COUNTABLE = 1e15;

function countable(figure: number | null): number | null {
  return figure !== null && Math.abs(figure) > LARGEST_COUNTABLE ? null : figure;
}

/** The years that an indicator has figures of, earliest first. */
export async function readResultYears(database: Database, indicatorId: number): Promise<number[]> {
  return engineOf(database)
    .prepared(
      `SELECT DISTINCT year FROM observations
       WHERE indicator_id = ? AND vanished_run_id IS NULL AND (value IS NOT NULL OR abs_value IS NOT NULL)
         AND year <= (SELECT ${OBSERVED_UNTIL} FROM indicators AS i WHERE i.id = indicator_id)
       ORDER BY year`,
    )
    .pluck()
    .all(indicatorId) as number[]; // one whole number a row
}
