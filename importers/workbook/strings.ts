import { LIMITS } from "../csv/limits.ts";
import { FileTroubleError } from "../file-trouble.ts";
import { walkXml } from "./xml.ts";

/**
 * The texts that cells name by number. A text of several styles comes in runs; its reading aid (rPh) is no
 * part of it.
 */
export function readStrings(content: Uint8Array): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  let aids = 0;
  walkXml(content, {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") aids += 1;
      if (name === "t") inText = aids === 0;
    },
    text(part) {
      if (inText && text !== null) text += part;
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") aids -= 1;
      if (name !== "si" || text === null) return;
      strings.push(unescaped(text));
      if (strings.length > LIMITS.cells)
        throw new FileTroubleError(
          "too-large",
          "shared texts",
          `at most ${LIMITS.cells} texts; split the workbook`,
        );
      text = null;
    },
  });
  return strings;
}

/** Signs that XML cannot hold are written _x000D_. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
