import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import subsetFont from "subset-font";
import { findFonts, smallFontsFolder } from "./picture-fonts.ts";
import { usualSigns } from "./png-signs.ts";

const OPTIONS = {
  targetFormat: "sfnt" as const,
  /** Family and weight of a family with more than two weights: by these, programs find it. */
  preserveNameIds: [16, 17],
  /** What is applied to a text that asks for nothing; with the others a font is twice as large. */
  keepFeatures: ["calt", "ccmp", "clig", "kern", "liga", "locl", "mark", "mkmk", "rlig"],
};

/**
 * Writes the fonts of pictures (TrueType) with the usual signs alone, which look and stand as in the whole
 * ones.
 */
export async function writeSmallFonts(folder = smallFontsFolder()): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { path } of findFonts()) {
    const small = await subsetFont(readFileSync(path), usualSigns(), OPTIONS);
    writeFileSync(join(folder, basename(path)), small);
  }
}
