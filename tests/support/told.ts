import type { Certainty } from "#app/domain/certainty.ts";
import type { Locale } from "#app/domain/text.ts";
import type { ComparisonResult } from "#app/domain/verdict.ts";

/**
 * Reads back what texts tell of a difference, by words of its own: a text that says something else than its
 * figures is found also where all texts are made of the same wrong words.
 */
export type Side = "higher" | "lower" | "same" | "about";
export type Grade = "very-clear" | "clear" | "chance" | "not-tested" | "plain";

export interface Told {
  side: Side | null;
  grade: Grade;
}

const SIDES: Record<Locale, readonly [Side, RegExp][]> = {
  fi: [
    ["about", /suunnilleen sama/],
    ["higher", /suurempi/],
    ["lower", /pienempi/],
    ["same", /\bsama\b/],
  ],
  sv: [
    ["about", /ungefär (densamma|detsamma|samma)/],
    ["higher", /större|högre/],
    ["lower", /mindre|lägre/],
    ["same", /densamma|detsamma|samma tal/],
  ],
  en: [
    ["about", /about the same/],
    ["higher", /higher/],
    ["lower", /lower/],
    ["same", /the same/],
  ],
};

const GRADES: Record<Locale, readonly [Grade, RegExp][]> = {
  fi: [
    ["not-tested", /ei ole testattu|ei testattu/],
    ["chance", /mahtuu satunnaisvaihteluun|ei osoitettua eroa/],
    ["very-clear", /hyvin selvä|ylittää 99,8 prosentin rajan/],
    ["clear", /tilastollisesti selvä|ylittää 95 prosentin rajan/],
  ],
  sv: [
    ["not-tested", /inte testats|inte testad/],
    ["chance", /ryms inom slumpvariationen|ingen påvisad skillnad/],
    ["very-clear", /mycket tydlig|överskrider 99,8/],
    ["clear", /statistiskt tydlig|överskrider 95/],
  ],
  en: [
    ["not-tested", /not (been )?tested/],
    ["chance", /within random variation|no difference shown/],
    ["very-clear", /very clear|passes the 99\.8/],
    ["clear", /statistically clear|passes the 95/],
  ],
};

/** `text`: one sentence of a comparison, or the word of a mark. */
export function toldIn(text: string, locale: Locale): Told {
  const found = <T>(of: readonly [T, RegExp][]): T | undefined =>
    of.find(([, words]) => words.test(text))?.[0];
  return { side: found(SIDES[locale]) ?? null, grade: found(GRADES[locale]) ?? "plain" };
}

/** What the numbers and the test themselves say. */
export function toldBy({ direction, significance, close, relevant, why }: ComparisonResult): Told {
  const about = direction !== "equal" && significance === "none" && close;
  const side = about ? "about" : direction === "equal" ? "same" : direction;
  if (why) return { side, grade: "not-tested" };
  if (direction === "equal" || significance === "exact") return { side, grade: "plain" };
  if (significance === "none") return { side, grade: "chance" };
  return { side, grade: significance === "99.8" && relevant ? "very-clear" : "clear" };
}

/** Every number in a text, whatever its thousands, minus and decimal signs. */
export function numbersIn(text: string, locale: Locale): number[] {
  const plain = text.replaceAll(/(?<=\d)[\u00a0\u202f](?=\d{3}(\D|$))/g, "");
  const bare =
    locale === "en"
      ? plain.replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, "")
      : plain.replaceAll(/(?<=\d),(?=\d)/g, ".");
  return (bare.replaceAll("\u2212", "-").match(/(?<![\d.])-?\d+(\.\d+)?/g) ?? []).map(Number);
}

/**
 * What the word of a mark can tell: no side where chance explains the difference, and no grade where it is
 * shown.
 */
export function asMarkTold({ side, grade }: Told): Told {
  if (side === "about") return { side, grade: "plain" };
  if (grade === "chance") return { side: null, grade };
  return { side, grade: grade === "not-tested" ? grade : "plain" };
}

export function gradeOf(certainty: Certainty): Grade {
  if (certainty === "none") return "chance";
  if (certainty === "95") return "clear";
  if (certainty === "99.8") return "very-clear";
  return certainty === "exact" ? "plain" : "not-tested";
}

const BESIDE: Record<Locale, string> = {
  fi: "Koko maahan verrattuna: ",
  sv: "Jämfört med hela landet: ",
  en: "Compared with the whole country: ",
};

/**
 * What an alt text tells of a place beside the country: the words before its name; null where it tells
 * nothing of it.
 */
export function besideCountryIn(alt: string, where: string, locale: Locale): string | null {
  const [, after] = alt.split(BESIDE[locale]);
  const [sentence = ""] = (after ?? "").split(/\.(?= |$)/);
  const name = where.replace(/^(i|på|in) /, "");
  return sentence.split("; ").find((part) => part.includes(name)) ?? null;
}
