import type { Locale } from "#app/domain/text.ts";

interface BarsWords {
  /** Opens the picture. */
  show: string;
  /** Over the picture in a page. */
  title: string;
  /** What the picture shows; `intervals`: whether there are any. */
  subtitle: (year: number, intervals: boolean) => string;
  /** What the whiskers are. */
  whisker: string;
  /** Of municipalities of which no interval can be worked out. */
  without: (names: string) => string;
  /** Of nobody can one be. */
  noneHasOne: string;
  alt: (title: string, year: number) => string;
  altWhisker: string;
}

export const BARS_WORDS: Record<Locale, BarsWords> = {
  fi: {
    show: "Näytä kunnat pylväinä",
    title: "Kunnat pylväinä",
    subtitle: (year, intervals) => `Kuntien luvut${intervals ? " ja niiden luottamusvälit" : ""}, ${year}`,
    whisker: "Jana pylvään päässä: 95 prosentin luottamusväli.",
    without: (names) => `Luottamusväliä ei voi laskea: ${names}.`,
    noneHasOne: "Näille luvuille ei lasketa luottamusväliä.",
    alt: (title, year) => `Pylväskuvaaja: ${title}, ${year}.`,
    altWhisker: "Suluissa on 95 prosentin luottamusväli.",
  },
  sv: {
    show: "Visa kommunerna som staplar",
    title: "Kommunerna som staplar",
    subtitle: (year, intervals) =>
      `Kommunernas tal${intervals ? " och deras konfidensintervall" : ""}, ${year}`,
    whisker: "Strecket vid stapelns ände: 95 procents konfidensintervall.",
    without: (names) => `Konfidensintervall kan inte räknas ut: ${names}.`,
    noneHasOne: "För de här talen räknas inget konfidensintervall.",
    alt: (title, year) => `Stapeldiagram: ${title}, ${year}.`,
    altWhisker: "Inom parentes står 95 procents konfidensintervall.",
  },
  en: {
    show: "Show the municipalities as bars",
    title: "Municipalities as bars",
    subtitle: (year, intervals) =>
      `The municipalities’ figures${intervals ? " and their confidence intervals" : ""}, ${year}`,
    whisker: "Line at the end of a bar: 95 per cent confidence interval.",
    without: (names) => `No confidence interval can be worked out: ${names}.`,
    noneHasOne: "No confidence interval is worked out for these figures.",
    alt: (title, year) => `Bar chart: ${title}, ${year}.`,
    altWhisker: "95 per cent confidence intervals are in brackets.",
  },
};
