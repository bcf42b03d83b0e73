/** What a cell's number format makes of its number: per cent (0.415 is shown as 41.5 %), a day, a year alone, or the number itself. */
export type NumberFormat = (value: number) => "percent" | "day" | "year" | "plain";

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_PERCENT = new Set([9, 10]);
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

export function builtInFormat(id: number): NumberFormat {
  if (BUILT_IN_PERCENT.has(id)) return () => "percent";
  return BUILT_IN_DAYS.has(id) ? () => "day" : () => "plain";
}

/**
 * A format by its code. A code has up to four sections: above nought, below, nought, text. Only a bare % multiplies what is shown: in
 * quotation marks or behind a backslash it is a sign like any other.
 */
export function formatOfCode(code: string): NumberFormat {
  const kinds = code.split(SECTION_END).map(sectionKind);
  const [first = "plain", below = first, nought = first] = kinds;
  return (value) => {
    if (value === 0) return kinds.length > 2 ? nought : first;
    return value < 0 && kinds.length > 1 ? below : first;
  };
}

const SECTION_END = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** Quoted texts, single signs behind \, _ and *, colours and conditions: nothing of them forms the number. */
const ORNAMENTS = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;

function sectionKind(section: string): ReturnType<NumberFormat> {
  const bare = section.replace(ORNAMENTS, "").toLowerCase();
  if (bare.includes("%")) return "percent";
  if (/^general$/.test(bare.trim())) return "plain";
  if (/^\s*y+\s*$/.test(bare)) return "year";
  return /[ymd]/.test(bare.replace(/general/g, "")) ? "day" : "plain";
}
