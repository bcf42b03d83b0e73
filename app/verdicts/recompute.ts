import { finnishYear } from "#app/domain/finnish-day.ts";
import type { IndicatorKey } from "#app/domain/indicator.ts";
import { METHOD_VERSION } from "#app/statistics/version.ts";
import type { Database } from "#db/client.server.ts";
import {
  asOnePiece,
  closeResultRun,
  inOneComputation,
  openResultRun,
  resultsAreCurrent,
} from "#db/commands/result-runs.ts";
import { writeDispersion } from "#db/commands/write-dispersion.ts";
import { writeGoalResults } from "#db/commands/write-goal-results.ts";
import { writeMergedResults } from "#db/commands/write-merged-results.ts";
import { writeResults } from "#db/commands/write-results.ts";
import { type AreaNumbers, readAreaNumbers } from "#db/queries/area-numbers.ts";
import { listGoals, type StoredGoal } from "#db/queries/goals.ts";
import {
  type JudgedIndicator,
  listJudgedIndicators,
  listMergedAreas,
  type MergedArea,
} from "#db/queries/method-data.ts";
import type { Populations } from "./area-figures.ts";
import { frameOf } from "./area-frame.ts";
import { areaResult } from "./area-result.ts";
import { benchmarksOf } from "./benchmarks.ts";
import { judgeGoals } from "./goals.ts";
import type { AreaFrame } from "./material.ts";
import { mergedResults } from "./merged-result.ts";
import { populationsOf } from "./populations.ts";
import { asFarBackAs, readMaterial } from "./read-material.ts";
import { computeSimilarAreas } from "./similar.ts";

/** What a computation came to. */
export interface Recomputed {
  indicators: number;
  /** Results that were new or different. */
  written: number;
  /** Verdicts that turned out otherwise than before. */
  flips: number;
  /** Indicators that could not be computed, and why. */
  failed: { indicator: IndicatorKey; why: string }[];
  seconds: number;
}

export interface RecomputeOptions {
  now: () => Date;
  /** Told after each indicator. */
  onIndicator?: (done: number, total: number, key: IndicatorKey) => void;
}

/**
 * Computes results only where the stored ones are of other figures, other methods or (of goals) another year;
 * null where nothing was to do.
 */
export async function recomputeIfNeeded(
  database: Database,
  options: RecomputeOptions,
): Promise<Recomputed | null> {
  const thisYear = finnishYear(options.now());
  return (await resultsAreCurrent(database, METHOD_VERSION, thisYear)) ? null : recompute(database, options);
}

/**
 * Computes the results of every indicator, area and sex in one pass and stores what is new or different: all
 * of it or nothing. An indicator that cannot be computed loses its results, and is told; the others are
 * computed.
 */
export function recompute(database: Database, options: RecomputeOptions): Promise<Recomputed> {
  return inOneComputation(database, () => computeAll(database, options));
}

async function computeAll(database: Database, options: RecomputeOptions): Promise<Recomputed> {
  const began = options.now();
  const runId = await openResultRun(database, METHOD_VERSION, began.toISOString());
  const indicators = await listJudgedIndicators(database);
  const numbers = await readAreaNumbers(database);
  const frame = frameOf(numbers);
  const similar = await computeSimilarAreas(database, runId, frame.municipalities);
  const pass: Pass = {
    database,
    runId,
    numbers,
    frame: { ...frame, similar: similar.areas },
    indicators,
    merged: await listMergedAreas(database),
    populations: new Map(),
    goals: await listGoals(database),
    goalResults: [],
    thisYear: finnishYear(began),
  };
  const counts = { written: similar.written, flips: 0 };
  const failed: Recomputed["failed"] = [];
  for (const [at, indicator] of indicators.entries()) {
    const { written, flips } = await settled(pass, indicator, failed);
    counts.written += written;
    counts.flips += flips;
    options.onIndicator?.(at + 1, indicators.length, indicator.key);
  }
  counts.written += await writeGoalResults(database, runId, pass.goalResults);
  const ended = options.now();
  await closeResultRun(database, runId, counts, ended.toISOString());
  return {
    indicators: indicators.length,
    ...counts,
    failed,
    seconds: (ended.getTime() - began.getTime()) / 1000,
  };
}

/**
 * One indicator that cannot be computed keeps no other from it. Results of other figures would deny the
 * figures beside them: they go.
 */
async function settled(
  pass: Pass,
  indicator: JudgedIndicator,
  failed: Recomputed["failed"],
): Promise<{ written: number; flips: number }> {
  const { database, runId, numbers, merged } = pass;
  try {
    return await asOnePiece(database, () => computeIndicator(pass, indicator));
  } catch (error) {
    if (isOfDatabase(error)) throw error;
    failed.push({ indicator: indicator.key, why: error instanceof Error ? error.message : String(error) });
    const nothing = merged.map(({ id }) => ({ id, results: [] }));
    const gone = await writeMergedResults(database, runId, indicator.id, nothing);
    const { written, flips } = await writeResults(database, runId, indicator.id, [], numbers.ids);
    return { written: written + gone, flips };
  }
}

/** A full disk or a broken file is nobody's figure. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_");
}

interface Pass {
  database: Database;
  runId: number;
  numbers: AreaNumbers;
  frame: AreaFrame;
  indicators: readonly JudgedIndicator[];
  merged: readonly MergedArea[];
  /** Denominators by the indicator that they are read from; several indicators share one. */
  populations: Map<IndicatorKey, Populations>;
  goals: readonly StoredGoal[];
  /** How they stand, as far as their indicators have been settled. */
  goalResults: ReturnType<typeof judgeGoals>;
  /** By the pass's clock. */
  thisYear: number;
}

async function computeIndicator(
  pass: Pass,
  indicator: JudgedIndicator,
): Promise<{ written: number; flips: number }> {
  const { database, runId, frame, numbers } = pass;
  const read = await readMaterial(database, indicator, frame, await populationsFor(pass, indicator));
  const { material } = read;
  const benchmarks = benchmarksOf(material);
  const results = material.all.flatMap((one) => areaResult(one, material, benchmarks) ?? []);
  const goals = pass.goals.filter((goal) => goal.indicator === indicator.key);
  const sinceBaselines = await asFarBackAs(goals, read, database);
  pass.goalResults.push(...judgeGoals(goals, sinceBaselines, pass.thisYear));
  const dispersed = await writeDispersion(database, runId, indicator.id, material.dispersion);
  const counts = await writeResults(database, runId, indicator.id, results, numbers.ids);
  const merged = await writeMergedResults(
    database,
    runId,
    indicator.id,
    pass.merged.map((area) => ({ id: area.id, results: mergedResults(area.members, material, benchmarks) })),
  );
  return { written: counts.written + merged + dispersed, flips: counts.flips };
}

async function populationsFor(pass: Pass, { method }: JudgedIndicator): Promise<Populations | null> {
  if (method.population === null) return null;
  const { database, frame } = pass;
  const known = pass.populations.get(method.population);
  if (known) return known;
  const source = pass.indicators.find(({ key }) => key === method.population);
  if (!source) return null;
  const made = await populationsOf(database, frame.keys, source);
  pass.populations.set(method.population, made);
  return made;
}
