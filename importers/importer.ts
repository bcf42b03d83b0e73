import { countKinds, MOST_ONE_BY_ONE, type PlacedError } from "#app/domain/importing/error-kinds.ts";
import type { RunNote } from "#app/domain/importing/run-note.ts";
import type { SourceId } from "#app/domain/source.ts";
import type { Database } from "#db/client.server.ts";
import { DoubtfulAnswerError } from "#db/commands/doubtful-answer.ts";
import type { StorableUnit } from "#db/commands/store-unit.ts";
import { howMany } from "./how-many.ts";
import type { HttpClient } from "./http.ts";
import type { Payload, RawStore } from "./raw-store.ts";
import { inRowOrder } from "./rejection.ts";

/** What the pipeline hands to a source. */
export interface ImportContext {
  database: Database;
  http: HttpClient;
  raw: RawStore;
  /** Now. The only clock of an import. */
  now: () => Date;
  /** Reports something: it stands in the summary and on the sources page. */
  note: (note: RunNote) => void;
}

/** What a unit brings to be stored, beside what the pipeline knows of it. */
export type UnitContent = Pick<StorableUnit, "regions" | "moves" | "sets" | "boundaries" | "rejections">;

export const NO_CONTENT: UnitContent = { regions: [], moves: null, sets: [], boundaries: [], rejections: [] };

/** A unit of work on its way through the pipeline. */
export interface FetchedUnit<Fetched> {
  payloads: Payload[];
  fetched: Fetched;
}

/**
 * The one small interface of every importer: plan, then for each unit fetch, parse and normalise; storing is
 * the pipeline's. Fetching is the only step that may wait for anybody. Parsing throws a ShapeError where the
 * answer is of an unknown form.
 */
export interface Importer<Fetched, Parsed> {
  readonly id: SourceId;
  /** What is asked, as plain data: the same request resumes an unfinished run. */
  readonly request: Record<string, unknown>;
  /** The project's own example data. */
  readonly example: boolean;
  /** Takes an answer without any of the figures we hold. */
  readonly acceptEmptied: boolean;
  /** Takes figures that look wrong beside those we hold. */
  readonly acceptDoubtful?: boolean;
  /**
   * Whether its answers are weighed against what we hold: a service's are; a file is a person's word, shown
   * to them before it is taken.
   */
  readonly weighsAnswers?: boolean;
  /** The units of work, in order. */
  plan(context: ImportContext): Promise<string[]>;
  fetch(unit: string, context: ImportContext): Promise<FetchedUnit<Fetched>>;
  parse(unit: string, fetched: Fetched): Parsed;
  normalise(unit: string, parsed: Parsed, context: ImportContext): Promise<UnitContent>;
}

/** An answer of a form we do not know: the run stops, the payload is kept for whoever looks into it. */
export class ShapeError extends Error {
  /** Where in the answer, e.g. `[12].region`. */
  readonly path: string;

  constructor(what: string, path: string, found: string) {
    super(`${what} has a new shape at ${path}: ${found}`);
    this.path = path;
  }
}

/** The answer itself is to blame, of whatever form or content it is: others may be all right. */
export function isAboutAnswer(error: unknown): error is ShapeError | DoubtfulAnswerError {
  return error instanceof ShapeError || error instanceof DoubtfulAnswerError;
}

/** An error of a refused file: its kind, its place, and the English sentence that tells it. */
export interface FileError extends PlacedError {
  sentence: string;
}

/** A file that is refused whole; the errors say why. */
export class RefusedFileError extends Error {
  /** By row, those of the whole file first. */
  readonly errors: readonly FileError[];
  /** What a person can do about it. */
  readonly advice: string;

  constructor(
    file: string,
    errors: readonly FileError[],
    advice = "Mend the file and import it again, or take its good rows with --allow-partial.",
  ) {
    super(`${file} was refused: ${howMany(errors.length, "error")}${kindsIn(errors)}. Nothing was imported.`);
    this.errors = inRowOrder(errors);
    this.advice = advice;
  }
}

/** Said where not all are told one by one. */
function kindsIn(errors: readonly FileError[]): string {
  return errors.length > MOST_ONE_BY_ONE ? ` of ${howMany(countKinds(errors), "kind")}` : "";
}
