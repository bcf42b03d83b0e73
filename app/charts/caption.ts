import { type Face, textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines of at most `width` px: at spaces (not at no-break spaces), after a hyphen or a
 * slash inside a word that does not fit, and at any sign where there is no other way (long addresses).
 */
export function wrapText(text: string, width: number, size: number, face: Face = "sans"): string[] {
  const fits = (line: string): boolean => textWidth(line, size, face) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of word.split(/(?<=[-/])/)) {
    if (fits(piece + part)) {
      piece += part;
      continue;
    }
    if (piece !== "") pieces.push(piece);
    piece = "";
    for (const sign of part) {
      if (piece !== "" && !fits(piece + sign)) {
        pieces.push(piece);
        piece = "";
      }
      piece += sign;
    }
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** Wraps into at most `most` lines; what does not fit ends in an ellipsis. */
export function wrapAtMost(
  text: string,
  most: number,
  width: number,
  size: number,
  face: Face = "sans",
): string[] {
  const lines = wrapText(text, width, size, face);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? "";
  while (last !== "" && textWidth(`${last}…`, size, face) > width) last = last.slice(0, -1).trimEnd();
  return [...kept, `${last}…`];
}
