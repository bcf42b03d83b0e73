import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where everything lies that a report's print follows from, but for what is frozen; from the root. */
export const PRINT_SOURCES = ["app/domain", "app/statistics", "app/i18n", "app/charts", "app/exports"];
/** The packages (fonts, Typst), and the mark on the cover. */
const PRINT_FILES = ["package-lock.json", "public/icons/favicon.svg"];
const HASH_LETTERS = 22;
let known: string | undefined;

/**
 * Names the program that sets reports, by the bytes of its sources: another release may set the same version
 * otherwise. Read once a process.
 */
export function printRelease(): string {
  known ??= hashOfFiles();
  return known;
}

function hashOfFiles(): string {
  const root = join(
    dirname(createRequire(import.meta.url).resolve("#app/exports/pdf/pdf-child.ts")),
    "../../..",
  );
  const files = PRINT_SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const hash = createHash("sha256");
  for (const file of [...files.sort(), ...PRINT_FILES.map((file) => join(root, file))])
    hash.update(readFileSync(file)).update("\0");
  return hash.digest("base64url").slice(0, HASH_LETTERS);
}
