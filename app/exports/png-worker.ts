import { parentPort } from "node:worker_threads";
import { type RenderedImage, Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { ownMemory } from "./let-go.ts";
import { pngBytes } from "./png-bytes.ts";

export interface PictureAsked {
  svg: string;
  options: ResvgRenderOptions;
}

export type PictureDrawn = { png: Uint8Array<ArrayBuffer> } | { failed: string };

/** In pictures. */
const A_WHOLE_SWEEP_EVERY = 16;

let pictures = 0;

/**
 * Draws pictures in a thread of their own, one after the other. The program frees its pixels when the wrapper
 * has been swept and the thread then has a moment for it, before the file is written from a copy of them. The
 * wrapper is new, so that a sweep of what is new alone finds it: that takes a third of a millisecond, a whole
 * one four. zlib's own memory, 64 kB a picture, is found by a whole one only.
 */
parentPort?.on("message", (asked: PictureAsked) => {
  const drawn = tried(() => pixelsOf(asked));
  pictures += 1;
  globalThis.gc?.({ type: pictures % A_WHOLE_SWEEP_EVERY === 0 ? "major" : "minor" });
  setImmediate(() => tell("failed" in drawn ? drawn : tried(() => ({ png: fileOf(drawn) }))));
});

function tell(answer: PictureDrawn): void {
  parentPort?.postMessage(answer, "png" in answer ? ownMemory(answer.png) : []);
}

interface Pixels {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Reading `pixels` copies all of them: once is enough. */
function pixelsOf({ svg, options }: PictureAsked): Pixels {
  const { pixels, width, height }: RenderedImage = new Resvg(svg, options).render();
  return { pixels, width, height };
}

function fileOf({ pixels, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  return pngBytes(pixels, width, height);
}

function tried<T>(make: () => T): T | { failed: string } {
  try {
    return make();
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
