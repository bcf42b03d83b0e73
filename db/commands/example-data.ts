import { eq, sql } from "drizzle-orm";
import type { Engine } from "#db/client.server.ts";
import { dataState } from "#db/schema/data-state.ts";
import { seedCatalogueLines } from "#db/seed/catalogue.ts";

/** What went with the example data, in numbers. */
export interface ExampleGone {
  figures: number;
  indicators: number;
  goals: number;
  maps: number;
}

/**
 * The first real figures drive the example ones out, in the same transaction; a list of regions or boundaries
 * alone does not, or the pages would stand empty. An example run marks the data as example; real data never
 * takes example figures in.
 * Gives what went; null where nothing did. Belongs inside a transaction.
 */
export function clearExample(
  engine: Engine,
  runId: number,
  { bringsFigures }: { bringsFigures: boolean },
): ExampleGone | null {
  const { prepared } = engine;
  const run = prepared("SELECT example FROM import_runs WHERE id = ?").get(runId) as Marked;
  const state = prepared("SELECT example FROM data_state WHERE id = 1").get() as Marked;
  if (!run || !state) throw new Error(`import run ${runId} is not in the engine, or it has not been seeded`);
  if (run.example === 1 && state.example === 0) markExample(engine);
  return run.example === 0 && state.example === 1 && bringsFigures ? removeExample(engine) : null;
}

/** Whether the next real figures drive example data out. */
export function holdsExample(engine: Engine): boolean {
  const state = engine.prepared("SELECT example FROM data_state WHERE id = 1").get() as Marked;
  return state?.example === 1;
}

/** The one column named in the question. */
type Marked = { example: number } | undefined;

function markExample(engine: Engine): void {
  const { orm, prepared } = engine;
  if (prepared("SELECT 1 FROM observations LIMIT 1").get())
    throw new Error("example figures are not taken into a database that holds real ones");
  orm.update(dataState).set({ example: 1 }).where(eq(dataState.id, 1)).run();
}

const COUNT_SQL = `
  SELECT (SELECT count(*) FROM observations) AS figures,
    (SELECT count(DISTINCT indicator_id) FROM observations) AS indicators,
    (SELECT count(*) FROM goals WHERE example = 1) AS goals,
    (SELECT count(*) FROM boundaries WHERE schematic = 0 AND run_id IN (SELECT id FROM import_runs WHERE example = 1)) AS maps`;

function removeExample(engine: Engine): ExampleGone {
  const { orm, prepared } = engine;
  const gone = prepared(COUNT_SQL).get() as ExampleGone; // the columns named
  for (const table of [
    "result_flips",
    "results",
    "goal_results",
    "merged_results",
    "similar_areas",
    "dispersions",
    "result_runs",
    "revisions",
  ])
    prepared(`DELETE FROM ${table}`).run();
  prepared("DELETE FROM goals WHERE example = 1").run();
  prepared("DELETE FROM observations").run();
  prepared(
    "DELETE FROM boundaries WHERE schematic = 0 AND run_id IN (SELECT id FROM import_runs WHERE example = 1)",
  ).run();
  prepared(`DELETE FROM indicators WHERE catalogue_title_fi IS NULL
            AND id NOT IN (SELECT indicator_id FROM priority_indicators)
            AND id NOT IN (SELECT indicator_id FROM indicator_methods)
            AND id NOT IN (SELECT population_indicator_id FROM indicator_methods WHERE population_indicator_id IS NOT NULL)
            AND id NOT IN (SELECT indicator_id FROM goals)`).run();
  prepared(RESET_INDICATORS_SQL).run();
  for (const { source, sourceKey, producer } of seedCatalogueLines())
    prepared(
      "UPDATE indicators SET producer_fi = ? WHERE source_id = ? AND source_key = ? AND known = 0",
    ).run(producer, source, sourceKey);
  orm
    .update(dataState)
    .set({ example: 0, version: sql`${dataState.version} + 1` })
    .where(eq(dataState.id, 1))
    .run();
  return gone;
}

/** What the example source said about an indicator goes with its figures; the catalogue's own words stay. */
const RESET_INDICATORS_SQL = `
  UPDATE indicators SET known = 0,
    title_fi = catalogue_title_fi, title_sv = catalogue_title_sv, title_en = catalogue_title_en,
    description_fi = NULL, description_sv = NULL, description_en = NULL,
    interpretation_fi = NULL, interpretation_sv = NULL, interpretation_en = NULL,
    limits_fi = NULL, limits_sv = NULL, limits_en = NULL, further_texts = NULL,
    unit = 'unknown', decimals = NULL, multiplier = NULL, licence = NULL,
    producer_fi = NULL, producer_sv = NULL, producer_en = NULL,
    unit_title_fi = NULL, unit_title_sv = NULL, unit_title_en = NULL,
    first_year = NULL, last_year = NULL, source_updated = NULL, sexes = NULL,
    fetched_state = NULL, fetched_at = NULL`;
