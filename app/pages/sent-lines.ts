import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { cleanLine } from "#app/reports/text/clean-text.ts";

/** Signs that a line takes in a form: a title, a body's or a person's name, a reason. */
export const MOST_SIGNS = { title: 300, body: 300, reason: 300, person: 100, leftOut: 500 } as const;

/** A line of a form that is longer than what it takes. */
export interface TooLong {
  /** The field as its label calls it: "Otsikko suomeksi". */
  field: string;
  signs: number;
  most: number;
}

interface LineRule {
  /** Its name in the form; the group is its language. */
  name: RegExp;
  most: number;
  label: (words: Messages, language: string) => string;
}

const RULES: readonly LineRule[] = [
  {
    name: /^title-(\w\w)$/,
    most: MOST_SIGNS.title,
    label: ({ deskReports }, language) => deskReports.section.titleIn(language),
  },
  {
    name: /^body-(\w\w)$/,
    most: MOST_SIGNS.body,
    label: ({ reportDecide }, language) => `${reportDecide.body} (${language})`,
  },
  {
    name: /^reason-(\w\w)$/,
    most: MOST_SIGNS.reason,
    label: ({ reportDecide }, language) => `${reportDecide.reason} (${language})`,
  },
  {
    name: /^[\w:.-]+\.(fi|sv|en)$/,
    most: MOST_SIGNS.leftOut,
    label: ({ deskReports }, language) => deskReports.indicators.reasonIn(language),
  },
  { name: /^name$/, most: MOST_SIGNS.person, label: ({ people }) => people.name },
];

/**
 * The first line of a form that is too long; null where there is none. Browsers keep to the limit that the
 * field tells them: what comes longer is refused whole, never cut.
 */
export function tooLongLine(form: FormData, words: Messages): TooLong | null {
  for (const [name, value] of form.entries()) {
    const rule = RULES.find((one) => one.name.test(name));
    if (!rule || typeof value !== "string") continue;
    const signs = cleanLine(value).length;
    if (signs <= rule.most) continue;
    const locale = languageOf(rule.name.exec(name)?.[1]);
    const language = locale === null ? "" : words.deskReports.inLanguage[locale];
    return { field: rule.label(words, language), signs, most: rule.most };
  }
  return null;
}

function languageOf(text: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}
