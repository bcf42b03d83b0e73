import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { renderAsync } from "@resvg/resvg-js";
import { boundedQueue } from "./bounded-queue.ts";
import { pngBytes } from "./png-bytes.ts";
import { withKnownSigns } from "./png-signs.ts";

/** Pictures are drawn at twice their size, so that they stay sharp on paper and on dense screens. */
const SCALE = 2;

/** What pictures are written with: the family's name as it stands in the SVG, and the file of each weight. */
const FONT_FILES = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
  "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
] as const;

/**
 * A picture under way takes some twenty megabytes: two at a time fill two cores, and those who wait do so for
 * some seconds at most.
 */
const pictures = boundedQueue({ atOnce: Math.min(2, availableParallelism()), waiting: 24 });

/**
 * Paths of the fonts, found at start: without a font file the drawing program leaves every text out and says
 * nothing.
 */
const fontFiles = findFonts();

/**
 * Draws a complete SVG as PNG on white, at twice its size in pixels, aside from the calling thread. Rejects
 * where it is no SVG, and with QueueFull where too many pictures are under way.
 */
export function pngFile(svg: string): Promise<Buffer> {
  return pictures.add(() => drawn(svg));
}

async function drawn(svg: string): Promise<Buffer> {
  const picture = await renderAsync(withKnownSigns(svg), {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
    },
  });
  return pngBytes(picture.pixels, picture.width, picture.height);
}

function findFonts(): string[] {
  const require = createRequire(import.meta.url);
  return FONT_FILES.map((name) => {
    const file = resolved(require, name);
    if (file && existsSync(file)) return file;
    throw new Error(
      `the font "${name}" is missing: pictures would have no text. Run "npm ci" and start again.`,
    );
  });
}

function resolved(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
}
