import { areaKey } from "#app/domain/area.ts";
import { finnishYear } from "#app/domain/finnish-day.ts";
import type { MethodsKind } from "#app/domain/importing/methods-file.ts";
import type { Database } from "#db/client.server.ts";
import { editAreaPeers } from "#db/commands/edit-area-peers.ts";
import { editIndicatorMethods } from "#db/commands/edit-indicator-methods.ts";
import { editMergedAreas } from "#db/commands/edit-merged-areas.ts";
import type { MethodsEdit } from "#db/commands/edit-methods.ts";
import { editSimilarityWeights } from "#db/commands/edit-similarity-weights.ts";
import type { WholeRun } from "#db/commands/whole-run.ts";
import { readAreaNumbers } from "#db/queries/area-numbers.ts";
import {
  listJudgedIndicators,
  listMergedAreas,
  listPeers,
  readSimilarityWeights,
} from "#db/queries/method-data.ts";
import { listRegions } from "#db/queries/regions.ts";
import { asNote } from "../csv/file-reading.ts";
import { RefusedFileError } from "../importer.ts";
import { noRawStore, type RawStore } from "../raw-store.ts";
import { type MethodsContent, readMethodsFile } from "./methods-file.ts";
import { type MethodsRejection, methodsSentence } from "./methods-rejection.ts";

export interface MethodsImport {
  /** Its name and its bytes: a text table or an Excel workbook. */
  file: { name: string; bytes: Buffer };
  /** Take a list of merged areas that is empty. */
  acceptEmptied: boolean;
  /** Take what only looks wrong. */
  acceptUnusual?: boolean;
  now: () => Date;
  /** Where the file is kept; nowhere if not said. */
  raw?: RawStore;
}

/** What came of a file of the methods' data. */
export interface ImportedMethods extends MethodsEdit {
  kind: MethodsKind;
  /** What a person should know of how the file was read, in English. */
  warnings: string[];
}

/**
 * Takes a file of the methods' data whole, or refuses it whole: then nothing is written. Results are
 * outdated, not yet computed anew.
 */
export async function importMethods(
  database: Database,
  { file, acceptEmptied, acceptUnusual = false, now, raw = noRawStore() }: MethodsImport,
): Promise<ImportedMethods> {
  const { today } = await readAreaNumbers(database);
  const { content, rejections, warnings } = readMethodsFile(file.bytes, {
    municipalities: (await listRegions(database, "kunta")).filter((region) => today.has(areaKey(region))),
    indicators: await listJudgedIndicators(database),
    thisYear: finnishYear(now()),
    acceptUnusual,
  });
  if (content === null || rejections.length > 0) throw refusal(file.name, rejections);
  if (content.kind === "merged" && content.areas.length === 0 && !acceptEmptied)
    if ((await listMergedAreas(database)).length > 0) throw refusal(file.name, [EMPTIED]);
  const edit = await store(database, content, {
    source: "methods",
    file: file.name,
    options: { acceptEmptied, acceptUnusual },
    payload: await raw.keep(file.bytes, file.name),
    example: false,
    notes: warnings.map(asNote),
    now: now().toISOString(),
  });
  return { kind: content.kind, ...edit, warnings: warnings.map(({ message }) => message) };
}

const EMPTIED: MethodsRejection = {
  code: "emptied",
  row: null,
  column: null,
  value: "",
  expected: "at least one merged area, or the option --accept-emptied",
};

function refusal(name: string, rejections: readonly MethodsRejection[]): RefusedFileError {
  const errors = rejections.map((one) => ({ ...one, sentence: methodsSentence(one) }));
  return new RefusedFileError(name, errors, "Mend the file and import it again.");
}

async function store(database: Database, content: MethodsContent, run: WholeRun): Promise<MethodsEdit> {
  switch (content.kind) {
    case "indicators":
      return editIndicatorMethods(database, content.lines, await listJudgedIndicators(database), run);
    case "merged":
      return editMergedAreas(database, content.areas, await listMergedAreas(database), run);
    case "peers":
      return editAreaPeers(database, content.areas, await listPeers(database), run);
    case "weights":
      return editSimilarityWeights(database, content.weights, await readSimilarityWeights(database), run);
  }
}

const SUBJECTS: Record<MethodsKind, string> = {
  indicators: "indicators",
  merged: "merged areas",
  peers: "municipalities with peers of their own choice",
  weights: "weights of similarity",
};

/** What came of it, in plain words. */
export function describeMethods({ kind, warnings, ...counts }: ImportedMethods, dryRun: boolean): string {
  return [
    `methods, ${SUBJECTS[kind]}${dryRun ? " (dry run: nothing was written)" : ""}`,
    `  new        ${counts.added}`,
    `  changed    ${counts.changed}`,
    `  unchanged  ${counts.unchanged}`,
    `  removed    ${counts.removed}`,
    ...warnings.map((message) => `  note: ${message}`),
  ].join("\n");
}
