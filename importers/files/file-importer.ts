import { basename } from "node:path";
import { finnishDay } from "#app/domain/finnish-day.ts";
import { indicatorKey } from "#app/domain/indicator.ts";
import { SEXES } from "#app/domain/observation.ts";
import type { AskedScope } from "#db/commands/figures.ts";
import type { UnitRejection } from "#db/commands/rejections.ts";
import type { IncomingSet } from "#db/commands/store-unit.ts";
import { listRegions } from "#db/queries/regions.ts";
import { asNote, type FileDoor, type FileReading } from "#importers/csv/file-reading.ts";
import { type ImportContext, type Importer, NO_CONTENT, RefusedFileError } from "#importers/importer.ts";
import { asFileError, type Rejection } from "#importers/rejection.ts";
import { readFileOfFigures } from "./read-file.ts";

export interface FileOptions {
  /** Where the bytes come from: a path, or a name with the bytes themselves. */
  file: string | { name: string; bytes: Buffer };
  /** Take the good rows of a file that has bad ones. */
  allowPartial: boolean;
  acceptEmptied: boolean;
  /** Take what only looks wrong. */
  acceptUnusual?: boolean;
  example: boolean;
}

/** A file's kind: how it is read, and what it says about figures that are not in it. */
export interface FileKind {
  source: "tea" | "own";
  read: (bytes: Uint8Array, door: FileDoor) => FileReading;
  /** True where a file is the whole of its indicators: what is no longer in it has vanished. */
  whole: boolean;
}

interface ReadFile {
  bytes: Buffer;
  reading: FileReading;
}

/** Years that nothing is in: a file that is a part says nothing about the figures it does not have. */
const NOTHING_ASKED: AskedScope = { years: { from: 1, to: 0 }, sexes: [], regions: null };
const EVERYTHING: AskedScope = { years: { from: 0, to: 4_000 }, sexes: SEXES, regions: null };

const LEFT_AS_IT_WAS =
  "Rows were rejected: what they are about stays as it was, and so does every figure that is not in the file. Import the whole file to have them gone.";

/**
 * A file of figures as a source of one unit. A file with errors is refused in the plan, before anything is
 * written.
 */
export function fileImporter(kind: FileKind, options: FileOptions): Importer<FileReading, FileReading> {
  const { file, allowPartial, acceptEmptied, acceptUnusual = false, example } = options;
  const name = typeof file === "string" ? basename(file) : file.name;
  let read: ReadFile | null = null;

  async function readOnce(context: ImportContext): Promise<ReadFile> {
    if (read) return read;
    const bytes = typeof file === "string" ? await readFileOfFigures(file) : file.bytes;
    const regions = await listRegions(context.database);
    const today = finnishDay(context.now());
    read = {
      bytes,
      reading: kind.read(bytes, { regions, today, thisYear: Number(today.slice(0, 4)), acceptUnusual }),
    };
    return read;
  }

  return {
    id: kind.source,
    request: { file: name, allowPartial, acceptEmptied, acceptUnusual },
    example,
    acceptEmptied,

    async plan(context) {
      const { reading } = await readOnce(context);
      const refuse = reading.rejections.length > 0 && (!allowPartial || reading.figures.length === 0);
      if (refuse)
        throw new RefusedFileError(
          name,
          reading.rejections.map(asFileError),
          reading.figures.length === 0 ? "Mend the file and import it again." : undefined,
        );
      for (const warning of reading.warnings) context.note(asNote(warning));
      if (kind.whole && reading.rejections.length > 0)
        context.note({ code: "file-warning", warning: "left-as-it-was", text: LEFT_AS_IT_WAS });
      return [name];
    },

    async fetch(_unit, context) {
      const { bytes, reading } = await readOnce(context);
      return { payloads: [await context.raw.keep(bytes, name)], fetched: reading };
    },

    parse: (_unit, reading) => reading,

    async normalise(_unit, reading) {
      return {
        ...NO_CONTENT,
        // What a rejected row is about is not gone: it is only not known. So nothing goes.
        sets: setsOf(reading, kind.whole && reading.rejections.length === 0 ? EVERYTHING : NOTHING_ASKED),
        rejections: reading.rejections.map(asUnitRejection),
      };
    },
  };
}

function setsOf(reading: FileReading, scope: AskedScope): IncomingSet[] {
  return reading.indicators.map((indicator) => {
    const key = indicatorKey(indicator);
    const rows = reading.figures.filter((figure) => figure.indicator === key);
    return {
      indicator: {
        ...indicator,
        furtherTexts: null,
        sexes: SEXES.filter((sex) => rows.some((row) => row.sex === sex)),
      },
      figures: { rows, scope },
      fetchedState: null,
    };
  });
}

function asUnitRejection(rejection: Rejection): UnitRejection {
  return { ...rejection, count: 1 };
}
