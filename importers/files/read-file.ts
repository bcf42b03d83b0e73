import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { tooManyBytes } from "../csv/limits.ts";
import { RefusedFileError } from "../importer.ts";
import { asFileError } from "../rejection.ts";

/** The bytes of a file that somebody hands over. One that is too large is refused before it is read. */
export async function readFileOfFigures(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    const tooMany = tooManyBytes(size);
    if (tooMany)
      throw new RefusedFileError(
        basename(file),
        [asFileError(tooMany)],
        "Split the file and import its parts.",
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new Error(
      `cannot read the file "${file}": ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
