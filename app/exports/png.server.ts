import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { boundedQueue } from "./bounded-queue.ts";
import { findFonts, USUAL_FONT } from "./picture-fonts.ts";
import { isUsuallySigned, withKnownSigns } from "./png-signs.ts";
import { drawnAside } from "./png-thread.server.ts";

/** Pictures are drawn at twice their size, so that they stay sharp on paper and on dense screens. */
const SCALE = 2;
/** A picture of more pixels than this is drawn less sharp: each takes 8–16 bytes while it is drawn. */
const MOST_PIXELS = 8_000_000;

/** Those who wait do so for a second or two at most. */
const pictures = boundedQueue({ atOnce: 1, waiting: 24 });

/** Found at start: a service without them says so at once. */
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
      defaultFontFamily: USUAL_FONT.family,
      sansSerifFamily: USUAL_FONT.family,
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

/** Paths of the fonts that a picture names, with no more signs than it needs: letters are read from files. */
function fontsOf(svg: string): string[] {
  const named = fonts.filter(
    ({ family, weight }) =>
      (family === USUAL_FONT.family || svg.includes(family)) &&
      (weight === USUAL_FONT.weight || svg.includes(`font-weight="${weight}"`)),
  );
  const isUsual = isUsuallySigned(svg);
  return named.map(({ path, small }) => (isUsual ? small : path));
}
