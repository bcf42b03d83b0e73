import type { Unit } from "./indicator.ts";
import type { LocalText } from "./text.ts";

/** The traffic-light classes of TEAviisari's scores (liikennevaloluokat), best first. */
export const TEA_CLASSES = ["green", "yellow", "red"] as const;
export type TeaClass = (typeof TEA_CLASSES)[number];

/** The least score of each class, by THL's division: 75 or more is green, 25 or more yellow, the rest red. */
const TEA_CLASS_FROM: Record<TeaClass, number> = { green: 75, yellow: 25, red: 0 };

/** The class in words, since a colour alone must never carry it. */
export const TEA_CLASS_NAMES: Record<TeaClass, LocalText> = {
  green: { fi: "hyvä", sv: "bra", en: "good" },
  yellow: { fi: "parannettavaa", sv: "kan förbättras", en: "room to improve" },
  red: { fi: "heikko", sv: "svag", en: "weak" },
};

/**
 * The class of a score from 0 to 100. It is the score itself that is classed, not its rounding: 74.6 is
 * yellow.
 */
export function teaClass(score: number): TeaClass {
  if (score >= TEA_CLASS_FROM.green) return "green";
  return score >= TEA_CLASS_FROM.yellow ? "yellow" : "red";
}

/** Health promotion scores carry "(TEA)" in their title in every language, whoever the source. */
export function isTeaScore({ unit, title }: { unit: Unit; title: LocalText }): boolean {
  return unit === "score" && [title.fi, title.sv, title.en].some((one) => one?.includes("(TEA)"));
}
