import type { Sex } from "#app/domain/observation.ts";
import { inLocale, type LocalText } from "#app/domain/text.ts";

/** By the indicator's words: pupils, students of upper secondary schools, children of at most 17 years. */
const OF_CHILDREN =
  /oppila|lukio|elever|gymnas|pupil|upper secondary|\b1?\d ?[-–] ?(1[0-7]|\d)[ -]?(vuotia|år)|aged \d+ ?[-–] ?(1[0-7]|\d)\b/i;

/** Whether an indicator is of girls and boys rather than of women and men. */
export function isOfChildren(title: LocalText): boolean {
  return OF_CHILDREN.test(inLocale(title, "fi") ?? "");
}

interface SexNames {
  sex: Record<Sex, string>;
  childSex: Record<Sex, string>;
}

/** What the sexes are called of an indicator, in tables, legends, text alternatives and sentences alike. */
export function sexWords(title: LocalText, { sex, childSex }: SexNames): Record<Sex, string> {
  return isOfChildren(title) ? childSex : sex;
}
