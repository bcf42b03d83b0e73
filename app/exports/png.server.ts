import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { boundedQueue } from "./bounded-queue.ts";
import { withKnownSigns } from "./png-signs.ts";
import { drawnAside } from "./png-thread.server.ts";

/** Pictures are drawn at twice their size, so that they stay sharp on paper and on dense screens. */
const SCALE = 2;
/** A picture of more pixels than this is drawn less sharp: each takes 8–16 bytes while it is drawn. */
const MOST_PIXELS = 8_000_000;

/** What pictures are written with: the family's name as it stands in the SVG, and the file of each weight. */
const FONTS = [
  { family: "Source Sans 3", weight: 400, file: "source-sans-3/400Regular/SourceSans3_400Regular.ttf" },
  { family: "Source Sans 3", weight: 600, file: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" },
  { family: "Source Serif 4", weight: 400, file: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf" },
  { family: "Source Serif 4", weight: 600, file: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf" },
] as const;
const [USUAL] = FONTS;

/** Those who wait do so for a second or two at most. */
const pictures = boundedQueue({ atOnce: 1, waiting: 24 });

/**
 * The fonts with their paths, found at start: without a font file the drawing program leaves every text out
 * and says nothing.
 */
const fonts = findFonts();

/**
 * Draws a complete SVG as PNG on white, at twice its size in pixels, aside from the calling thread. Rejects
 * where it is no SVG, and with QueueFull where too many pictures are under way.
 */
export function pngFile(svg: string): Promise<Buffer> {
  const options: ResvgRenderOptions = {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scaleOf(svg) },
    font: {
      fontFiles: fontsOf(svg),
      loadSystemFonts: false,
      defaultFontFamily: USUAL.family,
      sansSerifFamily: USUAL.family,
      serifFamily: "Source Serif 4",
    },
  };
  return pictures.add(() => drawnAside({ svg: withKnownSigns(svg), options }));
}

/** By the size that the picture gives itself; one that gives none is as small as its marks. */
function scaleOf(svg: string): number {
  const root = /^<svg [^>]*>/.exec(svg)?.[0] ?? "";
  const [width = 0, height = 0] = ["width", "height"].map((name) =>
    Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0),
  );
  return width * height > 0 ? Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height))) : SCALE;
}

/** Paths of the fonts that a picture names: reading all of them takes a third of the time of drawing it. */
function fontsOf(svg: string): string[] {
  const named = fonts.filter(
    ({ family, weight }) =>
      (family === USUAL.family || svg.includes(family)) &&
      (weight === USUAL.weight || svg.includes(`font-weight="${weight}"`)),
  );
  return named.map(({ path }) => path);
}

function findFonts(): ((typeof FONTS)[number] & { path: string })[] {
  const require = createRequire(import.meta.url);
  return FONTS.map((font) => {
    const name = `@expo-google-fonts/${font.file}`;
    const path = resolved(require, name);
    if (path && existsSync(path)) return { ...font, path };
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
