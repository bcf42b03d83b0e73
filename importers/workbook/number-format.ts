/**
 * What a cell's number format makes of its number: per cent (0.415 is shown as 41.5 %), a day, a year alone,
 * the number itself, or `told`: a text that stands in the number's place ("<5" of a small count, nothing at
 * all).
 */
export type NumberFormat = (value: number) => NumberShown;

export type NumberShown = "percent" | "day" | "year" | "plain" | { told: string };

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_PERCENT = new Set([9, 10]);
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

export function builtInFormat(id: number): NumberFormat {
  if (BUILT_IN_PERCENT.has(id)) return () => "percent";
  return BUILT_IN_DAYS.has(id) ? () => "day" : () => "plain";
}

/**
 * A format by its code. A code has up to four sections: above nought, below, nought, text; or two with
 * conditions of their own, such as [<5]"<5";0. Only a bare % multiplies what is shown: in quotation marks or
 * behind a backslash it is a sign like any other. A nought stays a nought where its section tells it as a
 * dash or as nothing: that is how tables are made calm, and it hides nothing.
 */
export function formatOfCode(code: string): NumberFormat {
  const sections = code.split(SECTION_END);
  const kinds = sections.map(sectionKind);
  const conditions = sections.slice(0, MOST_CONDITIONS).map(conditionOf);
  return (value) => {
    const shown = kinds[sectionOf(value, conditions, kinds.length)] ?? "plain";
    return value === 0 && typeof shown === "object" && CALM.test(shown.told) ? "plain" : shown;
  };
}

type Condition = (value: number) => boolean;

/** How calm tables tell a nought. */
const CALM = /^[-–—]?$/;
/** Excel's first two sections may say when they hold; the third is for the rest. */
const MOST_CONDITIONS = 2;

function sectionOf(value: number, conditions: readonly (Condition | null)[], sections: number): number {
  if (conditions.some((condition) => condition !== null)) {
    const held = conditions.findIndex((condition) => condition?.(value) ?? false);
    if (held >= 0) return held;
    const open = conditions.indexOf(null);
    return open >= 0 ? open : Math.min(MOST_CONDITIONS, sections - 1);
  }
  if (value === 0) return sections > 2 ? 2 : 0;
  return value < 0 && sections > 1 ? 1 : 0;
}

function conditionOf(section: string): Condition | null {
  const [, sign, limit] = /\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]/.exec(section) ?? [];
  if (sign === undefined || limit === undefined) return null;
  const than = Number(limit);
  return (value) =>
    (sign.includes("=") && value === than) ||
    (sign.includes("<") && value < than) ||
    (sign.includes(">") && value > than);
}

const SECTION_END = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
/** Quoted texts, single signs behind \, _ and *, colours and conditions: nothing of them forms the number. */
const ORNAMENTS = /"[^"]*"|[\\_*].|\[[^\]]*\]/g;
/** What forms a number, a day or a text. */
const FORMING = /[0#?@ymdhs%]|general|e[+-]/;

function sectionKind(section: string): NumberShown {
  const bare = section.replace(ORNAMENTS, "").toLowerCase();
  if (!FORMING.test(bare)) return { told: toldBy(section) };
  if (bare.includes("%")) return "percent";
  if (/^general$/.test(bare.trim())) return "plain";
  if (/^\s*y+\s*$/.test(bare)) return "year";
  return /[ymd]/.test(bare.replace(/general/g, "")) ? "day" : "plain";
}

/**
 * The text of a section that shows no number: what is quoted or stands behind a backslash, and bare signs.
 */
function toldBy(section: string): string {
  return section
    .replace(/\[[^\]]*\]|[_*]./g, "")
    .replace(/"([^"]*)"|\\(.)/g, "$1$2")
    .trim();
}
