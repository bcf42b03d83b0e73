import type { Plugin } from "vite";
import { writeSmallFonts } from "./app/exports/small-font.ts";

/** Writes the small fonts of pictures beside the server's build. */
export function smallFontsPlugin(): Plugin {
  return { name: "saukko-small-fonts", writeBundle: () => writeSmallFonts() };
}
