import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

export interface PictureFont {
  /** The family's name as it stands in the SVG. */
  family: string;
  weight: number;
  /** Path of its file. */
  path: string;
  /** Path of its file with the usual signs alone, or of the whole one where no build has made it. */
  small: string;
}

/** What pictures are written with, and the file of each weight. */
const FONTS = [
  { family: "Source Sans 3", weight: 400, file: "source-sans-3/400Regular/SourceSans3_400Regular.ttf" },
  { family: "Source Sans 3", weight: 600, file: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" },
  { family: "Source Serif 4", weight: 400, file: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf" },
  { family: "Source Serif 4", weight: 600, file: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf" },
] as const;
export const [USUAL_FONT] = FONTS;

/** Where the build puts them. */
export function smallFontsFolder(): string {
  // By its name, since this module runs from the sources and from the build alike.
  const here = createRequire(import.meta.url).resolve("#app/exports/picture-fonts.ts");
  return resolve(here, "../../../build/fonts");
}

/**
 * The fonts with their paths: without a font file the drawing program leaves every text out and says nothing.
 * Throws where one is missing.
 */
export function findFonts(): PictureFont[] {
  const require = createRequire(import.meta.url);
  const folder = smallFontsFolder();
  return FONTS.map(({ family, weight, file }) => {
    const name = `@expo-google-fonts/${file}`;
    const path = resolved(require, name);
    if (path === null || !existsSync(path))
      throw new Error(
        `the font "${name}" is missing: pictures would have no text. Run "npm ci" and start again.`,
      );
    const small = join(folder, file.slice(file.lastIndexOf("/") + 1));
    return { family, weight, path, small: existsSync(small) ? small : path };
  });
}

function resolved(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}
